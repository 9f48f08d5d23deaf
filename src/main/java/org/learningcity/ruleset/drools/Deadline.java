package org.learningcity.ruleset.drools;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The end of the time that a run of rules has. Compiled rules are made to ask for it before each condition and action,
 * and before anything is repeated; that is why this type, alone of its room, can be seen from outside besides the engine.
 */
public final class Deadline {

    /** How many questions pass between two looks at the clock, less one; a power of two, less one. */
    private static final int UNLOOKED = 63;

    private static final ThreadLocal<@Nullable Deadline> CURRENT = new ThreadLocal<>();

    private final long end;
    private int asked;
    private boolean over;

    private Deadline(Duration time) {
        this.end = System.nanoTime() + time.toNanos();
    }

    /** From now on the rules of this thread have {@code time}. */
    static void start(Duration time) {
        CURRENT.set(new Deadline(time));
    }

    static void stop() {
        CURRENT.remove();
    }

    /** Asked by compiled rules; ends the run when its time is over. */
    public static void tick() {
        var deadline = CURRENT.get();
        if (deadline != null && deadline.isOver()) {
            // again at every question: rules may catch what ends them, and go on to the next
            throw new Spent(Spent.What.TIME);
        }
    }

    private boolean isOver() {
        if (!over && (asked++ & UNLOOKED) == 0) {
            over = System.nanoTime() - end > 0;
        }
        return over;
    }
}
