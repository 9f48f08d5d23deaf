package org.learningcity.ruleset;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningcity.framework.Text;
import org.learningcity.stage.AggregationMethod;
import org.learningcity.stage.CarryForward;
import org.learningcity.stage.Department;
import org.learningcity.stage.DiagnosisLimits;
import org.learningcity.stage.Event;
import org.learningcity.stage.Expected;
import org.learningcity.stage.GapReason;
import org.learningcity.stage.Gate;
import org.learningcity.stage.Goalposts;
import org.learningcity.stage.Grade;
import org.learningcity.stage.Limits;
import org.learningcity.stage.PeerRule;
import org.learningcity.stage.Precedence;
import org.learningcity.stage.RowRef;
import org.learningcity.stage.Target;
import org.learningcity.stage.Weight;

/**
 * The rows that belong to a fact: for each table, the row that holds for an indicator or node, a place and a year. A row
 * that is not there is a row that says so.
 */
public final class Rows {

    /** The region of the rows that hold for the whole nation. */
    public static final String NATIONAL = Table.ANY;

    private final Map<String, Table> tables;
    private final ChoiceRows choices;

    Rows(Map<String, Table> tables) {
        this.tables = Map.copyOf(tables);
        this.choices = new ChoiceRows(this);
    }

    Table table(TableSchema schema) {
        return Objects.requireNonNull(tables.get(schema.name()));
    }

    /** The rows of which several may belong to one fact. */
    public ChoiceRows choices() {
        return choices;
    }

    /** These rows, those of some tables exchanged. */
    Rows with(Map<String, Table> exchanged) {
        var all = new HashMap<>(tables);
        all.putAll(exchanged);
        return new Rows(all);
    }

    /** The names of the tables that hold rows, sorted. */
    public List<String> tables() {
        return tables.values().stream()
                .filter(table -> !table.rows().isEmpty())
                .map(table -> table.schema().name())
                .sorted()
                .toList();
    }

    /** Every row of the table of this name, by key; none where the rule set does without it. */
    public List<RowRef> every(String name) {
        var table = tables.get(name);
        return table == null
                ? List.of()
                : table.rows().stream().map(TableRow::ref).toList();
    }

    private Optional<TableRow> find(TableSchema schema, int period, String... key) {
        return table(schema).find(period, key);
    }

    static RowRef ref(Optional<TableRow> row, TableSchema schema) {
        return row.map(TableRow::ref).orElseGet(() -> RowRef.absent(schema.name()));
    }

    static double number(Optional<TableRow> row, String column) {
        return row.map(found -> found.number(column)).orElse(0.0);
    }

    static boolean has(Optional<TableRow> row, String column) {
        return row.map(found -> found.has(column)).orElse(false);
    }

    static String text(Optional<TableRow> row, String column) {
        return row.map(found -> found.text(column)).orElse("");
    }

    static boolean yes(Optional<TableRow> row, String column) {
        return row.map(found -> found.yes(column)).orElse(false);
    }

    public Limits limits(String indicator, String region, int period) {
        var row = find(Schemas.LIMITS, period, indicator, region);
        return new Limits(
                ref(row, Schemas.LIMITS),
                has(row, "hard_min"),
                number(row, "hard_min"),
                has(row, "hard_max"),
                number(row, "hard_max"),
                has(row, "jump_percent"),
                number(row, "jump_percent"),
                has(row, "conflict_percent"),
                number(row, "conflict_percent"),
                has(row, "stale_years"),
                number(row, "stale_years"));
    }

    public Goalposts goalposts(String indicator, String region, String tier, int period) {
        var row = find(Schemas.GOALPOSTS, period, indicator, region, tier);
        return goalposts(row, ref(row, Schemas.GOALPOSTS));
    }

    static Goalposts goalposts(Optional<TableRow> row, RowRef ref) {
        return new Goalposts(
                ref,
                number(row, "worst"),
                has(row, "standard"),
                number(row, "standard"),
                number(row, "best"),
                text(row, "transform").equals("LOG"));
    }

    /** The weight of {@code node} where {@code region} has one of its own, else the national one. */
    public Weight weight(String node, String region, int period) {
        var row = find(Schemas.WEIGHTS, period, node, region);
        return new Weight(ref(row, Schemas.WEIGHTS), number(row, "weight"));
    }

    public Precedence precedence(
            int period, String indicator, String kind, String sourceClass, String vintage, String status) {
        var row = find(Schemas.PRECEDENCE, period, indicator, kind, sourceClass, vintage, status);
        return new Precedence(
                ref(row, Schemas.PRECEDENCE),
                (int) row.map(found -> found.number("rank"))
                        .orElse((double) Integer.MAX_VALUE)
                        .doubleValue(),
                row.map(found -> found.number("evidence_factor")).orElse(1.0));
    }

    /** Whether a value of {@code indicator} may be carried forward over {@code years}. */
    public CarryForward carryForward(String indicator, int years, int period) {
        var row = find(Schemas.CARRY_FORWARD, period, indicator, Integer.toString(years));
        return new CarryForward(ref(row, Schemas.CARRY_FORWARD), number(row, "evidence_factor"));
    }

    public Expected expected(String indicator, int period) {
        var row = find(Schemas.DEFINITIONS, period, indicator);
        return new Expected(
                ref(row, Schemas.DEFINITIONS),
                text(row, "uom"),
                text(row, "base"),
                text(row, "scope"),
                text(row, "count"));
    }

    /** The break between the year before {@code period} and {@code period}, if there is one. */
    public Event event(String indicator, String place, int period) {
        var row = find(Schemas.EVENTS, period, indicator, place, Integer.toString(period));
        return new Event(ref(row, Schemas.EVENTS), text(row, "kind"), yes(row, "suspends"));
    }

    public Gate gate(String node, String kind, int period) {
        var row = find(Schemas.GATES, period, node, kind);
        return new Gate(
                ref(row, Schemas.GATES),
                number(row, "released_completeness"),
                number(row, "indicative_completeness"),
                number(row, "child_completeness"));
    }

    public AggregationMethod aggregation(String node, int period) {
        var row = find(Schemas.AGGREGATION, period, node);
        return new AggregationMethod(ref(row, Schemas.AGGREGATION), text(row, "method"));
    }

    public Department department(String indicator, String place, int period) {
        var row = find(Schemas.DEPARTMENTS, period, indicator, place);
        return new Department(ref(row, Schemas.DEPARTMENTS), text(row, "department"), text(row, "partners"));
    }

    public GapReason gapReason(String reason, String indicator, int period) {
        var row = find(Schemas.GAP_REASONS, period, reason, indicator);
        return new GapReason(ref(row, Schemas.GAP_REASONS), yes(row, "excuses"), yes(row, "counts_as_none"));
    }

    public PeerRule peers(String indicator, int period) {
        var row = find(Schemas.PEERS, period, indicator);
        return new PeerRule(
                ref(row, Schemas.PEERS),
                (int) number(row, "minimum"),
                number(row, "outlier"),
                number(row, "outlier_percent"));
    }

    public Target target(String indicator, String region, int period) {
        var row = find(Schemas.TARGETS, period, indicator, region);
        return new Target(ref(row, Schemas.TARGETS), number(row, "value"), (int) number(row, "due"));
    }

    public DiagnosisLimits diagnosis(String node, String kind, int period) {
        var row = find(Schemas.DIAGNOSIS, period, node, kind);
        return new DiagnosisLimits(
                ref(row, Schemas.DIAGNOSIS),
                number(row, "strength_at"),
                number(row, "weakness_below"),
                number(row, "decline_by"));
    }

    /** The bands that a released score of {@code node} may fall in, highest first. */
    public List<Grade> grades(String node, int period) {
        return table(Schemas.GRADES).findEach(period, "grade", node, "").stream()
                .map(row -> new Grade(
                        row.ref(),
                        row.text("grade"),
                        new Text(row.text("title_zh"), row.text("title_en")),
                        row.number("lower")))
                .sorted(Comparator.comparingDouble(Grade::lower).reversed())
                .toList();
    }

    /** The codes that observations may carry besides those of indicators: proxies and auxiliary series. */
    public Set<String> series() {
        return table(Schemas.SERIES).rows().stream()
                .map(row -> row.text("series"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The title of a series; its code where it has none. */
    public Text seriesTitle(String code) {
        return table(Schemas.SERIES).rows().stream()
                .filter(row -> row.text("series").equals(code))
                .map(row -> new Text(row.text("title_zh"), row.text("title_en")))
                .findFirst()
                .orElse(Text.same(code));
    }

    static List<String> listed(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split(";")).map(String::strip).toList();
    }
}
