package org.learningcity.authoring;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningcity.assessment.Assessment;
import org.learningcity.framework.Node;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.RuleFile;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.stage.RowRef;
import org.learningcity.stage.Stage;
import org.learningcity.trace.RuleRef;
import org.learningcity.trace.Step;
import org.learningcity.trace.Trace;

/** Through what a line of a golden assessment moved: the children that moved, or the rules and rows it now rests on. */
final class GoldenReasons {

    /** The stages that settle a column. */
    private static final Map<String, List<Stage>> STAGES = Map.of(
            GoldenLine.SCORE,
            List.of(Stage.RESOLUTION, Stage.SCORING),
            GoldenLine.COMPLETENESS,
            List.of(Stage.RESOLUTION),
            GoldenLine.USED,
            List.of(Stage.RESOLUTION),
            GoldenLine.RELEASE,
            List.of(Stage.AGGREGATION),
            GoldenLine.GRADE,
            List.of(Stage.AGGREGATION),
            GoldenLine.FINDINGS,
            List.of(Stage.QUALITY));

    private final RuleSet ruleSet;
    private final Assessment assessment;
    private final Set<Golden.Cell> moved;

    GoldenReasons(RuleSet ruleSet, Assessment assessment, Set<Golden.Cell> moved) {
        this.ruleSet = ruleSet;
        this.assessment = assessment;
        this.moved = moved;
    }

    Text of(Golden.Cell cell, String column, String before, String now) {
        if (column.equals(GoldenLine.FINDINGS)) {
            return saying(before, now);
        }
        var children = children(cell);
        if (!children.isEmpty()) {
            return new Text("因 " + children, "through " + children);
        }
        var stages = ruleSet.framework().findIndicator(cell.code()).isPresent()
                ? STAGES.getOrDefault(column, List.of())
                : List.of(Stage.AGGREGATION);
        return Trace.find(assessment.traces(), cell.place(), cell.period())
                .map(trace -> now(trace, cell, stages))
                .orElse(new Text("现在没有测评结果", "there is no result now"));
    }

    private String children(Golden.Cell cell) {
        return ruleSet.framework().find(cell.code()).stream()
                .flatMap(node -> ruleSet.framework().children(node.code()).stream())
                .map(Node::code)
                .filter(code -> moved.contains(new Golden.Cell(cell.place(), cell.period(), code)))
                .collect(Collectors.joining(" "));
    }

    /** The rule files that say the findings that came or went. */
    private Text saying(String before, String now) {
        var messages = new TreeSet<>(List.of(before.split(" ", -1)));
        var others = List.of(now.split(" ", -1));
        var both = new TreeSet<>(messages);
        both.retainAll(others);
        messages.addAll(others);
        messages.removeAll(both);
        var quoted = messages.stream()
                .filter(message -> !message.isEmpty())
                .map(message -> '"' + message.replaceFirst("×\\d+$", "") + '"')
                .toList();
        var files = ruleSet.rules().stream()
                .filter(file -> quoted.stream().anyMatch(file.text()::contains))
                .map(RuleFile::path)
                .collect(Collectors.joining(", "));
        return files.isEmpty()
                ? new Text("现在没有规则给出", "no rule says it now")
                : new Text("由 " + files + " 给出", "said by " + files);
    }

    /** The rules and rows behind what is now concluded of the cell. */
    private static Text now(Trace trace, Golden.Cell cell, List<Stage> stages) {
        var rules = new LinkedHashSet<RuleRef>();
        var rows = new TreeMap<String, RowRef>();
        trace.steps().stream().filter(step -> about(trace, step, cell.code())).forEach(step -> {
            var rule = trace.rules().get(step.rule());
            if (rule == null ? stages.contains(Stage.RESOLUTION) : stages.contains(rule.stage())) {
                rows.putAll(trace.rowsOf(step));
                if (rule != null) {
                    rules.add(rule);
                }
            }
        });
        var named = rows.values().stream()
                .filter(RowRef::present)
                .map(row -> "%s:%d".formatted(row.file(), row.line()))
                .collect(Collectors.joining(", "));
        return new Text("现依据 " + joined(rules, RuleRef::title, named), "now by " + joined(rules, RuleRef::name, named));
    }

    private static String joined(Set<RuleRef> rules, Function<RuleRef, String> called, String rows) {
        var fired = rules.stream()
                .map(rule -> rule.position() + " " + called.apply(rule))
                .collect(Collectors.joining(", "));
        return Stream.of(fired, rows).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    private static boolean about(Trace trace, Step step, String code) {
        return trace.fact(step.concluded())
                .filter(fact -> fact.code().equals(code))
                .isPresent();
    }
}
