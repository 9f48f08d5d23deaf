package org.learningcity.ruleset;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningcity.stage.Conversion;
import org.learningcity.stage.Goalposts;
import org.learningcity.stage.Identity;
import org.learningcity.stage.Proxy;
import org.learningcity.stage.ProxyKind;
import org.learningcity.stage.RowRef;
import org.learningcity.stage.Rubric;
import org.learningcity.stage.SourceClass;

/** The tables in which several rows, or rows found by their words, may belong to one fact. */
public final class ChoiceRows {

    private final Rows rows;

    ChoiceRows(Rows rows) {
        this.rows = rows;
    }

    /** The series that may stand in for {@code indicator}, by preference. */
    public List<Proxy> proxies(String indicator, String region, String tier, int period) {
        return rows.table(Schemas.PROXIES).findEach(period, "series", indicator, "", region, tier).stream()
                .sorted(Comparator.comparingDouble((TableRow row) -> row.number("preference"))
                        .thenComparing(row -> row.ref().key()))
                .map(ChoiceRows::proxy)
                .toList();
    }

    /** The codes of all series that may stand in for anything. */
    public Set<String> proxySeries() {
        return rows.table(Schemas.PROXIES).rows().stream()
                .map(row -> row.text("series"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Proxy proxy(TableRow row) {
        var converted = row.text("method").equals("CONVERSION");
        return new Proxy(
                row.ref(),
                ProxyKind.valueOf(row.text("kind")),
                row.text("series"),
                row.text("uom"),
                converted,
                row.number("factor", 1),
                row.number("offset"),
                ownGoalposts(row, converted),
                row.has("eligible_min"),
                row.number("eligible_min"),
                row.has("eligible_max"),
                row.number("eligible_max"),
                row.number("evidence_factor"),
                !row.text("approved_by").isEmpty());
    }

    private static Goalposts ownGoalposts(TableRow row, boolean converted) {
        var posts = converted ? Optional.<TableRow>empty() : Optional.of(row);
        return Rows.goalposts(posts, Rows.ref(posts, Schemas.PROXIES));
    }

    /** How a value of {@code indicator} under {@code from} becomes one under {@code to}. */
    public Conversion conversion(String indicator, int period, String facet, String from, String to) {
        var row = rows.table(Schemas.CONVERSIONS).find(period, indicator, facet, from, to);
        return new Conversion(
                Rows.ref(row, Schemas.CONVERSIONS),
                row.map(found -> found.number("factor", 1)).orElse(1.0),
                Rows.number(row, "offset"),
                row.map(found -> found.number("evidence_factor", 1)).orElse(1.0));
    }

    /** The rubric of a judged indicator: one row a step, from 0 upwards. */
    public Rubric rubric(String indicator, int period) {
        var steps = rows.table(Schemas.RUBRIC).findEach(period, "step", indicator, "").stream()
                .sorted(Comparator.comparingDouble(row -> row.number("step")))
                .map(row -> new Rubric.Step(
                        row.ref(), (int) row.number("step"), row.number("points"), Rows.listed(row.text("requires"))))
                .toList();
        return new Rubric(
                steps.isEmpty() ? RowRef.absent("rubric") : steps.get(0).ref(), steps);
    }

    /** The class of the source whose name has the longest fragment that the table knows. */
    public SourceClass sourceClass(String source, int period) {
        var row = rows.table(Schemas.SOURCES).rows().stream()
                .filter(candidate -> source.contains(candidate.text("fragment")))
                .filter(candidate -> candidate.ref().validity().holdsIn(period))
                .max(Comparator.comparingInt((TableRow candidate) ->
                                candidate.text("fragment").length())
                        .thenComparing(candidate -> candidate.ref().key()));
        return new SourceClass(
                Rows.ref(row, Schemas.SOURCES),
                row.map(found -> found.text("source_class")).orElse("OTHER"));
    }

    /** The identities that end in {@code total}, with the codes of their parts. */
    public List<IdentityRow> identities(String total, int period) {
        return rows.table(Schemas.IDENTITIES).findEach(period, "identity", total, "").stream()
                .map(row -> new IdentityRow(
                        new Identity(
                                row.ref(), row.text("kind"), row.number("factor"), row.number("tolerance_percent")),
                        Rows.listed(row.text("parts"))))
                .toList();
    }

    /** An identity and the codes of its parts, in the order of its formula. */
    public record IdentityRow(Identity identity, List<String> parts) {
        public IdentityRow {
            parts = List.copyOf(parts);
        }
    }

    /** The facet and code that a reported word stands for. */
    public Optional<Term> term(String word) {
        return rows.table(Schemas.TERMS).find(0, word).map(row -> new Term(row.text("facet"), row.text("code")));
    }

    /** What a word means: the facet of a definition that it speaks of, and the code it stands for. */
    public record Term(String facet, String code) {}
}
