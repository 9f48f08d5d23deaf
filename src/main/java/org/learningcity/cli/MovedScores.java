package org.learningcity.cli;

import static org.learningcity.framework.Figures.rounded;

import java.util.Comparator;
import java.util.List;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.NodeResult;
import org.learningcity.framework.Node;
import org.learningcity.ruleset.RuleSet;

/** What a save did to the scores of the same data: how many moved, and those that moved most. */
final class MovedScores {

    private static final int MOST = 12;

    private final Assessment before;
    private final Assessment now;
    private final RuleSet ruleSet;
    private final Terminal terminal;

    MovedScores(Assessment before, Assessment now, RuleSet ruleSet, Terminal terminal) {
        this.before = before;
        this.now = now;
        this.ruleSet = ruleSet;
        this.terminal = terminal;
    }

    /** The same node by the revision before and by this one. */
    private record Moved(NodeResult was, NodeResult is) {
        private boolean differs() {
            return Double.compare(was.points(), is.points()) != 0
                    || was.shown() != is.shown()
                    || was.release() != is.release()
                    || !was.grade().equals(is.grade());
        }

        private double by() {
            return Math.abs(is.points() - was.points());
        }
    }

    void print() {
        var moved = moved();
        if (moved.isEmpty()) {
            terminal.print(terminal.say("所有得分均未变动", "no score moved"));
            return;
        }
        terminal.print(terminal.say(
                "%d 个节点的得分、发布或等级有变动,变动最大者:".formatted(moved.size()),
                "%d scores, releases or grades moved; the largest:".formatted(moved.size())));
        var columns = new Columns();
        moved.stream().limit(MOST).forEach(each -> columns.add(line(each)));
        columns.aligned().forEach(line -> terminal.print("  " + line));
    }

    /** Larger nodes before smaller, then what moved most. */
    private List<Moved> moved() {
        var order = ruleSet.framework().nodes().stream().map(Node::code).toList();
        return now.nodes().stream()
                .flatMap(is -> before.node(is.place(), is.period(), is.code()).map(was -> new Moved(was, is)).stream())
                .filter(Moved::differs)
                .sorted(Comparator.comparingInt((Moved each) -> depth(each.is().code()))
                        .thenComparing(Comparator.comparingDouble(Moved::by).reversed())
                        .thenComparing(each -> each.is().place())
                        .thenComparing(each -> each.is().period())
                        .thenComparingInt(each -> order.indexOf(each.is().code())))
                .toList();
    }

    private int depth(String code) {
        var count = 0;
        var node = ruleSet.framework().find(code);
        while (node.isPresent() && !node.get().parent().isEmpty()) {
            count++;
            node = ruleSet.framework().find(node.get().parent());
        }
        return count;
    }

    private List<String> line(Moved moved) {
        var is = moved.is();
        return List.of("%s %d %s".formatted(is.place(), is.period(), is.code()), shown(moved.was()), "→", shown(is));
    }

    private String shown(NodeResult node) {
        if (!node.shown()) {
            return "—";
        }
        var grade = node.grade().isEmpty() ? "" : " " + node.grade();
        return rounded(node.points(), ruleSet.scale() > 1 ? 2 : 4) + grade;
    }
}
