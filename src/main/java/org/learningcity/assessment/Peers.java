package org.learningcity.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.learningcity.ruleset.Rows;
import org.learningcity.scoring.Statistics;
import org.learningcity.stage.PeerComparison;
import org.learningcity.stage.PeerRule;

/**
 * Values of comparable places, over the whole snapshot. A place counts once, and groups that are too small have no
 * statistics.
 */
final class Peers {

    private record Group(String code, int period, String peerGroup) {}

    private final Rows rows;
    private final Map<Group, Map<String, Double>> values = new HashMap<>();
    private final Map<Group, double[]> sorted = new HashMap<>();

    Peers(Rows rows) {
        this.rows = rows;
    }

    /** Notes a place's value; the first one noted for a place stays. */
    void note(String code, int period, String peerGroup, String place, double value) {
        if (!peerGroup.isEmpty()) {
            values.computeIfAbsent(new Group(code, period, peerGroup), group -> new TreeMap<>())
                    .putIfAbsent(place, value);
        }
    }

    /** Ends the noting: from here on the values may be read by several threads. */
    Peers settled() {
        values.forEach((group, byPlace) -> {
            List<Double> numbers = new ArrayList<>(byPlace.values());
            sorted.put(
                    group,
                    numbers.stream().mapToDouble(Double::doubleValue).sorted().toArray());
        });
        return this;
    }

    /** How {@code value} stands among the values of its group. */
    PeerComparison compare(String code, int period, String peerGroup, double value) {
        var rule = rows.peers(code, period);
        var numbers = sorted.getOrDefault(new Group(code, period, peerGroup), new double[0]);
        if (!rule.present() || numbers.length < Math.max(1, rule.minimum())) {
            return unknown(numbers.length, rule);
        }
        var median = Statistics.median(numbers);
        return new PeerComparison(
                true,
                numbers.length,
                median,
                Statistics.robustDistance(value, numbers),
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
