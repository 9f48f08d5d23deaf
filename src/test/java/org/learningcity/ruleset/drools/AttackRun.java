package org.learningcity.ruleset.drools;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcity.cli.ThisProgram;
import org.learningcity.ruleset.drools.Attack.Mark;
import org.learningcity.ruleset.drools.AttackTrial.Came;

/**
 * Carries out attacks in processes of their own, some at a time, in a new one whenever one was broken, and gathers what
 * came of them.
 */
final class AttackRun {

    private static final int PATIENCE_SECONDS = 60;
    private static final int AT_ONCE = 2;

    private final Path java;
    private final List<String> options;
    private final Map<String, Came> results = new ConcurrentHashMap<>();
    private final Map<String, String> words = new ConcurrentHashMap<>();

    private AttackRun(Path java, List<String> options) {
        this.java = java;
        this.options = options;
    }

    /**
     * Runs all of them on the Java at {@code java}.
     *
     * @param options of {@link AttackTrial}
     */
    static AttackRun of(Collection<Attack> attacks, Path java, String... options) throws Exception {
        var run = new AttackRun(java, List.of(options));
        // those that stall the compiler leave a process of no use to others
        run.carryOut(attacks.stream().filter(attack -> attack.mark() != Mark.STALL));
        run.carryOut(attacks.stream().filter(attack -> attack.mark() == Mark.STALL));
        return run;
    }

    private void carryOut(Stream<Attack> attacks) throws Exception {
        var left = new ConcurrentLinkedDeque<>(attacks.map(Attack::id).toList());
        var executor = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var lanes = IntStream.range(0, AT_ONCE)
                    .mapToObj(lane -> executor.submit(() -> lane(left)))
                    .toList();
            for (var lane : lanes) {
                lane.get();
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private @Nullable Void lane(Deque<String> left) throws IOException, InterruptedException {
        while (!left.isEmpty()) {
            some(left);
        }
        return null;
    }

    Optional<Came> came(Attack attack, String step) {
        return Optional.ofNullable(results.get(attack.id() + " " + step));
    }

    /** Place, Chinese and English of the problem that a step ended with. */
    List<String> words(Attack attack, String step) {
        return List.of(words.getOrDefault(attack.id() + " " + step, "").split(" \\| ", -1));
    }

    /** Carries out attacks until none is left or the process is of no more use. */
    private void some(Deque<String> left) throws IOException, InterruptedException {
        var process = start();
        try (var ask = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8))) {
            var answers = answers(process);
            var unbroken = true;
            for (var id = left.poll(); id != null; id = unbroken ? left.poll() : null) {
                unbroken = asked(id, ask, answers);
            }
            if (process.isAlive()) {
                asked("", ask, answers);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private boolean asked(String id, Writer ask, BlockingQueue<String> answers)
            throws IOException, InterruptedException {
        ask.write(id + "\n");
        ask.flush();
        return one(answers);
    }

    /** Takes the answers about one attack; says whether the process is as good as new. */
    private boolean one(BlockingQueue<String> answers) throws InterruptedException {
        var unbroken = true;
        while (true) {
            var answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (answer == null || answer.isEmpty()) {
                return false;
            }
            var parts = answer.split("\t", -1);
            if (parts.length < 4) {
                return unbroken;
            }
            var came = Came.valueOf(parts[2]);
            results.put(parts[0] + " " + parts[1], came);
            words.put(parts[0] + " " + parts[1], parts[3]);
            unbroken &= !parts[3].equals(AttackTrial.STILL_RUNNING);
        }
    }

    private Process start() throws IOException {
        var command = new ArrayList<>(List.of(
                java.resolve("bin").resolve("java").toString(),
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
        command.addAll(ThisProgram.classPathAndMain());
        command.set(command.size() - 1, AttackTrial.class.getName());
        command.addAll(options);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The lines that the process says; an empty one when it says no more. */
    private static BlockingQueue<String> answers(Process process) {
        var answers = new LinkedBlockingQueue<String>();
        var reader = new Thread(() -> {
            try (var in = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (var line = in.readLine(); line != null; line = in.readLine()) {
                    answers.add(line);
                }
            } catch (IOException e) {
                answers.add("");
            } finally {
                answers.add("");
            }
        });
        reader.setDaemon(true);
        reader.start();
        return answers;
    }
}
