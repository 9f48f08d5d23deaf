package org.learningcity.authoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Nearest;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleFile;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.stage.Finding;
import org.learningcity.trace.Trace;

/** Which rule files a recorded case is about, and whether its words are known. */
final class RecordedAbout {

    private final RuleSet ruleSet;
    private final Recording recording;

    RecordedAbout(RuleSet ruleSet, Recording recording) {
        this.ruleSet = ruleSet;
        this.recording = recording;
    }

    /** What is asked for and does not exist. */
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        var scope = new CaseScope(ruleSet, recording.place(), new TreeSet<>(), problems);
        check("--indicator", recording.code(), scope.all(), problems);
        if (!message().isEmpty()) {
            check("--finding", message(), ruleSet.messages().keys(), problems);
        }
        var paths = ruleSet.rules().stream().map(RuleFile::path).toList();
        recording.about().forEach(path -> check("--about", path, paths, problems));
        return problems;
    }

    private static void check(String option, String word, Collection<String> known, List<Problem> problems) {
        if (!known.contains(word)) {
            var nearest = Nearest.to(word, known);
            problems.add(Problem.error(
                    "request.unknown",
                    option,
                    new Text("规则集中没有“%s”".formatted(word), "the rule set has no `%s`".formatted(word)),
                    new Text(
                            nearest.map("是否想写“%s”?"::formatted).orElse("请对照规则集检查"),
                            nearest.map("did you mean `%s`?"::formatted)
                                    .orElse("see the rule set for those there are"))));
        }
    }

    private String message() {
        if (recording.wish() instanceof Wish.Flagged flagged) {
            return flagged.message();
        }
        return recording.wish() instanceof Wish.NotFlagged spared ? spared.message() : "";
    }

    /** The files named; or those that say the message; or those whose rules fired on the cell, with its findings first. */
    List<String> files(Trace trace, CellOutcome outcome) {
        if (!recording.about().isEmpty()) {
            return recording.about();
        }
        if (!message().isEmpty()) {
            return saying(List.of(message()));
        }
        var made = saying(outcome.findings().stream().map(Finding::message).toList());
        return recording.wish() instanceof Wish.NotFlagged && !made.isEmpty() ? made : fired(trace);
    }

    private List<String> saying(List<String> messages) {
        return ruleSet.rules().stream()
                .filter(file ->
                        messages.stream().anyMatch(message -> file.text().contains('"' + message + '"')))
                .map(RuleFile::path)
                .toList();
    }

    private List<String> fired(Trace trace) {
        var files = new TreeSet<String>();
        for (var step : trace.steps()) {
            var rule = trace.rules().get(step.rule());
            if (rule != null
                    && trace.fact(step.concluded())
                            .filter(fact -> recording.subject().is(fact.place(), fact.period(), fact.code()))
                            .isPresent()) {
                files.add(rule.file());
            }
        }
        return List.copyOf(files);
    }

    /** That no rule says what is wanted. */
    Problem noRule() {
        return Problem.error(
                "record.no-rule",
                "--about",
                new Text(
                        "还没有规则给出这样的意见,不知样例针对哪个规则文件",
                        "no rule says such a thing yet; which rule file is the case about?"),
                new Text(
                        "请用 --about 写明,如 --about quality/limits.drl;要新建规则请用 rules new",
                        "name it, such as --about quality/limits.drl; `rules new` lays out a new rule"));
    }
}
