package org.learningcity.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learningcity.framework.Figures;
import org.learningcity.framework.Node;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Message;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.stage.Advice;
import org.learningcity.stage.Finding;

/** Puts what rules concluded into sentences, from the rule set's messages and the framework's titles. */
public final class Wording {

    private final RuleSet ruleSet;

    public Wording(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    /** What a finding says, and its recommendation. */
    public Message of(Finding finding) {
        return filled(finding.message(), finding.code(), finding.period(), finding.place(), finding.values());
    }

    /** What a piece of diagnosis says. */
    public Message of(Advice advice) {
        return filled(advice.message(), advice.code(), advice.period(), advice.place(), advice.values());
    }

    /** Why a node is released, indicative or withheld. */
    public List<Text> reasons(NodeResult node) {
        var values = Map.of(
                "completeness_percent", percent(node.completeness()),
                "illustrative_percent", percent(node.illustrativeShare()),
                "weakest_child", node.weakest().code(),
                "weakest_completeness_percent", percent(node.weakest().completeness()));
        return node.reasons().stream()
                .map(key -> filled(key, node.code(), node.period(), node.place(), values)
                        .sentence())
                .toList();
    }

    /** Why a node has no score. */
    public Text unscored(NodeResult node) {
        var reason = node.unscoredReason();
        if (ruleSet.messages().keys().contains(reason)) {
            return filled(reason, node.code(), node.period(), node.place(), Map.of())
                    .sentence();
        }
        var word = Words.of("reason", reason);
        return word.zh().equals(reason) ? Words.of("unscored", reason) : word;
    }

    /** The title of a node, or of a series that is none. */
    public Text title(String code) {
        return ruleSet.framework()
                .find(code)
                .map(Node::title)
                .orElseGet(() -> ruleSet.rows().seriesTitle(code));
    }

    /** How close the wording of an indicator is to its source, as the name of the class. */
    public String provenance(String code) {
        return ruleSet.framework()
                .findIndicator(code)
                .map(indicator -> indicator.provenance().wording().name())
                .orElse("");
    }

    private static String percent(double share) {
        return Figures.rounded(100 * share, 0);
    }

    private Message filled(String key, String code, int period, String place, Map<String, String> values) {
        var message = ruleSet.messages().get(key);
        var reason = Words.of("reason", values.getOrDefault("reason", ""));
        var zh = new HashMap<>(values);
        zh.put("place", place);
        zh.put("period", Integer.toString(period));
        zh.put("code", code);
        var en = new HashMap<>(zh);
        zh.put("title", title(code).zh());
        en.put("title", title(code).en());
        zh.put("reason_words", reason.zh());
        en.put("reason_words", reason.en());
        var inChinese = message.filled(zh);
        var inEnglish = message.filled(en);
        return new Message(
                new Text(inChinese.sentence().zh(), inEnglish.sentence().en()),
                new Text(inChinese.advice().zh(), inEnglish.advice().en()));
    }
}
