package org.learningcity.boundary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.learningcity.authoring.Expectation;
import org.learningcity.authoring.ExpectedAdvice;
import org.learningcity.authoring.ExpectedFinding;
import org.learningcity.authoring.ExpectedResolved;
import org.learningcity.authoring.ExpectedScore;
import org.learningcity.authoring.Fitting;
import org.learningcity.authoring.OwnRows;
import org.learningcity.authoring.RuleCase;
import org.learningcity.authoring.Subject;
import org.learningcity.authoring.Wanted;
import org.learningcity.framework.Figures;
import org.learningcity.framework.Text;
import org.learningcity.framework.Validity;
import org.learningcity.observation.Evidence;
import org.learningcity.observation.Observation;
import org.learningcity.observation.ObservedValue;
import org.learningcity.observation.Place;
import org.learningcity.observation.Position;
import org.learningcity.observation.Provenance;
import org.learningcity.observation.Reason;
import org.learningcity.observation.Review;
import org.learningcity.observation.Snapshot;
import org.learningcity.observation.Status;
import org.learningcity.observation.Vintage;
import org.learningcity.ruleset.GivenRow;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.stage.AdviceKind;
import org.learningcity.stage.FindingSeverity;
import org.learningcity.stage.RowRef;

/** A case at the boundary of a row, before it is given the place it is about. */
final class Sketch {

    /** Where a number is said to come from: a source of no known class, so that no row about sources comes in. */
    private static final Provenance SOURCE = new Provenance("边界样例", "", "", "", Vintage.UNSTATED);

    private final RuleSet ruleSet;
    private final RowRef row;
    private final String column;
    private final String name;
    private final Position position;
    private final List<Function<String, Observation>> observations = new ArrayList<>();
    private final List<Function<String, Evidence>> evidence = new ArrayList<>();
    private final List<Function<String, Review>> reviews = new ArrayList<>();
    private final List<Function<String, Expectation>> expectations = new ArrayList<>();
    private final List<GivenRow> own = new ArrayList<>();
    private final Set<Integer> years = new TreeSet<>();
    private final Set<String> codes = new TreeSet<>();
    private String region = "";
    private String tier = "";

    /**
     * At a boundary of {@code row}.
     *
     * @param column the column whose number is the boundary; empty where several columns are
     * @param detail what is tried, such as {@code 130.01}
     */
    Sketch(RuleSet ruleSet, RowRef row, String column, String detail) {
        this.ruleSet = ruleSet;
        this.row = row;
        this.column = column;
        var boundary = column.isEmpty()
                ? ""
                : " %s %s".formatted(column, row.cell(column).orElse(""));
        this.name = row.id() + boundary + ": " + detail;
        this.position = Position.line(row.file(), row.line());
    }

    Sketch in(String where, String rank) {
        region = where.equals(PlainRows.ANY) ? "" : where;
        tier = rank.equals(PlainRows.ANY) ? "" : rank;
        return this;
    }

    private void about(String code, int year) {
        codes.add(code);
        years.add(year);
    }

    Sketch report(String code, int year, BigDecimal value) {
        return report(code, year, value, SOURCE);
    }

    Sketch report(String code, int year, BigDecimal value, Provenance provenance) {
        about(code, year);
        observations.add(place -> new Fitting(ruleSet.rows())
                .report(new Subject(place, year, code), value, provenance, Status.OFFICIAL, position));
        return this;
    }

    Sketch gap(String code, int year) {
        about(code, year);
        observations.add(place -> new Observation(
                place,
                year,
                code,
                new ObservedValue.Missing(Reason.NOT_COLLECTED, ""),
                "",
                org.learningcity.observation.Definition.UNSTATED,
                Provenance.UNSTATED,
                Status.OFFICIAL,
                "",
                position));
        return this;
    }

    Sketch review(String code, int year, String reviewer, int step) {
        about(code, year);
        reviews.add(place -> new Review(place, year, code, reviewer, step, Status.OFFICIAL, "", position));
        return this;
    }

    Sketch exhibit(String code, int year, String type) {
        about(code, year);
        var number = "%s %s %d 号".formatted(code, type, year);
        evidence.add(place -> new Evidence(
                place, year, code, type, type, place + number, Integer.toString(year), "", "", "", position));
        return this;
    }

    Sketch own(String table, String... columnsAndValues) {
        own.add(new GivenRow(table, PlainRows.cells(columnsAndValues), row.file() + ":" + row.line()));
        return this;
    }

    private Sketch expect(Function<String, Expectation> expectation) {
        expectations.add(expectation);
        return this;
    }

    /** That a finding rests on the row {@code because}, or that none does. */
    Sketch finding(String code, int year, RowRef because, boolean made) {
        about(code, year);
        return expect(place -> new ExpectedFinding(
                new Subject(place, year, code), "", Optional.empty(), because.id(), made, List.of(), where()));
    }

    /** That a finding of this severity is made, or that none is. */
    Sketch finding(String code, int year, FindingSeverity severity, boolean made) {
        about(code, year);
        return expect(place -> new ExpectedFinding(
                new Subject(place, year, code), "", Optional.of(severity), "", made, List.of(), where()));
    }

    Sketch resolved(String code, int year, Map<String, String> words, Map<String, Double> numbers) {
        about(code, year);
        return expect(place -> new ExpectedResolved(new Subject(place, year, code), words, figures(numbers), where()));
    }

    Sketch score(String node, int year, Map<String, String> words, Map<String, Double> numbers) {
        about(node, year);
        return expect(place -> new ExpectedScore(new Subject(place, year, node), words, figures(numbers), where()));
    }

    Sketch advice(String node, int year, AdviceKind kind, boolean given) {
        about(node, year);
        return expect(place -> new ExpectedAdvice(
                new Subject(place, year, node), Optional.of(kind), "", "", row.id(), given, List.of(), where()));
    }

    private static Map<String, Wanted.Figure> figures(Map<String, Double> numbers) {
        var figures = new TreeMap<String, Wanted.Figure>();
        numbers.forEach((key, number) -> figures.put(key, Wanted.Figure.reckoned(number)));
        return figures;
    }

    private String where() {
        return row.file() + ":" + row.line();
    }

    static String shown(BigDecimal number) {
        return Figures.exact(number);
    }

    /** The row whose boundary it tries. */
    RowRef row() {
        return row;
    }

    /** The column whose number is the boundary; empty where several columns are. */
    String column() {
        return column;
    }

    /** Whether it needs rows of its own, and so a run of its own. */
    boolean alone() {
        return !own.isEmpty();
    }

    /** Every code that is reported or expected. */
    Set<String> codes() {
        return codes;
    }

    /** With whom it can share a place: those of the same kind of place and the same years; identities set codes beside codes. */
    String company() {
        return String.join(
                "\u001f", region, tier, years.toString(), row.table().equals("identities") ? "identities" : "");
    }

    Set<Integer> years() {
        return years;
    }

    Place place(String id) {
        return new Place(id, Text.same(id), "", region, tier, "", Validity.ALWAYS, position);
    }

    RuleCase at(String place) {
        var rows = own.isEmpty() ? Optional.<OwnRows>empty() : Optional.of(OwnRows.made(ruleSet, own, List.of()));
        return new RuleCase(
                row.file(),
                where(),
                name,
                List.of(),
                rows,
                new Snapshot(
                        List.of(place(place)),
                        observations.stream().map(made -> made.apply(place)).toList(),
                        evidence.stream().map(made -> made.apply(place)).toList(),
                        reviews.stream().map(made -> made.apply(place)).toList(),
                        List.of()),
                expectations.stream().map(made -> made.apply(place)).toList(),
                codes);
    }
}
