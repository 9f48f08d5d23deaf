package org.learningcity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.learningcity.audit.Action;
import org.learningcity.audit.Breach;
import org.learningcity.audit.Chain;
import org.learningcity.audit.Checkpoint;
import org.learningcity.audit.Deed;
import org.learningcity.audit.Entry;
import org.learningcity.audit.PublicHalf;
import org.learningcity.audit.SigningKey;
import org.learningcity.audit.Verification;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The log in the store: an entry is written in the transaction of what it describes, or neither is. */
public final class AuditLog {

    private static final int PAGE = 1000;

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds what somebody did. Writers queue here until they commit, so this comes last in a transaction.
     *
     * @throws IllegalStateException outside of a transaction
     */
    public Entry append(Deed deed) {
        Transactions.required("an entry of the log");
        var entry = head("for update").next(deed, clock.instant());
        jdbc.sql("insert into audit_entry values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        entry.number(),
                        Moments.stored(entry.at()),
                        deed.action().name(),
                        deed.person(),
                        deed.address(),
                        deed.subject(),
                        deed.reason(),
                        JsonMapper.shared().writeValueAsString(deed.details()),
                        entry.previous(),
                        entry.hash())
                .update();
        jdbc.sql("update audit_head set number = ?, hash = ? where id = 1")
                .params(entry.number(), entry.hash())
                .update();
        return entry;
    }

    /** Where the log ends. */
    public Chain head() {
        return head("");
    }

    private Chain head(String lock) {
        return jdbc.sql("select number, hash from audit_head where id = 1 " + lock)
                .query((row, index) -> new Chain(row.getLong("number"), row.getString("hash")))
                .single();
    }

    /** Up to {@code count} entries that come after entry {@code number}, in order. */
    public List<Entry> after(long number, int count) {
        return jdbc.sql("select * from audit_entry where number > ? order by number limit ?")
                .params(number, count)
                .query(AuditLog::entry)
                .list();
    }

    /** All entries, in order, a page at a time. */
    public void each(Consumer<Entry> taker) {
        var page = after(0, PAGE);
        while (!page.isEmpty()) {
            page.forEach(taker);
            page = after(page.get(page.size() - 1).number(), PAGE);
        }
    }

    private static Entry entry(ResultSet row, int index) throws SQLException {
        var details = JsonMapper.shared()
                .readValue(row.getString("details"), new TypeReference<TreeMap<String, String>>() {});
        return new Entry(
                row.getLong("number"),
                Moments.read(row, "at"),
                new Deed(
                        Action.valueOf(row.getString("action")),
                        row.getString("person"),
                        row.getString("address"),
                        row.getString("subject"),
                        row.getString("reason"),
                        details),
                row.getString("previous"),
                row.getString("hash"));
    }

    /** Signs the log as far as it goes now, and says so in the log. */
    public Checkpoint sign(SigningKey key) {
        Transactions.required("a checkpoint");
        var open = key.publicHalf();
        jdbc.sql("insert into audit_key values (?, ?, ?) on conflict do nothing")
                .params(open.fingerprint(), open.encoded(), Moments.stored(clock.instant()))
                .update();
        var entry = append(
                Deed.of(Action.CHECKPOINT_SIGNED, Deed.SYSTEM, "", "log").with(Map.of("key", open.fingerprint())));
        var checkpoint = key.checkpoint(entry, clock.instant());
        jdbc.sql("insert into audit_checkpoint (number, hash, at, signed_by, signature) values (?, ?, ?, ?, ?)")
                .params(
                        checkpoint.number(),
                        checkpoint.hash(),
                        Moments.stored(checkpoint.at()),
                        checkpoint.key(),
                        checkpoint.signature())
                .update();
        return checkpoint;
    }

    public List<Checkpoint> checkpoints() {
        return jdbc.sql("select * from audit_checkpoint order by number")
                .query((row, index) -> new Checkpoint(
                        row.getLong("number"),
                        row.getString("hash"),
                        Moments.read(row, "at"),
                        row.getString("signed_by"),
                        row.getString("signature")))
                .list();
    }

    /** The public keys that were ever used to sign. */
    public List<PublicHalf> keys() {
        return jdbc.sql("select encoded from audit_key order by known_from, fingerprint")
                .query((row, index) -> new PublicHalf(row.getString("encoded")))
                .list();
    }

    /** Whatever is not as it was; nothing when the log is whole. */
    public List<Breach> verify() {
        var verification = new Verification(keys(), checkpoints());
        each(verification::take);
        return verification.breaches(head().number());
    }
}
