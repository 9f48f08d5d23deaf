package org.learningcity.assessment;

import java.util.HashMap;
import java.util.Map;
import org.learningcity.ruleset.Rows;
import org.learningcity.scoring.Spread;
import org.learningcity.stage.PeerComparison;
import org.learningcity.stage.PeerRule;

/**
 * Values of comparable places, over the whole snapshot. A place counts once, and groups that are too small have no
 * statistics.
 */
final class Peers {

    /** Whose values are compared: those of one code and year in one group of places. */
    private record Group(String code, int period, String peerGroup) {}

    /** The value of one place. */
    record Note(String code, int period, String peerGroup, double value) {}

    private final Rows rows;
    private final Map<Group, Numbers> values = new HashMap<>();
    private final Map<Group, Spread> spreads = new HashMap<>();

    Peers(Rows rows) {
        this.rows = rows;
    }

    /** Notes the value of a place that has not been noted for this code and year. */
    void note(Note note) {
        if (!note.peerGroup().isEmpty()) {
            values.computeIfAbsent(new Group(note.code(), note.period(), note.peerGroup()), group -> new Numbers())
                    .add(note.value());
        }
    }

    /** Ends the noting: from here on the statistics may be read by several threads, and the values are let go. */
    Peers settled() {
        values.forEach((group, numbers) -> spreads.put(group, Spread.of(numbers.all())));
        values.clear();
        return this;
    }

    /** How {@code value} stands among the values of its group. */
    PeerComparison compare(String code, int period, String peerGroup, double value) {
        var rule = rows.peers(code, period);
        var spread = spreads.getOrDefault(new Group(code, period, peerGroup), Spread.NONE);
        if (!rule.present() || spread.count() < Math.max(1, rule.minimum())) {
            return unknown(spread.count(), rule);
        }
        var median = spread.median();
        return new PeerComparison(
                true,
                spread.count(),
                median,
                spread.robustDistance(value),
                median == 0 ? 0 : 100 * Math.abs(value - median) / Math.abs(median),
                rule);
    }

    /** Says that a value cannot be compared with others. */
    PeerComparison none(String code, int period) {
        return unknown(0, rows.peers(code, period));
    }

    private static PeerComparison unknown(int count, PeerRule rule) {
        return new PeerComparison(false, count, 0, 0, 0, rule);
    }
}
