package org.learningcity.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.people.Role;
import org.learningcity.store.StoreSettings;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service is killed at random moments while data come in, drafts are saved and assessments made: what was acknowledged
 * is there afterwards, whole, and the log verifies. {@code -Dkills=200} for the long run.
 */
class KillsIT {

    private static final int KILLS = Integer.getInteger("kills", 1);
    private static final int SHORTEST_MILLIS = 300;
    private static final int LONGEST_MILLIS = 4_000;
    private static final Path DATA = Path.of("fixtures", "hdi-twelve-countries.csv");
    private static final String RULES = "hdi";

    @TempDir
    private Path home;

    private final Set<String> delivered = ConcurrentHashMap.newKeySet();
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void whatWasAcknowledgedIsThereOnTheEmbeddedDatabase() throws IOException, InterruptedException {
        var settings = StoreSettings.embedded(home.resolve("store"));
        run(Accounts.add(home, settings, "somebody", Role.EVALUATOR, Role.AUDITOR));
    }

    @Test
    void whatWasAcknowledgedIsThereOnPostgresql() throws IOException, InterruptedException, SQLException {
        try (var server = EmbeddedPostgres.builder().start()) {
            try (var connection = DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres"));
                    var statement = connection.createStatement()) {
                statement.execute("create role monitor login password 'monitor'");
            }
            var url = "jdbc:postgresql://localhost:%d/postgres".formatted(server.getPort());
            var settings = new StoreSettings(url, "monitor", "monitor", "postgres", "postgres");
            run(
                    Accounts.add(home, settings, "somebody", Role.EVALUATOR, Role.AUDITOR),
                    "--office.database.url=" + url,
                    "--office.database.user=monitor",
                    "--office.database.password=monitor",
                    "--office.database.owner=postgres",
                    "--office.database.owner-password=postgres");
        }
    }

    private void run(String token, String... more) throws InterruptedException, IOException {
        var random = new Random(KILLS);
        var settings = new String[more.length + 1];
        settings[0] = "--office.rules=rules/" + RULES;
        System.arraycopy(more, 0, settings, 1, more.length);
        for (var kill = 0; kill < KILLS; kill++) {
            var service = ServiceProcess.start(home, settings).untilReady();
            verify(service, token);
            workUntilKilled(service, token, SHORTEST_MILLIS + random.nextInt(LONGEST_MILLIS - SHORTEST_MILLIS));
        }
        try (var service = ServiceProcess.start(home, settings).untilReady()) {
            verify(service, token);
            untilDone(service, token);
        }
        System.out.printf(
                "%d kills: %d deliveries and %d assessments acknowledged, none lost%n",
                KILLS, delivered.size(), asked.size());
        assertThat(delivered).isNotEmpty();
        assertThat(asked).isNotEmpty();
    }

    private void workUntilKilled(ServiceProcess service, String token, long millis)
            throws InterruptedException, IOException {
        var over = new AtomicBoolean();
        var bytes = Files.readAllBytes(DATA);
        var threads = List.of(
                new Thread(() -> deliver(service, token, bytes, over)),
                new Thread(() -> assess(service, token, over)),
                new Thread(() -> deliver(service, token, bytes, over)));
        threads.forEach(Thread::start);
        ServiceProcess.pause(millis);
        service.kill();
        over.set(true);
        for (var thread : threads) {
            thread.join();
        }
    }

    /** Each file is one row otherwise than the last: the former row ends, a new one begins. */
    private void deliver(ServiceProcess service, String token, byte[] bytes, AtomicBoolean over) {
        while (!over.get()) {
            var number = attempts.incrementAndGet();
            var text = new String(bytes, StandardCharsets.UTF_8)
                    .replace("Brazil,2021,LE,72.7504", "Brazil,2021,LE,72.75" + number);
            service.deliver(token, RULES, "data%d.csv".formatted(number), text.getBytes(StandardCharsets.UTF_8))
                    .filter(answer -> answer.statusCode() == 201)
                    .map(answer -> JsonMapper.shared()
                            .readTree(answer.body())
                            .path("receipt")
                            .path("delivery")
                            .path("id")
                            .asString())
                    .ifPresent(delivered::add);
        }
    }

    private void assess(ServiceProcess service, String token, AtomicBoolean over) {
        while (!over.get()) {
            service.ask(token, "POST", "/api/v1/rule-sets/%s/assessments".formatted(RULES), "{}")
                    .filter(answer -> answer.statusCode() == 202)
                    .map(answer -> JsonMapper.shared()
                            .readTree(answer.body())
                            .path("work")
                            .asString())
                    .ifPresent(asked::add);
            ServiceProcess.pause(200);
        }
    }

    private void verify(ServiceProcess service, String token) {
        var deliveries = service.ask(token, "GET", "/api/v1/rule-sets/%s/deliveries?limit=1000".formatted(RULES), "")
                .orElseThrow()
                .body();
        assertThat(delivered).allSatisfy(id -> assertThat(deliveries).contains(id));
        asked.forEach(work -> assertThat(service.ask(token, "GET", "/api/v1/work/" + work, "")
                        .orElseThrow()
                        .statusCode())
                .isEqualTo(200));
        var log = service.ask(token, "GET", "/api/v1/log/verification", "").orElseThrow();
        assertThat(JsonMapper.shared().readTree(log.body()).path("breaches"))
                .as(log.body())
                .isEmpty();
    }

    /** Everything that was asked for is done in the end, once, and gives the same when it is run again. */
    private void untilDone(ServiceProcess service, String token) {
        var made = new TreeSet<String>();
        for (var work : asked) {
            var state = "";
            while (!state.equals("DONE")) {
                var answer =
                        service.ask(token, "GET", "/api/v1/work/" + work, "").orElseThrow();
                state = JsonMapper.shared()
                        .readTree(answer.body())
                        .path("state")
                        .asString();
                assertThat(state).as(answer.body()).isIn("WAITING", "RUNNING", "DONE");
                var outcome = JsonMapper.shared()
                        .readTree(answer.body())
                        .path("outcome")
                        .asString();
                if (state.equals("DONE")) {
                    assertThat(made.add(outcome))
                            .as("an assessment of its own: " + outcome)
                            .isTrue();
                }
                ServiceProcess.pause(100);
            }
        }
        var assessments = JsonMapper.shared()
                .readTree(service.ask(token, "GET", "/api/v1/rule-sets/%s/assessments?limit=1000".formatted(RULES), "")
                        .orElseThrow()
                        .body());
        assertThat(assessments.path("total").asInt()).isGreaterThanOrEqualTo(asked.size());
        var last = assessments.path("items").path(0).path("id").asString();
        assertThat(service.ask(token, "POST", "/api/v1/assessments/%s/replays".formatted(last), "")
                        .orElseThrow()
                        .body())
                .contains("\"same\":true");
    }
}
