package org.learningcity.authoring;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The revision that is live (生效), behind one reference.
 *
 * <p>Whoever assesses takes a lease and has the same revision from begin to end, whatever is published meanwhile. A
 * superseded revision is let go when its last lease is given back.
 */
public final class LiveRules {

    private volatile Held live;
    private final Set<Held> leaving = ConcurrentHashMap.newKeySet();

    public LiveRules(Revision first) {
        this.live = new Held(first);
    }

    /** The revision that the next lease would have. */
    public Revision current() {
        return live.revision;
    }

    /** The live revision, to be used from begin to end and given back by closing the lease. */
    public Lease lease() {
        while (true) {
            var held = live;
            held.users.incrementAndGet();
            if (live == held) {
                return new Lease(held);
            }
            // superseded between the two looks: nobody has seen it yet, take the next one
            giveBack(held);
        }
    }

    /** Makes {@code next} live; leases that are out keep theirs. */
    public synchronized void swap(Revision next) {
        var superseded = live;
        live = new Held(next);
        leaving.add(superseded);
        letGoWhenIdle(superseded);
    }

    /** How many superseded revisions are still in use. */
    public int leaving() {
        return leaving.size();
    }

    private void giveBack(Held held) {
        held.users.decrementAndGet();
        letGoWhenIdle(held);
    }

    private void letGoWhenIdle(Held held) {
        if (held.users.get() == 0 && live != held) {
            leaving.remove(held);
        }
    }

    private static final class Held {
        private final Revision revision;
        private final AtomicInteger users = new AtomicInteger();

        private Held(Revision revision) {
            this.revision = revision;
        }
    }

    /** The use of one revision, from begin to end. */
    public final class Lease implements AutoCloseable {

        private final Held held;
        private final AtomicBoolean open = new AtomicBoolean(true);

        private Lease(Held held) {
            this.held = held;
        }

        public Revision revision() {
            return held.revision;
        }

        @Override
        public void close() {
            if (open.getAndSet(false)) {
                giveBack(held);
            }
        }
    }
}
