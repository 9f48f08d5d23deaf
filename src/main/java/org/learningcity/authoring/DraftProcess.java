package org.learningcity.authoring;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Tries what nobody has approved yet in a process of its own: with a memory of its own, none of our environment, a
 * deadline, and no life after ours. Whatever the draft does, this process goes on.
 */
public final class DraftProcess {

    /** How the virtual machine ends when {@code -XX:+ExitOnOutOfMemoryError} ends it. */
    private static final int OUT_OF_MEMORY = 3;

    private static final int LONGEST_ANSWER = 32 * 1024 * 1024;
    private static final long LAST_WORDS_MILLIS = 2_000;

    private final List<String> program;

    /**
     * Processes of this program.
     *
     * @param program what follows the options of {@code java}: class path, main class, arguments
     */
    public DraftProcess(List<String> program) {
        this.program = List.copyOf(program);
    }

    /** Does {@code task} in a new process and waits for its outcome, never much longer than the limits allow. */
    public DraftOutcome run(DraftTask task, DraftLimits limits) throws IOException {
        var results = task.results();
        if (results == null) {
            return inside(Files.createTempDirectory("draft"), scratch -> run(task.writingTo(null), limits, scratch));
        }
        if (Files.exists(results)) {
            throw new FileAlreadyExistsException(results.toString());
        }
        // beside the results, so that they can be moved there whole when all is well
        var above = Files.createDirectories(results.toAbsolutePath().resolveSibling(""));
        return inside(Files.createTempDirectory(above, ".draft-"), scratch -> {
            var written = scratch.resolve("results");
            var outcome = run(task.writingTo(written), limits, scratch);
            if (outcome instanceof DraftOutcome.Finished && Files.isDirectory(written)) {
                Files.move(written, results, StandardCopyOption.ATOMIC_MOVE);
            }
            return outcome;
        });
    }

    private interface Attempt {
        DraftOutcome in(Path scratch) throws IOException;
    }

    private static DraftOutcome inside(Path scratch, Attempt attempt) throws IOException {
        try {
            return attempt.in(scratch);
        } finally {
            delete(scratch);
        }
    }

    private DraftOutcome run(DraftTask task, DraftLimits limits, Path scratch) throws IOException {
        var process = start(limits, scratch);
        var end = new Thread(() -> destroy(process), "draft-end");
        Runtime.getRuntime().addShutdownHook(end);
        try {
            return outcome(process, task, limits);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a draft was tried", e);
        } finally {
            destroy(process);
            forget(end);
        }
    }

    private Process start(DraftLimits limits, Path scratch) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options(limits, scratch));
        command.addAll(program);
        var builder =
                new ProcessBuilder(command).directory(scratch.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        confine(builder);
        return builder.start();
    }

    private static List<String> options(DraftLimits limits, Path scratch) {
        return List.of(
                "-Xmx" + limits.megabytes() + "m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                "-XX:ErrorFile=" + scratch.resolve("error.log"),
                "-Djava.io.tmpdir=" + scratch,
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8");
    }

    /** None of our environment goes along: there may be secrets in it. */
    private static void confine(ProcessBuilder builder) {
        var environment = builder.environment();
        // Windows starts nothing without it
        var root = Optional.ofNullable(environment.get("SystemRoot"));
        environment.clear();
        root.ifPresent(path -> environment.put("SystemRoot", path));
        if (File.separatorChar == '/') {
            environment.put("LC_ALL", "C.UTF-8");
        }
    }

    private static DraftOutcome outcome(Process process, DraftTask task, DraftLimits limits)
            throws IOException, InterruptedException {
        var answer = new Answer(process);
        answer.start();
        // the line stays open: when we die, it closes, and the process ends by itself
        tell(process, task);
        if (!process.waitFor(limits.time().toMillis(), TimeUnit.MILLISECONDS)) {
            return new DraftOutcome.Killed(DraftOutcome.Reason.TIME, limits);
        }
        answer.join(LAST_WORDS_MILLIS);
        return answer.read()
                .orElseGet(() -> new DraftOutcome.Killed(
                        process.exitValue() == OUT_OF_MEMORY ? DraftOutcome.Reason.MEMORY : DraftOutcome.Reason.CRASH,
                        limits));
    }

    private static void tell(Process process, DraftTask task) {
        try {
            DraftWire.write(task, new DataOutputStream(process.getOutputStream()));
        } catch (IOException e) {
            // it ended before it listened: its exit says the rest
            process.destroy();
        }
    }

    private static void destroy(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static void forget(Thread end) {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException e) {
            // we are ending ourselves: the hook is at work
            end.interrupt();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Takes in what the process says while it runs, up to a bound, so that it is never kept waiting. */
    private static final class Answer extends Thread {

        private final Process process;
        private volatile byte[] said = new byte[0];

        Answer(Process process) {
            super("draft-answer");
            this.process = process;
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                var heard = process.getInputStream().readNBytes(LONGEST_ANSWER);
                if (heard.length == LONGEST_ANSWER) {
                    destroy(process);
                } else {
                    said = heard;
                }
            } catch (IOException e) {
                destroy(process);
            }
        }

        Optional<DraftOutcome> read() {
            try {
                return Optional.of(DraftWire.outcome(new DataInputStream(new ByteArrayInputStream(said))));
            } catch (IOException e) {
                return Optional.empty();
            }
        }
    }
}
