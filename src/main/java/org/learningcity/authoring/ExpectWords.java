package org.learningcity.authoring;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.learningcity.framework.Text;
import org.learningcity.observation.Reason;

/** Reads the words and numbers of a line that says what is expected, in the names that results use. */
final class ExpectWords {

    /** A release that is anything but released. */
    static final String NOT_RELEASED = "NOT_RELEASED";

    private static final Set<String> NUMBERS = Set.of(
            "score",
            "regional",
            "low",
            "high",
            "completeness",
            "illustrative_share",
            "value",
            "evidence_factor",
            "from_period");
    private static final Set<String> ADDRESS = Set.of("place", "period", "node", "indicator", "tolerance");

    private final CaseScope scope;
    private final Set<String> numbers;

    private ExpectWords(CaseScope scope, Set<String> numbers) {
        this.scope = scope;
        this.numbers = numbers;
    }

    static ExpectWords of(CaseScope scope) {
        return new ExpectWords(scope, NUMBERS);
    }

    /** Of a candidate, whose rank is a number where a node's is a band. */
    static ExpectWords ofCandidate(CaseScope scope) {
        var numbers = new HashSet<>(NUMBERS);
        numbers.add("rank");
        return new ExpectWords(scope, numbers);
    }

    /** The numbers: exact to the digits written, or within the tolerance of the line. */
    Map<String, Wanted.Figure> numbers(CaseLine line) {
        var tolerance = line.has("tolerance") ? line.decimal("tolerance") : java.util.Optional.<BigDecimal>empty();
        var found = new TreeMap<String, Wanted.Figure>();
        for (var key : numbers) {
            if (line.has(key)) {
                line.decimal(key)
                        .map(number -> tolerance
                                .map(allowed -> new Wanted.Figure(number.doubleValue(), allowed.doubleValue()))
                                .orElse(Wanted.Figure.written(number)))
                        .ifPresent(figure -> found.put(key, figure));
            }
        }
        return found;
    }

    Map<String, String> words(CaseLine line) {
        var words = new TreeMap<String, String>();
        for (var key : line.tree().entries().keySet()) {
            if (!numbers.contains(key) && !ADDRESS.contains(key)) {
                words.put(key, word(key, line));
            }
        }
        return words;
    }

    private String word(String key, CaseLine line) {
        return switch (key) {
            case "kind" -> line.word(key, CaseWords.KIND).map(Enum::name).orElse("");
            case "release" -> release(line);
            case "status" -> line.word(key, CaseWords.STATUS).map(Enum::name).orElse("");
            case "reason" -> line.word(key, CaseWords.REASON).map(Enum::name).orElse("");
            case "unscored" -> unscored(line);
            case "because" -> line.message(key);
            case "excused", "taken" -> line.text(key).matches("yes|true|是") ? "true" : "false";
            case "grade" -> line.text(key).matches("none|无") ? "" : line.text(key);
            default -> line.text(key);
        };
    }

    private static String release(CaseLine line) {
        return line.text("release").matches("未正式发布|not[- ]released")
                ? NOT_RELEASED
                : line.word("release", CaseWords.RELEASE).map(Enum::name).orElse("");
    }

    /** A reason why nothing was used, or the key of a sentence that says why a value could not be read. */
    private String unscored(CaseLine line) {
        var word = line.text(ExpectedScore.UNSCORED);
        var reason = CaseWords.REASON.find(word);
        if (reason.isPresent()) {
            return reason.map(Reason::name).orElse("");
        }
        var known = new HashSet<>(scope.ruleSet().messages().keys());
        known.addAll(CaseWords.REASON.words());
        if (!known.contains(word)) {
            line.unknown("case.unknown-word", ExpectedScore.UNSCORED, new Text("原因", "reason"), word, known);
        }
        return word;
    }
}
