package org.learningcity.authoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.learningcity.framework.Text;
import org.learningcity.observation.Reason;
import org.learningcity.ruleset.YamlTree;

/** Reads what a case expects. */
final class ExpectReader {

    static final List<String> KEYS =
            List.of("findings", "no_findings", "resolved", "scores", "advice", "no_advice", "rows");
    private static final List<String> FINDING = List.of("place", "period", "indicator", "message", "severity");
    private static final List<String> RESOLVED = List.of(
            "place",
            "period",
            "indicator",
            "kind",
            "value",
            "evidence_factor",
            "tolerance",
            "reason",
            "proxy",
            "excused",
            "status",
            "source");
    private static final List<String> SCORE = List.of(
            "place",
            "period",
            "node",
            "score",
            "regional",
            "low",
            "high",
            "completeness",
            "illustrative_share",
            "tolerance",
            "unscored",
            "release",
            "because",
            "grade",
            "excused",
            "rank");
    private static final List<String> ADVICE = List.of("place", "period", "node", "kind", "message", "department");
    private static final Set<String> NUMBERS = Set.of(
            "score", "regional", "low", "high", "completeness", "illustrative_share", "value", "evidence_factor");
    private static final Set<String> ADDRESS = Set.of("place", "period", "node", "indicator", "tolerance");
    private static final double TOLERANCE = 0.001;
    private static final String ALL = "all";

    private final CaseScope scope;

    ExpectReader(CaseScope scope) {
        this.scope = scope;
    }

    List<Expectation> expectations(YamlTree expect) {
        var all = new ArrayList<Expectation>();
        expect.list("findings").forEach(row -> all.add(finding(row, true)));
        expect.list("no_findings").forEach(row -> all.add(finding(row, false)));
        expect.list("advice").forEach(row -> all.add(advice(row, true)));
        expect.list("no_advice").forEach(row -> all.add(advice(row, false)));
        expect.list("resolved").forEach(row -> all.add(resolved(row)));
        expect.list("scores").forEach(row -> all.add(score(row)));
        expect.list("rows").forEach(row -> all.add(row(row)));
        if (expect.text("no_findings").equals(ALL)) {
            var subject = new Subject(scope.place(), CaseScope.PERIOD, "");
            all.add(new ExpectedFinding(subject, "", Optional.empty(), false, expect.where()));
        }
        if (expect.text("no_advice").equals(ALL)) {
            var subject = new Subject(scope.place(), CaseScope.PERIOD, "");
            all.add(new ExpectedAdvice(subject, Optional.empty(), "", "", false, expect.where()));
        }
        return all;
    }

    private Expectation finding(YamlTree tree, boolean made) {
        var line = new CaseLine(tree, scope, FINDING);
        return new ExpectedFinding(
                line.subject("indicator", scope.all()),
                line.message("message"),
                line.word("severity", CaseWords.SEVERITY),
                made,
                line.where());
    }

    private Expectation advice(YamlTree tree, boolean given) {
        var line = new CaseLine(tree, scope, ADVICE);
        return new ExpectedAdvice(
                line.subject("node", scope.nodes()),
                line.word("kind", CaseWords.ADVICE),
                line.message("message"),
                line.text("department"),
                given,
                line.where());
    }

    private Expectation resolved(YamlTree tree) {
        var line = new CaseLine(tree, scope, RESOLVED);
        return new ExpectedResolved(
                line.subject("indicator", scope.indicators()), words(line), numbers(line), line.where());
    }

    private Expectation score(YamlTree tree) {
        var line = new CaseLine(tree, scope, SCORE);
        return new ExpectedScore(line.subject("node", scope.nodes()), words(line), numbers(line), line.where());
    }

    private Expectation row(YamlTree tree) {
        var row = tree.text();
        if (!row.matches("[a-z_]+:.+")) {
            new CaseLine(tree, scope, List.of())
                    .problem(
                            "case.row",
                            "",
                            new Text("“%s”不是表的一行".formatted(row), "`%s` names no row of a table".formatted(row)),
                            new Text("例:\"goalposts:4.1.5/*/*@2016\"", "for example \"goalposts:4.1.5/*/*@2016\""));
        }
        return new ExpectedRow(row, tree.where());
    }

    private static Map<String, Wanted.Figure> numbers(CaseLine line) {
        var tolerance = line.has("tolerance")
                ? line.decimal("tolerance").map(BigDecimal::doubleValue).orElse(TOLERANCE)
                : TOLERANCE;
        var numbers = new TreeMap<String, Wanted.Figure>();
        for (var key : NUMBERS) {
            if (line.has(key)) {
                line.decimal(key)
                        .ifPresent(number -> numbers.put(key, new Wanted.Figure(number.doubleValue(), tolerance)));
            }
        }
        return numbers;
    }

    /** What is expected in words, in the names that results use. */
    private Map<String, String> words(CaseLine line) {
        var words = new TreeMap<String, String>();
        for (var key : line.tree().entries().keySet()) {
            if (!NUMBERS.contains(key) && !ADDRESS.contains(key)) {
                words.put(key, word(key, line));
            }
        }
        return words;
    }

    private String word(String key, CaseLine line) {
        return switch (key) {
            case "kind" -> line.word(key, CaseWords.KIND).map(Enum::name).orElse("");
            case "release" -> line.word(key, CaseWords.RELEASE).map(Enum::name).orElse("");
            case "status" -> line.word(key, CaseWords.STATUS).map(Enum::name).orElse("");
            case "reason" -> line.word(key, CaseWords.REASON).map(Enum::name).orElse("");
            case "unscored" -> unscored(line);
            case "because" -> line.message(key);
            case "excused" -> line.text(key).matches("yes|true|是") ? "true" : "false";
            case "grade" -> line.text(key).matches("none|无") ? "" : line.text(key);
            default -> line.text(key);
        };
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
