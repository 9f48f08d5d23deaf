package org.learningcity.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same work for many things on all cores. What comes of them is handed over in the order of the things, on the
 * calling thread, and only so much is done ahead as keeps the cores busy: it need not fit into memory.
 */
public final class AllCores implements AutoCloseable {

    private static final int AHEAD = 32;

    private final int cores = Runtime.getRuntime().availableProcessors();
    private final ExecutorService executor = Executors.newFixedThreadPool(cores, task -> {
        var thread = new Thread(task, "assessor");
        thread.setContextClassLoader(AllCores.class.getClassLoader());
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Hands over what {@code work} makes of each of {@code things}.
     *
     * @throws RuntimeException what the work threw first, in the order of the things
     */
    public <T, R> void each(List<T> things, Function<? super T, R> work, Consumer<? super R> taker) {
        if (things.size() == 1) {
            // one piece of work is not worth a thread
            taker.accept(work.apply(things.get(0)));
            return;
        }
        for (var from = 0; from < things.size(); from += AHEAD * cores) {
            done(things.subList(from, Math.min(things.size(), from + AHEAD * cores)), work)
                    .forEach(taker);
        }
    }

    private <T, R> List<R> done(List<T> things, Function<? super T, R> work) {
        try {
            var results = new ArrayList<R>();
            var tasks = things.stream()
                    .<Callable<R>>map(thing -> () -> work.apply(thing))
                    .toList();
            for (var future : executor.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("work on all cores failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("work on all cores was interrupted", e);
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
