package org.learningcity.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.learningcity.framework.Direction;
import org.learningcity.framework.Framework;
import org.learningcity.framework.Indicator;
import org.learningcity.framework.Node;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.stage.Candidate;
import org.learningcity.stage.Department;
import org.learningcity.stage.Event;
import org.learningcity.stage.RowRef;
import org.learningcity.stage.Standing;
import org.learningcity.stage.Target;

/** What grading and diagnosis look at: every node of one place that has a score. */
final class Standings {

    private final PlaceData place;
    private final RuleSet ruleSet;
    private final Tree tree;
    private final Resolution resolution;

    Standings(Resolution resolution, RuleSet ruleSet, Tree tree) {
        this.place = resolution.place();
        this.resolution = resolution;
        this.ruleSet = ruleSet;
        this.tree = tree;
    }

    List<Standing> all(Set<Integer> periods) {
        var all = new ArrayList<Standing>();
        for (var node : ruleSet.framework().nodes()) {
            for (var period : periods) {
                tree.state(node.code(), period)
                        .filter(NodeState::scored)
                        .ifPresent(state -> all.add(standing(node, period, state)));
            }
        }
        return all;
    }

    private Standing standing(Node node, int period, NodeState state) {
        var rows = ruleSet.rows();
        var leaf = node instanceof Indicator;
        return new Standing(
                place.id(),
                period,
                node.code(),
                node.kind(),
                state.points(),
                state.release(),
                leaf ? List.of() : rows.grades(node.code(), period),
                rows.diagnosis(node.code(), node.kind(), period),
                change(node.code(), period, state),
                node instanceof Indicator indicator ? targetGap(indicator, period) : noTarget(),
                leaf
                        ? rows.department(node.code(), place.id(), period)
                        : new Department(RowRef.absent("departments"), "", ""));
    }

    private Standing.Change change(String code, int period, NodeState now) {
        var before = tree.state(code, period - 1).filter(NodeState::scored);
        var event = breakBelow(code, period);
        return before.map(state -> new Standing.Change(
                        true,
                        !event.present() && sameGround(code, period),
                        period - 1,
                        now.points() - state.points(),
                        event))
                .orElse(new Standing.Change(false, false, 0, 0, event));
    }

    /** The first event that suspends comparison of an indicator at or below the node with the year before. */
    private Event breakBelow(String code, int period) {
        return leaves(ruleSet.framework(), code).stream()
                .map(leaf -> ruleSet.rows().event(leaf, place.id(), period))
                .filter(event -> event.present() && event.suspendsComparison())
                .findFirst()
                .orElse(new Event(RowRef.absent("events"), "", false));
    }

    private static Set<String> leaves(Framework framework, String code) {
        var leaves = new TreeSet<String>();
        if (framework.findIndicator(code).isPresent()) {
            leaves.add(code);
        }
        framework.below(code).stream().filter(Indicator.class::isInstance).forEach(leaf -> leaves.add(leaf.code()));
        return leaves;
    }

    /** Whether both years rest on the same indicators, taken in the same way under the same definitions. */
    private boolean sameGround(String code, int period) {
        for (var leaf : leaves(ruleSet.framework(), code)) {
            if (!ground(leaf, period).equals(ground(leaf, period - 1))) {
                return false;
            }
        }
        return true;
    }

    private String ground(String leaf, int period) {
        return taken(new PlaceData.Cell(leaf, period)) instanceof Candidate.Usable usable
                ? usable.kind() + " " + usable.proxy().series() + " " + usable.definition()
                : "";
    }

    private Standing.TargetGap targetGap(Indicator indicator, int period) {
        var target = ruleSet.rows().target(indicator.code(), place.in(period).region(), period);
        var judged = indicator.wants().judged();
        if (!target.present()
                || judged
                || !(taken(new PlaceData.Cell(indicator.code(), period)) instanceof Candidate.Usable usable)
                || (usable.proxy().present() && !usable.proxy().converted())) {
            return noTarget();
        }
        var value = usable.value();
        var reached =
                indicator.direction() == Direction.HIGHER_IS_BETTER ? value >= target.value() : value <= target.value();
        return new Standing.TargetGap(target, reached, period >= target.due(), value);
    }

    private @Nullable Candidate taken(PlaceData.Cell cell) {
        var choice = resolution.choices().get(cell);
        return choice == null ? null : choice.taken();
    }

    private static Standing.TargetGap noTarget() {
        return new Standing.TargetGap(new Target(RowRef.absent("targets"), 0, 0), false, false, 0);
    }
}
