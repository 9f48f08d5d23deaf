package org.learningcity.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.learningcity.stage.Fact;
import org.learningcity.stage.Given;
import org.learningcity.stage.Row;

/**
 * Collects, for one place, what was settled and why. Noting is cheap and is done for every place; a trace is written down
 * when somebody asks for it.
 */
public final class TraceBook {

    private final List<Consumer<TraceIndex>> notes = new ArrayList<>();
    private final TraceIndex index = new TraceIndex();

    /** Notes facts that were given to a stage. */
    public void settle(List<? extends Given> given) {
        notes.add(read -> read.settle(given));
    }

    /** Notes what rules concluded. */
    public void record(List<Firing> firings) {
        notes.add(read -> read.record(firings));
    }

    /** Notes that {@code taken} was put together from the first of {@code candidates}, ordered by these rows. */
    public void choose(Given taken, List<? extends Fact> candidates, List<? extends Row> precedence) {
        notes.add(read -> read.choose(taken, candidates, precedence));
    }

    /** The trace of one year, with all facts, rules and rows its steps lead to, and no others. */
    public synchronized Trace trace(String place, int period) {
        notes.forEach(note -> note.accept(index));
        notes.clear();
        return index.trace(place, period);
    }
}
