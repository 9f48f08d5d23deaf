package org.learningcity.office;

import java.util.List;
import java.util.Map;
import org.learningcity.audit.Action;
import org.learningcity.audit.Breach;
import org.learningcity.audit.Checkpoint;
import org.learningcity.audit.Entry;
import org.learningcity.audit.SigningKey;
import org.learningcity.people.Permission;
import org.learningcity.store.Store;

/** Where the log is read, verified and signed (审计日志); reading it leaves an entry, too. */
public final class LogDesk {

    private static final int MOST = 1000;

    private final Store store;
    private final SigningKey key;

    LogDesk(Store store, SigningKey key) {
        this.store = store;
        this.key = key;
    }

    /** Up to {@code count} entries after one. */
    public List<Entry> read(Actor actor, long after, int count) {
        actor.mustBeAllowed(Permission.READ_LOG);
        var entries = store.log().after(after, Math.min(count, MOST));
        store.transactions()
                .write(() -> store.log()
                        .append(actor.did(Action.LOG_READ, "log")
                                .with(Map.of(
                                        "after", Long.toString(after), "entries", Integer.toString(entries.size())))));
        return entries;
    }

    /**
     * Whether the log is what it was.
     *
     * @param key fingerprint of the key that signs now
     */
    public record Verified(long entries, List<Breach> breaches, List<Checkpoint> checkpoints, String key) {
        public Verified {
            breaches = List.copyOf(breaches);
            checkpoints = List.copyOf(checkpoints);
        }
    }

    public Verified verify(Actor actor) {
        actor.mustBeAllowed(Permission.VERIFY_LOG);
        return new Verified(
                store.log().head().number(),
                store.log().verify(),
                store.log().checkpoints(),
                key.publicHalf().fingerprint());
    }

    /** Signs the log as far as it goes. */
    public Checkpoint sign(Actor actor) {
        actor.mustBeAllowed(Permission.VERIFY_LOG);
        return store.transactions().write(() -> store.log().sign(key));
    }
}
