package org.learningcity.assessment;

import java.util.List;
import java.util.Optional;
import org.learningcity.stage.Advice;
import org.learningcity.stage.Finding;
import org.learningcity.trace.Trace;

/**
 * What a revision of a rule set says of a snapshot (测评): it never changes, and the same inputs give the same
 * {@link #resultHash()} on any machine.
 *
 * @param nodes by place, year and the framework's order
 * @param findings by place, year and code
 * @param traces one a place and year
 * @param pin the three things it is pinned to
 */
public record Assessment(
        Pin pin,
        List<Integer> periods,
        List<String> places,
        List<NodeResult> nodes,
        List<ResolvedValue> resolved,
        List<Finding> findings,
        List<Advice> advice,
        List<Trace> traces,
        String resultHash) {

    public Assessment {
        periods = List.copyOf(periods);
        places = List.copyOf(places);
        nodes = List.copyOf(nodes);
        resolved = List.copyOf(resolved);
        findings = List.copyOf(findings);
        advice = List.copyOf(advice);
        traces = List.copyOf(traces);
    }

    /**
     * What gives the same result again.
     *
     * @param ruleSet name of the rule set
     * @param revision hash of its files
     * @param snapshot hash of the data
     * @param engine version of the rule engine and of the facts
     */
    public record Pin(String ruleSet, String revision, String snapshot, String engine) {}

    public Optional<NodeResult> node(String place, int period, String code) {
        return nodes.stream()
                .filter(node -> node.period() == period
                        && node.place().equals(place)
                        && node.code().equals(code))
                .findFirst();
    }
}
