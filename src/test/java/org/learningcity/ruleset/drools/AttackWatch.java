package org.learningcity.ruleset.drools;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.learningcity.ruleset.drools.AttackTrial.Came;

/** Work in a thread of its own, which may be left behind. */
final class AttackWatch {

    private final AtomicReference<Came> came = new AtomicReference<>(Came.ENDLESS);
    private final Thread thread;

    AttackWatch(Callable<?> work) {
        thread = new Thread(() -> came.set(outcome(work)), "attack");
        thread.setDaemon(true);
        thread.setContextClassLoader(AttackTrial.class.getClassLoader());
        thread.start();
    }

    private static Came outcome(Callable<?> work) {
        try {
            return work.call() instanceof Came known ? known : Came.RAN;
        } catch (Exception e) {
            return e.getCause() instanceof Error ? Came.ENDLESS : Came.NOT_COMPILED;
        } catch (Error e) {
            return Came.ENDLESS;
        }
    }

    Came within(int millis) {
        try {
            thread.join(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Objects.requireNonNull(came.get());
    }

    boolean goesOn() {
        return thread.isAlive();
    }
}
