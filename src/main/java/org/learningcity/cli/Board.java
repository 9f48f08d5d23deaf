package org.learningcity.cli;

import static org.learningcity.framework.Figures.rounded;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.NodeResult;
import org.learningcity.assessment.ResolvedValue;
import org.learningcity.assessment.Words;
import org.learningcity.framework.Indicator;
import org.learningcity.framework.Node;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.stage.Advice;
import org.learningcity.stage.AdviceKind;
import org.learningcity.stage.FindingSeverity;
import org.learningcity.stage.Release;

/** Prints an assessment year by year: a table of places and branches, what is known, what is missing and whom to ask. */
final class Board {

    private static final int MOST_INDICATORS = 15;
    private static final int MOST_DEPARTMENTS = 4;

    private final Assessment assessment;
    private final RuleSet ruleSet;
    private final Terminal terminal;
    private final int decimals;

    Board(Assessment assessment, RuleSet ruleSet, Terminal terminal) {
        this.assessment = assessment;
        this.ruleSet = ruleSet;
        this.terminal = terminal;
        this.decimals = ruleSet.scale() > 1 ? 1 : 3;
    }

    void print() {
        terminal.print(terminal.say(ruleSet.framework().title()));
        if (!terminal.say(ruleSet.note()).isEmpty()) {
            terminal.print(terminal.say(ruleSet.note()));
        }
        for (var period : assessment.periods()) {
            print(period);
        }
        terminal.print("");
        terminal.print(
                terminal.say(
                        "标记:* 仅供参考  ~ 含示意数据(不得发布)  — 暂不发布;意见为 强制/核实/提示 条数",
                        "marks: * indicative  ~ rests on illustrative data (never released)  — withheld; findings are mandatory/to verify/notes"));
    }

    private void print(int period) {
        var columns = new Columns();
        var branches = new ArrayList<Node>();
        branches.add(ruleSet.framework().root());
        branches.addAll(ruleSet.framework().children(ruleSet.framework().root().code()));
        columns.add(header(period, branches));
        assessment.places().forEach(place -> columns.add(line(place, period, branches)));
        terminal.print("");
        columns.aligned().forEach(terminal::print);
        indicators(period);
        missing(period);
    }

    private List<String> header(int period, List<Node> branches) {
        var header = new ArrayList<String>();
        header.add(Integer.toString(period));
        branches.forEach(branch -> header.add(brief(terminal.say(branch.title()))));
        header.addAll(List.of(
                terminal.say("有值", "values"),
                terminal.say("完整度", "complete"),
                terminal.say("发布", "release"),
                terminal.say("意见", "findings")));
        return header;
    }

    /** As much of a title as a column holds. */
    private static String brief(String title) {
        var text = new StringBuilder();
        for (var character : title.codePoints().toArray()) {
            if (Columns.width(text.toString()) >= 12) {
                return text + "…";
            }
            text.appendCodePoint(character);
        }
        return text.toString();
    }

    private List<String> line(String place, int period, List<Node> branches) {
        var line = new ArrayList<String>();
        line.add(place);
        for (var branch : branches) {
            line.add(assessment
                    .node(place, period, branch.code())
                    .map(this::score)
                    .orElse(""));
        }
        var root = assessment.node(place, period, ruleSet.framework().root().code());
        var values = values(place, period);
        line.add("%d/%d"
                .formatted(
                        values.stream()
                                .filter(value -> value.value().isPresent())
                                .count(),
                        values.size()));
        line.add(root.map(node -> rounded(100 * node.completeness(), 0) + "%").orElse(""));
        line.add(root.map(node -> terminal.say(Words.of("release", node.release())))
                .orElse(""));
        line.add(findings(place, period));
        return line;
    }

    private String score(NodeResult node) {
        if (!node.shown()) {
            return "—";
        }
        var mark = node.illustrativeShare() > 0 ? "~" : node.release() == Release.INDICATIVE ? "*" : "";
        return rounded(node.points(), decimals) + mark;
    }

    private List<ResolvedValue> values(String place, int period) {
        return assessment.resolved().stream()
                .filter(value -> value.place().equals(place) && value.period() == period)
                .toList();
    }

    private String findings(String place, int period) {
        Map<FindingSeverity, Long> counts = assessment.findings().stream()
                .filter(finding -> finding.place().equals(place) && finding.period() == period)
                .collect(Collectors.groupingBy(finding -> finding.severity(), Collectors.counting()));
        return "%d/%d/%d"
                .formatted(
                        counts.getOrDefault(FindingSeverity.MANDATORY, 0L),
                        counts.getOrDefault(FindingSeverity.TO_VERIFY, 0L),
                        counts.getOrDefault(FindingSeverity.NOTE, 0L));
    }

    /** The indicators that have a score somewhere, when they are few enough to read. */
    private void indicators(int period) {
        var shown = ruleSet.framework().indicators().stream()
                .filter(indicator -> assessment.places().stream()
                        .anyMatch(place -> assessment
                                .node(place, period, indicator.code())
                                .filter(NodeResult::shown)
                                .isPresent()))
                .toList();
        if (shown.isEmpty() || shown.size() > MOST_INDICATORS) {
            return;
        }
        terminal.print(terminal.say("  已有得分的指标:", "  indicators with a score:"));
        shown.forEach(indicator -> indicator(indicator, period));
    }

    private void indicator(Indicator indicator, int period) {
        var scores = assessment.places().stream()
                .flatMap(place -> assessment.node(place, period, indicator.code()).stream())
                .filter(NodeResult::shown)
                .map(node -> node.place() + " " + score(node))
                .collect(Collectors.joining("  "));
        var wording = terminal.say(Words.of("mark", indicator.provenance().wording()));
        terminal.print(
                "    %s %s [%s]  %s".formatted(indicator.code(), terminal.say(indicator.title()), wording, scores));
    }

    private void missing(int period) {
        terminal.print(terminal.say("  缺什么、为什么、问谁:", "  what is missing, why, and whom to ask:"));
        for (var place : assessment.places()) {
            var reasons = values(place, period).stream()
                    .filter(value -> value.value().isEmpty() && !value.excused())
                    .collect(Collectors.groupingBy(ResolvedValue::reason, TreeMap::new, Collectors.counting()));
            var total = reasons.values().stream().mapToLong(Long::longValue).sum();
            if (total > 0) {
                var why = reasons.entrySet().stream()
                        .map(reason ->
                                "%s %d".formatted(terminal.say(Words.of("reason", reason.getKey())), reason.getValue()))
                        .collect(Collectors.joining(", "));
                terminal.print("    %s %d (%s)%s".formatted(place, total, why, whom(place, period)));
            }
        }
    }

    private String whom(String place, int period) {
        var departments = assessment.advice().stream()
                .filter(advice -> advice.kind() == AdviceKind.REQUEST)
                .filter(advice -> advice.place().equals(place) && advice.period() == period)
                .filter(advice -> !advice.department().isEmpty())
                .collect(Collectors.groupingBy(Advice::department, Collectors.counting()));
        if (departments.isEmpty()) {
            return "";
        }
        return " → "
                + departments.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(MOST_DEPARTMENTS)
                        .map(department -> department.getKey() + " " + department.getValue())
                        .collect(Collectors.joining(", "))
                + (departments.size() > MOST_DEPARTMENTS ? " …" : "");
    }
}
