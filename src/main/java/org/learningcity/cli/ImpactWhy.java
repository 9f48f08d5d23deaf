package org.learningcity.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningcity.assessment.ResolvedValue;
import org.learningcity.assessment.Words;
import org.learningcity.framework.Figures;
import org.learningcity.impact.Why;
import org.learningcity.ruleset.RowWords;
import org.learningcity.stage.RowRef;
import org.learningcity.trace.RuleRef;

/** What is different in the reasons of a node, one line each. */
final class ImpactWhy {

    private static final Set<String> OF_ITSELF = Set.of("source", "author", "note");

    private final ImpactWords words;

    ImpactWhy(ImpactWords words) {
        this.words = words;
    }

    List<String> lines(List<Why> why, String indent) {
        var lines = new ArrayList<String>();
        why.forEach(each -> lines.add(indent + said(each)));
        return lines;
    }

    private String said(Why why) {
        if (why instanceof Why.ValueTaken value) {
            return words.say("采用值 ", "value used: ") + value(value.before()) + " → " + value(value.after());
        }
        if (why instanceof Why.Found found) {
            return (found.now() ? words.say("新的审核意见:", "new finding: ") : words.say("不再有审核意见:", "finding gone: "))
                    + words.terminal().say(Words.of("severity", found.finding().severity()))
                    + " "
                    + found.finding().message()
                    + at(found.finding().position());
        }
        if (why instanceof Why.RowSays row) {
            return row(row);
        }
        if (why instanceof Why.RuleFired rule) {
            return (rule.now() ? words.say("现由规则 ", "now by rule ") : words.say("不再由规则 ", "no longer by rule "))
                    + rule(rule.rule());
        }
        return words.say("规则改写:", "rule rewritten: ") + rule(((Why.RuleRewritten) why).rule());
    }

    static String rule(RuleRef rule) {
        return "“%s” %s".formatted(rule.title(), rule.position());
    }

    private static String at(String position) {
        return position.isEmpty() ? "" : "  [" + position + "]";
    }

    String value(Optional<ResolvedValue> value) {
        return value.map(taken -> taken.value().isPresent()
                        ? "%s(%s%s)"
                                .formatted(
                                        Figures.plain(taken.value().getAsDouble()),
                                        words.terminal().say(Words.of("kind", taken.kind())),
                                        taken.proxy().isEmpty() ? "" : " " + taken.proxy())
                        : words.terminal().say(Words.of("kind", taken.kind())) + "("
                                + words.terminal().say(Words.of("reason", taken.reason()))
                                + (taken.excused() ? words.say(",批准免报", ", excused") : "") + ")")
                .orElse("—");
    }

    private String row(Why.RowSays row) {
        var before = row.before();
        var after = row.after();
        if (before.isPresent() && after.isPresent()) {
            return words.say("依据行 ", "row: ")
                    + words.terminal().say(RowWords.between(before.get(), after.get()))
                    + where(after.get());
        }
        return after.map(found -> words.say("现依据行 ", "now by row ") + found.id() + ": " + cells(found) + where(found))
                .orElseGet(() -> words.say("不再依据行 ", "no longer by row ")
                        + before.orElseThrow().id()
                        + where(before.orElseThrow()));
    }

    private static String where(RowRef row) {
        return "  [%s:%d]".formatted(row.file(), row.line());
    }

    private static String cells(RowRef row) {
        return row.cells().entrySet().stream()
                .filter(cell -> !cell.getValue().isEmpty() && !OF_ITSELF.contains(cell.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(cell -> cell.getKey() + " " + cell.getValue())
                .collect(Collectors.joining(" "));
    }
}
