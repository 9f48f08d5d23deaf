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

    private final RowsOf<List<Proxy>> proxies;
    private final RowsOf<Conversion> conversions;
    private final RowsOf<Rubric> rubrics;
    private final RowsOf<List<IdentityRow>> identities;
    private final RowsOf<Optional<Term>> terms;

    ChoiceRows(Rows rows) {
        this.rows = rows;
        this.proxies = RowsOf.each(rows.table(Schemas.PROXIES), "series", ChoiceRows::proxies);
        this.conversions = RowsOf.one(rows.table(Schemas.CONVERSIONS), ChoiceRows::conversion);
        this.rubrics = RowsOf.each(rows.table(Schemas.RUBRIC), "step", ChoiceRows::rubric);
        this.identities = RowsOf.each(rows.table(Schemas.IDENTITIES), "identity", ChoiceRows::identities);
        this.terms = RowsOf.one(rows.table(Schemas.TERMS), ChoiceRows::term);
    }

    /** The series that may stand in for {@code indicator}, by preference. */
    public List<Proxy> proxies(String indicator, String region, String tier, int period) {
        return proxies.of(period, indicator, "", region, tier);
    }

    private static List<Proxy> proxies(List<TableRow> found) {
        return found.stream()
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
        return RowForms.goalposts(posts, RowForms.ref(posts, Schemas.PROXIES));
    }

    /** How a value of {@code indicator} under {@code from} becomes one under {@code to}. */
    public Conversion conversion(String indicator, int period, String facet, String from, String to) {
        return conversions.of(period, indicator, facet, from, to);
    }

    private static Conversion conversion(Optional<TableRow> row) {
        return new Conversion(
                RowForms.ref(row, Schemas.CONVERSIONS),
                row.map(found -> found.number("factor", 1)).orElse(1.0),
                RowForms.number(row, "offset"),
                row.map(found -> found.number("evidence_factor", 1)).orElse(1.0));
    }

    /** The rubric of a judged indicator: one row a step, from 0 upwards. */
    public Rubric rubric(String indicator, int period) {
        return rubrics.of(period, indicator, "");
    }

    private static Rubric rubric(List<TableRow> found) {
        var steps = found.stream()
                .sorted(Comparator.comparingDouble(row -> row.number("step")))
                .map(row -> new Rubric.Step(
                        row.ref(),
                        (int) row.number("step"),
                        row.number("points"),
                        RowForms.listed(row.text("requires"))))
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
                RowForms.ref(row, Schemas.SOURCES),
                row.map(found -> found.text("source_class")).orElse("OTHER"));
    }

    /** The identities that end in {@code total}, with the codes of their parts. */
    public List<IdentityRow> identities(String total, int period) {
        return identities.of(period, total, "");
    }

    private static List<IdentityRow> identities(List<TableRow> found) {
        return found.stream()
                .map(row -> new IdentityRow(
                        new Identity(
                                row.ref(), row.text("kind"), row.number("factor"), row.number("tolerance_percent")),
                        RowForms.listed(row.text("parts"))))
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
        return terms.of(0, word);
    }

    private static Optional<Term> term(Optional<TableRow> found) {
        return found.map(row -> new Term(row.text("facet"), row.text("code")));
    }

    /** What a word means: the facet of a definition that it speaks of, and the code it stands for. */
    public record Term(String facet, String code) {}
}
