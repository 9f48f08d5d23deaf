package org.learningcity.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The service as an office runs it: the real jar in a process of its own, which can be killed at any moment. */
final class ServiceProcess implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("(?m)^(http://127\\.0\\.0\\.1:\\d+)/$");
    private static final Pattern ONE_TIME = Pattern.compile("(?m)^管理员一次性密码 .*: admin  (\\S+)$");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path out;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private ServiceProcess(Process process, Path out) {
        this.process = process;
        this.out = out;
    }

    /** Starts it with a home and settings; it listens at a port that is free. */
    static ServiceProcess start(Path home, String... settings) {
        var command = new ArrayList<>(List.of(
                Program.HERE.java().resolve("bin").resolve("java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                "target/learning-city-monitor.jar",
                "serve",
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--office.home=" + home));
        command.addAll(List.of(settings));
        try {
            var out = Files.createTempFile(Program.SCRATCH, "service", ".txt");
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
            builder.environment().put("LC_ALL", "C.UTF-8");
            return new ServiceProcess(builder.start(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it is ready to assess; it. */
    ServiceProcess untilReady() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!ready()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new IllegalStateException("the service is not ready:\n" + printed());
            }
            pause(100);
        }
        return this;
    }

    private boolean ready() {
        return address().isPresent()
                && ask("", "GET", "/actuator/health/readiness", "")
                        .filter(answer -> answer.statusCode() == 200)
                        .isPresent();
    }

    Optional<String> address() {
        return first(ADDRESS);
    }

    Optional<String> oneTimePassword() {
        return first(ONE_TIME);
    }

    private Optional<String> first(Pattern pattern) {
        var found = pattern.matcher(printed());
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    String printed() {
        try {
            return Files.readString(out, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answer; nothing when there was none, because the process is gone. */
    Optional<HttpResponse<String>> ask(String token, String method, String path, String body) {
        return send(request(token, path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build());
    }

    /** Hands a file in. */
    Optional<HttpResponse<String>> deliver(String token, String ruleSet, String name, byte[] bytes) {
        var border = "border-of-parts";
        var head =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: text/csv\r\n\r\n"
                        .formatted(border, name);
        var body = head.getBytes(StandardCharsets.UTF_8);
        var tail = "\r\n--%s--\r\n".formatted(border).getBytes(StandardCharsets.UTF_8);
        return send(request(token, "/api/v1/rule-sets/%s/deliveries".formatted(ruleSet))
                .header("Content-Type", "multipart/form-data; boundary=" + border)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(body, bytes, tail)))
                .build());
    }

    private HttpRequest.Builder request(String token, String path) {
        var request = HttpRequest.newBuilder(URI.create(address().orElseThrow() + path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept-Language", "en");
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private Optional<HttpResponse<String>> send(HttpRequest request) {
        try {
            return Optional.of(client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it as a power cut would: nothing of it is asked. */
    void kill() {
        process.destroyForcibly();
        waitFor();
    }

    private void waitFor() {
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("it does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.destroy();
        waitFor();
    }
}
