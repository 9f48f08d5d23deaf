package org.learningcity.authoring;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learningcity.framework.Text;
import org.learningcity.observation.Decision;
import org.learningcity.observation.Definition;
import org.learningcity.observation.Evidence;
import org.learningcity.observation.Observation;
import org.learningcity.observation.ObservedValue;
import org.learningcity.observation.Place;
import org.learningcity.observation.Provenance;
import org.learningcity.observation.Reason;
import org.learningcity.observation.Review;
import org.learningcity.observation.Snapshot;
import org.learningcity.observation.Status;
import org.learningcity.observation.Vintage;
import org.learningcity.ruleset.DefinitionTerms;
import org.learningcity.ruleset.YamlTree;

/** Reads what a case gives: what was reported of its places. */
final class GivenReader {

    static final List<String> KEYS =
            List.of("place", "places", "rows", "no_rows", "observations", "evidence", "reviews", "decisions", "filled");
    private static final List<String> OBSERVATION = List.of(
            "place",
            "period",
            "indicator",
            "value",
            "unit",
            "definition",
            "source",
            "department",
            "document",
            "edition",
            "vintage",
            "status",
            "reason",
            "approval",
            "note");
    private static final List<String> EVIDENCE =
            List.of("place", "period", "indicator", "type", "title", "number", "date", "issuer", "file", "note");
    private static final List<String> REVIEW =
            List.of("place", "period", "indicator", "reviewer", "step", "status", "note");
    private static final List<String> DECISION =
            List.of("place", "period", "node", "kind", "grade", "title", "number", "date", "issuer");

    private final CaseScope scope;
    private final DefinitionTerms definitions;

    GivenReader(CaseScope scope) {
        this.scope = scope;
        this.definitions = new DefinitionTerms(scope.ruleSet().rows().choices());
    }

    Snapshot snapshot(YamlTree given, List<Place> places) {
        return new Snapshot(
                places,
                rows(given, "observations", OBSERVATION, this::observation),
                rows(given, "evidence", EVIDENCE, this::evidence),
                rows(given, "reviews", REVIEW, this::review),
                rows(given, "decisions", DECISION, this::decision));
    }

    private <T> List<T> rows(YamlTree given, String key, List<String> keys, Function<CaseLine, T> read) {
        return given.list(key).stream()
                .map(tree -> read.apply(new CaseLine(tree, scope, keys)))
                .toList();
    }

    private Observation observation(CaseLine line) {
        return new Observation(
                line.place(),
                line.period(),
                line.code("indicator", scope.measurable()),
                value(line),
                definitions.uom(line.text("unit")),
                definition(line),
                new Provenance(
                        line.text("source"),
                        line.text("department"),
                        line.text("document"),
                        line.text("edition"),
                        line.word("vintage", CaseWords.VINTAGE).orElse(Vintage.UNSTATED)),
                line.word("status", CaseWords.STATUS).orElse(Status.OFFICIAL),
                line.text("note"),
                CasePlaces.at(line.where()));
    }

    private Definition definition(CaseLine line) {
        var reading = definitions.definition(line.text("definition"));
        reading.contradictions()
                .forEach(codes -> line.problem(
                        "case.definition-contradicts",
                        "definition",
                        new Text(
                                "口径自相矛盾:“%s”与“%s”".formatted(codes.get(0), codes.get(1)),
                                "it contradicts itself: `%s` and `%s`".formatted(codes.get(0), codes.get(1))),
                        new Text("同一方面的口径只能填一种", "state one of them only")));
        return reading.definition();
    }

    private static ObservedValue value(CaseLine line) {
        if (!line.has("value")) {
            return new ObservedValue.Missing(
                    line.word("reason", CaseWords.REASON).orElse(Reason.PENDING), line.text("approval"));
        }
        var text = line.text("value");
        return WrittenValue.of(text).orElseGet(() -> {
            line.decimal("value");
            return WrittenValue.ZERO;
        });
    }

    private Evidence evidence(CaseLine line) {
        return new Evidence(
                line.place(),
                line.period(),
                line.code("indicator", scope.indicators()),
                type(line),
                line.text("title"),
                line.text("number"),
                line.text("date"),
                line.text("issuer"),
                line.text("file"),
                line.text("note"),
                CasePlaces.at(line.where()));
    }

    private String type(CaseLine line) {
        var word = line.text("type");
        var term = definitions.evidence(word);
        if (term.isPresent() || word.isEmpty()) {
            return term.orElse("");
        }
        var choices = scope.ruleSet().rows().choices();
        var required = choices.rubric(line.text("indicator"), line.period()).steps().stream()
                .flatMap(step -> step.requires().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!required.contains(word)) {
            line.unknown("case.unknown-word", "type", new Text("材料类型", "type of evidence"), word, required);
        }
        return word;
    }

    private Review review(CaseLine line) {
        return new Review(
                line.place(),
                line.period(),
                line.code("indicator", scope.indicators()),
                line.required("reviewer"),
                step(line),
                line.word("status", CaseWords.STATUS).orElse(Status.OFFICIAL),
                line.text("note"),
                CasePlaces.at(line.where()));
    }

    private static int step(CaseLine line) {
        if (line.text("step").matches("[0-4]")) {
            return Integer.parseInt(line.text("step"));
        }
        line.problem(
                "case.step",
                "step",
                new Text(
                        "“%s”不是评定级别".formatted(line.text("step")),
                        "`%s` is no rubric step".formatted(line.text("step"))),
                new Text("请填 0 到 4 的整数", "write a whole number from 0 to 4"));
        return Review.LOWEST_STEP;
    }

    private Decision decision(CaseLine line) {
        var kind = line.required("kind");
        return new Decision(
                line.place(),
                line.period(),
                line.code("node", scope.nodes()),
                kind.equals("一票否决") ? "VETO" : kind.toUpperCase(java.util.Locale.ROOT),
                line.text("grade"),
                line.text("title"),
                line.text("number"),
                line.text("date"),
                line.text("issuer"),
                CasePlaces.at(line.where()));
    }
}
