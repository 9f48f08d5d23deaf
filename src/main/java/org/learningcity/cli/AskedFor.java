package org.learningcity.cli;

import java.util.ArrayList;
import java.util.List;
import org.learningcity.framework.Text;
import org.learningcity.observation.Snapshot;
import org.learningcity.ruleset.Nearest;
import org.learningcity.ruleset.Problem;

/** Holds places and years that were asked for against the data. */
final class AskedFor {

    private AskedFor() {}

    /** Those that are not in the data. */
    static List<Problem> unknown(Snapshot snapshot, List<String> places, List<Integer> periods) {
        var problems = new ArrayList<Problem>();
        for (var place : places) {
            if (!snapshot.placeIds().contains(place)) {
                var nearest = Nearest.to(place, snapshot.placeIds()).orElse(String.join(", ", snapshot.placeIds()));
                problems.add(Problem.error(
                        "request.unknown-place",
                        "--place",
                        new Text("数据中没有“%s”".formatted(place), "the data have no place `%s`".formatted(place)),
                        new Text("可用:" + nearest, "there is: " + nearest)));
            }
        }
        for (var period : periods) {
            if (!snapshot.periods().contains(period)) {
                problems.add(Problem.error(
                        "request.unknown-period",
                        "--period",
                        new Text("数据中没有 %d 年".formatted(period), "the data have nothing for %d".formatted(period)),
                        new Text("可用:" + snapshot.periods(), "there is: " + snapshot.periods())));
            }
        }
        return problems;
    }
}
