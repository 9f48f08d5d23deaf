package org.learningcity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Long work (长任务) that several processes share: each piece is done by whoever holds its lease, is taken over when the lease
 * runs out, and is finished once: who was overtaken writes nothing.
 */
public final class WorkQueue {

    static final Duration LEASE = Duration.ofSeconds(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkQueue(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a piece of work is at. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        public boolean over() {
            return this != WAITING && this != RUNNING;
        }
    }

    /**
     * A piece of work.
     *
     * @param kind what is to be done
     * @param asked with what, as JSON
     * @param done how far it got, of {@code total}
     * @param fence rises each time that somebody takes it
     * @param outcome what came of it, as JSON; empty while it is not over
     */
    public record Work(
            UUID id,
            String kind,
            String ruleSet,
            String asked,
            String askedBy,
            Instant askedAt,
            State state,
            int done,
            int total,
            String holder,
            long fence,
            boolean cancelWanted,
            String outcome) {}

    public UUID add(String kind, String ruleSet, String asked, String person) {
        Transactions.required("a piece of work");
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into work (id, kind, rule_set, asked, asked_by, asked_at, state, done, total, fence,
                            cancel_wanted)
                        values (?, ?, ?, ?, ?, ?, 'WAITING', 0, 0, 0, false)""")
                .params(id, kind, ruleSet, asked, person, Moments.stored(clock.instant()))
                .update();
        return id;
    }

    /** Takes the next piece that waits, or whose holder has gone silent. */
    public Optional<Work> take(String holder) {
        Transactions.required("a lease");
        var now = Moments.stored(clock.instant());
        var next = jdbc.sql("""
                        select id from work
                        where state = 'WAITING' or state = 'RUNNING' and lease_until < ?
                        order by asked_at, id limit 1 for update skip locked""").param(now).query(UUID.class).optional();
        return next.flatMap(id -> {
            jdbc.sql("""
                            update work set state = 'RUNNING', holder = ?, lease_until = ?, fence = fence + 1 where id = ?""")
                    .params(holder, Moments.stored(clock.instant().plus(LEASE)), id)
                    .update();
            return find(id);
        });
    }

    /**
     * Keeps the lease and says how far the work got.
     *
     * @return false when it must stop: it was taken over, or is no longer wanted
     */
    public boolean goOn(Work work, int done, int total) {
        Transactions.required("a lease");
        return jdbc.sql("""
                        update work set done = ?, total = ?, lease_until = ?
                        where id = ? and fence = ? and state = 'RUNNING' and not cancel_wanted""")
                        .params(done, total, Moments.stored(clock.instant().plus(LEASE)), work.id(), work.fence())
                        .update()
                > 0;
    }

    /**
     * Ends the work, in the transaction of what came of it.
     *
     * @return false when it was taken over meanwhile: the transaction must then be undone
     */
    public boolean end(Work work, State state, String outcome) {
        Transactions.required("an end of work");
        return jdbc.sql("""
                        update work set state = ?, outcome = ?, finished_at = ?, lease_until = null
                        where id = ? and fence = ? and state = 'RUNNING'""")
                        .params(state.name(), outcome, Moments.stored(clock.instant()), work.id(), work.fence())
                        .update()
                > 0;
    }

    /** Asks for the work to be given up; what waits is given up at once. */
    public boolean cancel(UUID id) {
        Transactions.required("a cancellation");
        var waiting = jdbc.sql("""
                        update work set state = 'CANCELLED', finished_at = ?, outcome = '{}' where id = ? and state = 'WAITING'""").params(Moments.stored(clock.instant()), id).update();
        var running = jdbc.sql("update work set cancel_wanted = true where id = ? and state = 'RUNNING'")
                .param(id)
                .update();
        return waiting + running > 0;
    }

    public Optional<Work> find(UUID id) {
        return jdbc.sql("select * from work where id = ?")
                .param(id)
                .query(WorkQueue::work)
                .optional();
    }

    /** The last pieces of work, the newest first. */
    public List<Work> last(int count) {
        return jdbc.sql("select * from work order by asked_at desc, id limit ?")
                .param(count)
                .query(WorkQueue::work)
                .list();
    }

    private static Work work(ResultSet row, int index) throws SQLException {
        return new Work(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("rule_set"),
                row.getString("asked"),
                row.getString("asked_by"),
                Moments.read(row, "asked_at"),
                State.valueOf(row.getString("state")),
                row.getInt("done"),
                row.getInt("total"),
                Optional.ofNullable(row.getString("holder")).orElse(""),
                row.getLong("fence"),
                row.getBoolean("cancel_wanted"),
                Optional.ofNullable(row.getString("outcome")).orElse(""));
    }
}
