package org.learningcity.ruleset;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

/** What rules see of a table's row, or of the fact that there is none. */
final class RowForms {

    private RowForms() {}

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

    static Limits limits(Optional<TableRow> row) {
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

    static Goalposts goalposts(Optional<TableRow> row) {
        return goalposts(row, ref(row, Schemas.GOALPOSTS));
    }

    static Weight weight(Optional<TableRow> row) {
        return new Weight(ref(row, Schemas.WEIGHTS), number(row, "weight"));
    }

    static Precedence precedence(Optional<TableRow> row) {
        return new Precedence(
                ref(row, Schemas.PRECEDENCE),
                (int) row.map(found -> found.number("rank"))
                        .orElse((double) Integer.MAX_VALUE)
                        .doubleValue(),
                row.map(found -> found.number("evidence_factor")).orElse(1.0));
    }

    static CarryForward carryForward(Optional<TableRow> row) {
        return new CarryForward(ref(row, Schemas.CARRY_FORWARD), number(row, "evidence_factor"));
    }

    static Expected expected(Optional<TableRow> row) {
        return new Expected(
                ref(row, Schemas.DEFINITIONS),
                text(row, "uom"),
                text(row, "base"),
                text(row, "scope"),
                text(row, "count"));
    }

    static Event event(Optional<TableRow> row) {
        return new Event(ref(row, Schemas.EVENTS), text(row, "kind"), yes(row, "suspends"));
    }

    static Gate gate(Optional<TableRow> row) {
        return new Gate(
                ref(row, Schemas.GATES),
                number(row, "released_completeness"),
                number(row, "indicative_completeness"),
                number(row, "child_completeness"));
    }

    static AggregationMethod aggregation(Optional<TableRow> row) {
        return new AggregationMethod(ref(row, Schemas.AGGREGATION), text(row, "method"));
    }

    static Department department(Optional<TableRow> row) {
        return new Department(ref(row, Schemas.DEPARTMENTS), text(row, "department"), text(row, "partners"));
    }

    static GapReason gapReason(Optional<TableRow> row) {
        return new GapReason(ref(row, Schemas.GAP_REASONS), yes(row, "excuses"), yes(row, "counts_as_none"));
    }

    static PeerRule peers(Optional<TableRow> row) {
        return new PeerRule(
                ref(row, Schemas.PEERS),
                (int) number(row, "minimum"),
                number(row, "outlier"),
                number(row, "outlier_percent"));
    }

    static Target target(Optional<TableRow> row) {
        return new Target(ref(row, Schemas.TARGETS), number(row, "value"), (int) number(row, "due"));
    }

    static DiagnosisLimits diagnosis(Optional<TableRow> row) {
        return new DiagnosisLimits(
                ref(row, Schemas.DIAGNOSIS),
                number(row, "strength_at"),
                number(row, "weakness_below"),
                number(row, "decline_by"));
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

    static List<Grade> grades(List<TableRow> rows) {
        return rows.stream()
                .map(row -> new Grade(
                        row.ref(),
                        row.text("grade"),
                        new Text(row.text("title_zh"), row.text("title_en")),
                        row.number("lower")))
                .sorted(Comparator.comparingDouble(Grade::lower).reversed())
                .toList();
    }

    static List<String> listed(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split(";")).map(String::strip).toList();
    }
}
