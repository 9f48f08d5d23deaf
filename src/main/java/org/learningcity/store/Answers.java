package org.learningcity.store;

import java.time.Clock;
import java.util.Optional;
import org.learningcity.observation.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was answered to requests that create, so that the same request creates nothing more. */
public final class Answers {

    private final JdbcClient jdbc;
    private final Clock clock;

    Answers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * An answer.
     *
     * @param request digest of what was asked
     * @param location where the thing is that was created; may be empty
     */
    public record Answer(String request, int status, String body, String location) {}

    /** Keeps the same request from being worked on twice at once. */
    public void lock(String person, String key) {
        Turns.hold(jdbc, "answer:" + Digest.of(person + "\n" + key));
    }

    public Optional<Answer> find(String person, String key) {
        return jdbc.sql("select * from idempotency where person = ? and token = ?")
                .params(person, key)
                .query((row, index) -> new Answer(
                        row.getString("request"),
                        row.getInt("status"),
                        row.getString("body"),
                        Optional.ofNullable(row.getString("location")).orElse("")))
                .optional();
    }

    public void put(String person, String key, Answer answer) {
        jdbc.sql("insert into idempotency values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        person,
                        key,
                        answer.request(),
                        answer.status(),
                        answer.body(),
                        answer.location(),
                        Moments.stored(clock.instant()))
                .update();
    }
}
