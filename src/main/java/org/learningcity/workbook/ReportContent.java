package org.learningcity.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.NodeResult;
import org.learningcity.assessment.Wording;
import org.learningcity.assessment.Words;
import org.learningcity.framework.Language;
import org.learningcity.framework.Node;
import org.learningcity.framework.Text;
import org.learningcity.observation.Status;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.stage.RowRef;

/** What a report tells, and the language it tells it in. */
final class ReportContent {

    private final Assessment assessment;
    private final RuleSet ruleSet;
    private final Language language;
    private final Wording wording;
    private final Map<Where, NodeResult> nodes = new HashMap<>();

    private record Where(String place, int period, String code) {}

    ReportContent(Assessment assessment, RuleSet ruleSet, Language language) {
        this.assessment = assessment;
        this.ruleSet = ruleSet;
        this.language = language;
        this.wording = new Wording(ruleSet);
        assessment.nodes().forEach(node -> nodes.put(new Where(node.place(), node.period(), node.code()), node));
    }

    Assessment assessment() {
        return assessment;
    }

    RuleSet ruleSet() {
        return ruleSet;
    }

    Wording wording() {
        return wording;
    }

    Optional<NodeResult> node(String place, int period, String code) {
        return Optional.ofNullable(nodes.get(new Where(place, period, code)));
    }

    Node root() {
        return ruleSet.framework().root();
    }

    boolean isBranch(String code) {
        return ruleSet.framework().findIndicator(code).isEmpty();
    }

    /** Decimals of a score as it is shown; the cell holds all of them. */
    int decimals() {
        return ruleSet.scale() > 1 ? 1 : 3;
    }

    /** Whether anything in the report rests on invented data. */
    boolean illustrative() {
        return assessment.nodes().stream().anyMatch(node -> node.illustrativeShare() > 0)
                || assessment.resolved().stream()
                        .anyMatch(value -> value.value().isPresent() && value.status() == Status.ILLUSTRATIVE);
    }

    String say(Text text) {
        return text.in(language);
    }

    String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    /** The sentences as one. */
    String say(List<Text> sentences) {
        return String.join(say(";", "; "), sentences.stream().map(this::say).toList());
    }

    String word(String family, Enum<?> value) {
        return say(Words.of(family, value));
    }

    String reason(String reason) {
        return reason.isEmpty() ? "" : say(Words.of("reason", reason));
    }

    String title(String code) {
        return say(wording.title(code));
    }

    /** The row by its key and its line; empty when there was none. */
    String row(RowRef row) {
        return row.present() ? "%s (%s:%d)".formatted(row.id(), row.file(), row.line()) : "";
    }
}
