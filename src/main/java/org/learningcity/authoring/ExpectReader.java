package org.learningcity.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.YamlTree;

/** Reads what a case expects. */
final class ExpectReader {

    static final List<String> KEYS = List.of(
            "findings",
            "no_findings",
            "candidates",
            "no_candidates",
            "resolved",
            "scores",
            "advice",
            "no_advice",
            "rows",
            "fires",
            "silent");
    private static final List<String> FINDING = List.of("place", "period", "indicator", "message", "severity", "row");
    private static final List<String> CANDIDATE = List.of(
            "place",
            "period",
            "indicator",
            "kind",
            "value",
            "evidence_factor",
            "rank",
            "tolerance",
            "status",
            "from",
            "from_period",
            "reason",
            "excused",
            "taken");
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
    private static final List<String> ADVICE =
            List.of("place", "period", "node", "kind", "message", "department", "row");
    private static final List<String> FIRING = List.of("place", "period", "rule", "indicator", "node");
    private static final String ALL = "all";
    private static final String OTHERS = "others";

    private final CaseScope scope;

    ExpectReader(CaseScope scope) {
        this.scope = scope;
    }

    List<Expectation> expectations(YamlTree expect) {
        var all = new ArrayList<Expectation>();
        findings(expect, all);
        candidates(expect, all);
        advice(expect, all);
        expect.list("resolved").forEach(row -> all.add(resolved(row)));
        expect.list("scores").forEach(row -> all.add(score(row)));
        expect.list("rows").forEach(row -> all.add(row(row)));
        expect.list("fires").forEach(row -> all.add(firing(row, true)));
        expect.list("silent").forEach(row -> all.add(firing(row, false)));
        return all;
    }

    private void findings(YamlTree expect, List<Expectation> all) {
        var named = each(expect, "findings", row -> finding(row, true));
        all.addAll(named);
        all.addAll(each(expect, "no_findings", row -> finding(row, false)));
        none(expect, "no_findings", named)
                .ifPresent(besides -> all.add(new ExpectedFinding(
                        anywhere(), "", Optional.empty(), "", false, besides, where(expect, "no_findings"))));
    }

    private void candidates(YamlTree expect, List<Expectation> all) {
        var named = each(expect, "candidates", row -> candidate(row, true));
        all.addAll(named);
        all.addAll(each(expect, "no_candidates", row -> candidate(row, false)));
        none(expect, "no_candidates", named)
                .ifPresent(besides -> besides.stream()
                        .map(ExpectedCandidate::subject)
                        .distinct()
                        .forEach(subject -> all.add(new ExpectedCandidate(
                                subject, Map.of(), Map.of(), false, besides, where(expect, "no_candidates")))));
    }

    private void advice(YamlTree expect, List<Expectation> all) {
        var named = each(expect, "advice", row -> advice(row, true));
        all.addAll(named);
        all.addAll(each(expect, "no_advice", row -> advice(row, false)));
        none(expect, "no_advice", named)
                .ifPresent(besides -> all.add(new ExpectedAdvice(
                        anywhere(), Optional.empty(), "", "", "", false, besides, where(expect, "no_advice"))));
    }

    private static <T> List<T> each(YamlTree expect, String key, Function<YamlTree, T> read) {
        return expect.list(key).stream().map(read).toList();
    }

    /**
     * What {@code all} or {@code others} under {@code key} lets pass: nothing, or what is named; empty where the key holds
     * a list.
     */
    private <T> Optional<List<T>> none(YamlTree expect, String key, List<T> named) {
        var word = expect.text(key);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        if (!word.equals(ALL) && !word.equals(OTHERS)) {
            new CaseLine(expect, scope, KEYS)
                    .unknown("case.unknown-word", key, new Text("词", "word"), word, Set.of(ALL, OTHERS));
        }
        return Optional.of(word.equals(OTHERS) ? named : List.of());
    }

    private static String where(YamlTree expect, String key) {
        return expect.get(key).map(YamlTree::where).orElse(expect.where());
    }

    private Subject anywhere() {
        return new Subject(scope.place(), CaseScope.PERIOD, "");
    }

    private ExpectedFinding finding(YamlTree tree, boolean made) {
        var line = new CaseLine(tree, scope, FINDING);
        return new ExpectedFinding(
                line.subject("indicator", scope.all()),
                line.message("message"),
                line.word("severity", CaseWords.SEVERITY),
                line.row("row"),
                made,
                List.of(),
                line.where());
    }

    private ExpectedCandidate candidate(YamlTree tree, boolean made) {
        var line = new CaseLine(tree, scope, CANDIDATE);
        var reader = ExpectWords.ofCandidate(scope);
        if (line.has("from")) {
            line.code("from", scope.measurable());
        }
        return new ExpectedCandidate(
                line.subject("indicator", scope.indicators()),
                reader.words(line),
                reader.numbers(line),
                made,
                List.of(),
                line.where());
    }

    private ExpectedAdvice advice(YamlTree tree, boolean given) {
        var line = new CaseLine(tree, scope, ADVICE);
        return new ExpectedAdvice(
                line.subject("node", scope.nodes()),
                line.word("kind", CaseWords.ADVICE),
                line.message("message"),
                line.text("department"),
                line.row("row"),
                given,
                List.of(),
                line.where());
    }

    private Expectation resolved(YamlTree tree) {
        var line = new CaseLine(tree, scope, RESOLVED);
        var reader = ExpectWords.of(scope);
        return new ExpectedResolved(
                line.subject("indicator", scope.indicators()), reader.words(line), reader.numbers(line), line.where());
    }

    private Expectation score(YamlTree tree) {
        var line = new CaseLine(tree, scope, SCORE);
        var reader = ExpectWords.of(scope);
        return new ExpectedScore(
                line.subject("node", scope.nodes()), reader.words(line), reader.numbers(line), line.where());
    }

    private Expectation row(YamlTree tree) {
        new CaseLine(tree, scope, List.of()).checkRow(tree.text(), "");
        return new ExpectedRow(tree.text(), tree.where());
    }

    /** A rule by its name alone, or a line that says what it is asked about. */
    private ExpectedFiring firing(YamlTree tree, boolean fires) {
        if (tree.isText()) {
            var everyYear = new Subject(scope.place(), Subject.ANY_PERIOD, "");
            return new ExpectedFiring(everyYear, tree.text(), fires, Set.of(), tree.where());
        }
        var line = new CaseLine(tree, scope, FIRING);
        var key = line.has("node") ? "node" : "indicator";
        var code = line.has(key) ? line.code(key, scope.all()) : "";
        return new ExpectedFiring(
                new Subject(line.place(), line.period(), code), line.required("rule"), fires, Set.of(), line.where());
    }
}
