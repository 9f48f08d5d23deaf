package org.learningcity.impact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learningcity.assessment.Assessment;
import org.learningcity.ruleset.Alteration;
import org.learningcity.ruleset.RuleSet;

/**
 * What a draft changes in an assessment (试算), and through which of its alterations. It never changes.
 *
 * @param draft its name
 * @param before the assessment by the base
 * @param after the assessment by the draft
 * @param causes what the changes are laid to
 * @param idle the alterations that no fact of the data meets, and those that only change what is said of a row
 * @param nodes the nodes at which anything changes, by place, year and the framework's order
 * @param firings the rules that fire on other facts than before
 * @param shares of every change, what is laid to each of the causes, in their order
 */
public record Impact(
        String draft,
        RuleSet ruleSet,
        Assessment before,
        Assessment after,
        List<Cause> causes,
        List<Idle> idle,
        List<NodeChange> nodes,
        List<ValueChange> values,
        List<FindingChange> findings,
        List<AdviceChange> advice,
        List<FiringChange> firings,
        Map<Question, List<Share>> shares) {

    /**
     * An alteration that could not have changed anything.
     *
     * @param wordsOnly whether it only changes what a row says of itself; else no fact meets it
     */
    public record Idle(Alteration alteration, boolean wordsOnly) {}

    /**
     * What is laid to one cause of one change.
     *
     * @param amount its share; the shares of all causes add up to the change
     * @param alone what it would do if it were the only one; what these lack to the change comes of causes that act
     *     together, and is in the shares
     */
    public record Share(double amount, double alone) {
        boolean matters() {
            return Math.abs(amount) > Decomposition.TOLERANCE || Math.abs(alone) > Decomposition.TOLERANCE;
        }
    }

    public Impact {
        causes = List.copyOf(causes);
        idle = List.copyOf(idle);
        nodes = List.copyOf(nodes);
        values = List.copyOf(values);
        findings = List.copyOf(findings);
        advice = List.copyOf(advice);
        firings = List.copyOf(firings);
        var copy = new HashMap<Question, List<Share>>();
        shares.forEach((question, each) -> copy.put(question, List.copyOf(each)));
        shares = Map.copyOf(copy);
    }

    /**
     * What is laid to each of the causes: of a number the part of its change, of anything else the part of having come
     * about, which adds up to 1. Nothing where nothing changed.
     */
    public List<Share> shares(Question question) {
        return shares.getOrDefault(question, List.of());
    }

    /** Whether every place, node, release, grade, rank, value, finding and piece of advice is what it was. */
    public boolean nothing() {
        return nodes.isEmpty() && values.isEmpty() && findings.isEmpty() && advice.isEmpty();
    }

    /** The causes that facts of the data met without anything coming of it. */
    public List<Cause> withoutEffect() {
        return causes.stream()
                .filter(cause -> {
                    var at = causes.indexOf(cause);
                    return shares.values().stream()
                            .noneMatch(each -> each.get(at).matters());
                })
                .toList();
    }
}
