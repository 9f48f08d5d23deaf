package org.learningcity.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.learningcity.ruleset.RulesContradict;
import org.learningcity.stage.Conclusion;
import org.learningcity.stage.Release;
import org.learningcity.stage.ReleaseProposal;
import org.learningcity.stage.Score;
import org.learningcity.trace.Firing;

/** What the firings of a stage come to, where only one conclusion may stand. */
final class Settled {

    private Settled() {}

    /**
     * The scores among the conclusions, by key.
     *
     * @throws RulesContradict when two rules score the same node
     */
    static Map<String, Firing> scores(List<Firing> firings) {
        return only(Score.class, firings);
    }

    /**
     * The only conclusion of {@code type} for each key.
     *
     * @throws RulesContradict when there are two
     */
    static Map<String, Firing> only(Class<? extends Conclusion> type, List<Firing> firings) {
        var byKey = new HashMap<String, Firing>();
        for (var firing : firings) {
            if (type.isInstance(firing.conclusion())) {
                var other = byKey.putIfAbsent(firing.conclusion().key(), firing);
                if (other != null) {
                    throw new RulesContradict(firing.conclusion().key(), other.rule(), firing.rule());
                }
            }
        }
        return byKey;
    }

    /** What the gate rules decided of one node, and why. */
    record Gated(Release release, List<String> reasons) {}

    /** The strictest release that was proposed for each node and year, with the reasons of all who proposed it. */
    static Map<PlaceData.Cell, Gated> gates(List<Firing> firings) {
        var proposals = new HashMap<PlaceData.Cell, List<ReleaseProposal>>();
        for (var firing : firings) {
            if (firing.conclusion() instanceof ReleaseProposal proposal) {
                proposals
                        .computeIfAbsent(
                                new PlaceData.Cell(proposal.code(), proposal.period()), cell -> new ArrayList<>())
                        .add(proposal);
            }
        }
        var gates = new HashMap<PlaceData.Cell, Gated>();
        proposals.forEach((cell, made) -> gates.put(cell, strictest(made)));
        return gates;
    }

    private static Gated strictest(List<ReleaseProposal> proposals) {
        var release = proposals.stream()
                .map(ReleaseProposal::release)
                .max(Release::compareTo)
                .orElse(Release.WITHHELD);
        var reasons = new TreeSet<String>();
        proposals.stream()
                .filter(proposal -> proposal.release() == release)
                .forEach(proposal -> reasons.add(proposal.message()));
        return new Gated(release, List.copyOf(reasons));
    }
}
