package org.learningcity.cli;

import java.util.ArrayList;
import java.util.List;
import org.learningcity.assessment.Wording;
import org.learningcity.assessment.Words;
import org.learningcity.impact.AdviceChange;
import org.learningcity.impact.FindingChange;
import org.learningcity.impact.FiringChange;
import org.learningcity.impact.Impact;
import org.learningcity.impact.Question;
import org.learningcity.impact.ValueChange;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.stage.Finding;

/** Everything besides scores that a draft changes, one line each: values used, findings, advice, rules that fire. */
final class ImpactLists {

    private final Impact impact;
    private final Wording before;
    private final Wording after;
    private final ImpactWords words;

    ImpactLists(Impact impact, RuleSet base, ImpactWords words) {
        this.impact = impact;
        this.before = new Wording(base);
        this.after = new Wording(impact.ruleSet());
        this.words = words;
    }

    /** All lists that hold anything; under the draft's name where there are several drafts. */
    List<String> lines(boolean named) {
        var lines = new ArrayList<String>();
        var title = named ? impact.draft() + ": " : "";
        list(
                title + words.say("采用值", "values used"),
                impact.values().stream().map(this::value).toList(),
                lines);
        list(
                title + words.say("审核意见", "findings"),
                impact.findings().stream().map(this::finding).toList(),
                lines);
        list(
                title + words.say("诊断建议", "advice"),
                impact.advice().stream().map(this::advice).toList(),
                lines);
        list(
                title + words.say("规则的触发(事实、结论与基准不同的次数)", "rules that fire on other facts than before"),
                impact.firings().stream().map(this::firing).toList(),
                lines);
        return lines;
    }

    private static void list(String title, List<String> entries, List<String> lines) {
        if (!entries.isEmpty()) {
            lines.add("");
            lines.add(title);
            entries.forEach(entry -> lines.add("  " + entry));
        }
    }

    private String laid(Question question) {
        var laid = words.laidTo(impact, question);
        return laid.isEmpty() ? "" : "  (" + laid + ")";
    }

    private String value(ValueChange change) {
        var why = new ImpactWhy(words);
        return "%s %d %s: %s → %s%s"
                .formatted(
                        change.key().place(),
                        change.key().period(),
                        words.node(change.key().code()),
                        why.value(change.before()),
                        why.value(change.after()),
                        laid(change.question()));
    }

    private String finding(FindingChange change) {
        var finding = change.finding();
        var wording = change.after().isPresent() ? after : before;
        var what = change.before().isEmpty()
                ? words.say("新增 ", "new ") + severity(finding)
                : change.after().isEmpty()
                        ? words.say("消失 ", "gone ") + severity(finding)
                        : severity(change.before().get()) + " → " + severity(finding);
        return "%s %d %s: %s%s%s"
                .formatted(
                        finding.place(),
                        finding.period(),
                        what,
                        words.terminal().say(wording.of(finding).sentence()),
                        finding.position().isEmpty() ? "" : "  [" + finding.position() + "]",
                        laid(change.question()));
    }

    private String severity(Finding finding) {
        return words.terminal().say(Words.of("severity", finding.severity()));
    }

    private String advice(AdviceChange change) {
        return "%s %d %s: %s%s"
                .formatted(
                        change.advice().place(),
                        change.advice().period(),
                        change.now() ? words.say("新增", "new") : words.say("撤去", "gone"),
                        words.terminal()
                                .say((change.now() ? after : before)
                                        .of(change.advice())
                                        .sentence()),
                        laid(change.question()));
    }

    private String firing(FiringChange change) {
        return "%s%s  %s"
                .formatted(
                        change.altered() ? words.say("[改写] ", "[rewritten] ") : "",
                        ImpactWhy.rule(change.rule()),
                        words.say("新触发 %d,不再触发 %d", "%d more firings, %d fewer")
                                .formatted(change.now(), change.noLonger()));
    }
}
