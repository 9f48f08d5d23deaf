package org.learningcity.ruleset;

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
    private final RowsOf<Limits> limits;
    private final RowsOf<Goalposts> goalposts;
    private final RowsOf<Weight> weight;
    private final RowsOf<Precedence> precedence;
    private final RowsOf<CarryForward> carryForward;
    private final RowsOf<Expected> expected;
    private final RowsOf<Event> event;
    private final RowsOf<Gate> gate;
    private final RowsOf<AggregationMethod> aggregation;
    private final RowsOf<Department> department;
    private final RowsOf<GapReason> gapReason;
    private final RowsOf<PeerRule> peers;
    private final RowsOf<Target> target;
    private final RowsOf<DiagnosisLimits> diagnosis;
    private final RowsOf<List<Grade>> grades;

    Rows(Map<String, Table> tables) {
        this.tables = Map.copyOf(tables);
        this.limits = RowsOf.one(table(Schemas.LIMITS), RowForms::limits);
        this.goalposts = RowsOf.one(table(Schemas.GOALPOSTS), RowForms::goalposts);
        this.weight = RowsOf.one(table(Schemas.WEIGHTS), RowForms::weight);
        this.precedence = RowsOf.one(table(Schemas.PRECEDENCE), RowForms::precedence);
        this.carryForward = RowsOf.one(table(Schemas.CARRY_FORWARD), RowForms::carryForward);
        this.expected = RowsOf.one(table(Schemas.DEFINITIONS), RowForms::expected);
        this.event = RowsOf.one(table(Schemas.EVENTS), RowForms::event);
        this.gate = RowsOf.one(table(Schemas.GATES), RowForms::gate);
        this.aggregation = RowsOf.one(table(Schemas.AGGREGATION), RowForms::aggregation);
        this.department = RowsOf.one(table(Schemas.DEPARTMENTS), RowForms::department);
        this.gapReason = RowsOf.one(table(Schemas.GAP_REASONS), RowForms::gapReason);
        this.peers = RowsOf.one(table(Schemas.PEERS), RowForms::peers);
        this.target = RowsOf.one(table(Schemas.TARGETS), RowForms::target);
        this.diagnosis = RowsOf.one(table(Schemas.DIAGNOSIS), RowForms::diagnosis);
        this.grades = RowsOf.each(table(Schemas.GRADES), "grade", RowForms::grades);
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

    /** The only words that a column may hold; any when empty. */
    public List<String> words(String table, String column) {
        return Optional.ofNullable(tables.get(table))
                .flatMap(found -> found.schema().column(column))
                .map(Column::words)
                .orElse(List.of());
    }

    public Limits limits(String indicator, String region, int period) {
        return limits.of(period, indicator, region);
    }

    public Goalposts goalposts(String indicator, String region, String tier, int period) {
        return goalposts.of(period, indicator, region, tier);
    }

    /** The weight of {@code node} where {@code region} has one of its own, else the national one. */
    public Weight weight(String node, String region, int period) {
        return weight.of(period, node, region);
    }

    public Precedence precedence(
            int period, String indicator, String kind, String sourceClass, String vintage, String status) {
        return precedence.of(period, indicator, kind, sourceClass, vintage, status);
    }

    /** Whether a value of {@code indicator} may be carried forward over {@code years}. */
    public CarryForward carryForward(String indicator, int years, int period) {
        return carryForward.of(period, indicator, Integer.toString(years));
    }

    public Expected expected(String indicator, int period) {
        return expected.of(period, indicator);
    }

    /** The break between the year before {@code period} and {@code period}, if there is one. */
    public Event event(String indicator, String place, int period) {
        return event.of(period, indicator, place, Integer.toString(period));
    }

    public Gate gate(String node, String kind, int period) {
        return gate.of(period, node, kind);
    }

    public AggregationMethod aggregation(String node, int period) {
        return aggregation.of(period, node);
    }

    public Department department(String indicator, String place, int period) {
        return department.of(period, indicator, place);
    }

    public GapReason gapReason(String reason, String indicator, int period) {
        return gapReason.of(period, reason, indicator);
    }

    public PeerRule peers(String indicator, int period) {
        return peers.of(period, indicator);
    }

    public Target target(String indicator, String region, int period) {
        return target.of(period, indicator, region);
    }

    public DiagnosisLimits diagnosis(String node, String kind, int period) {
        return diagnosis.of(period, node, kind);
    }

    /** The bands that a released score of {@code node} may fall in, highest first. */
    public List<Grade> grades(String node, int period) {
        return grades.of(period, node, "");
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
}
