package org.learningcity.ruleset;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningcity.stage.AggregationMethod;
import org.learningcity.stage.CarryForward;
import org.learningcity.stage.Conversion;
import org.learningcity.stage.Department;
import org.learningcity.stage.DiagnosisLimits;
import org.learningcity.stage.Event;
import org.learningcity.stage.Expected;
import org.learningcity.stage.GapReason;
import org.learningcity.stage.Gate;
import org.learningcity.stage.Goalposts;
import org.learningcity.stage.Grade;
import org.learningcity.stage.Identity;
import org.learningcity.stage.Limits;
import org.learningcity.stage.PeerRule;
import org.learningcity.stage.Precedence;
import org.learningcity.stage.Proxy;
import org.learningcity.stage.Rubric;
import org.learningcity.stage.SourceClass;
import org.learningcity.stage.Target;
import org.learningcity.stage.Weight;

/** The columns that a row brings along, which sentences may quote. */
public final class RowColumns {

    private static final Map<Class<?>, TableSchema> TABLES = Map.ofEntries(
            Map.entry(AggregationMethod.class, Schemas.AGGREGATION),
            Map.entry(CarryForward.class, Schemas.CARRY_FORWARD),
            Map.entry(Conversion.class, Schemas.CONVERSIONS),
            Map.entry(Department.class, Schemas.DEPARTMENTS),
            Map.entry(DiagnosisLimits.class, Schemas.DIAGNOSIS),
            Map.entry(Event.class, Schemas.EVENTS),
            Map.entry(Expected.class, Schemas.DEFINITIONS),
            Map.entry(GapReason.class, Schemas.GAP_REASONS),
            Map.entry(Gate.class, Schemas.GATES),
            Map.entry(Goalposts.class, Schemas.GOALPOSTS),
            Map.entry(Grade.class, Schemas.GRADES),
            Map.entry(Identity.class, Schemas.IDENTITIES),
            Map.entry(Limits.class, Schemas.LIMITS),
            Map.entry(PeerRule.class, Schemas.PEERS),
            Map.entry(Precedence.class, Schemas.PRECEDENCE),
            Map.entry(Proxy.class, Schemas.PROXIES),
            Map.entry(Rubric.class, Schemas.RUBRIC),
            Map.entry(SourceClass.class, Schemas.SOURCES),
            Map.entry(Target.class, Schemas.TARGETS),
            Map.entry(Weight.class, Schemas.WEIGHTS));

    private RowColumns() {}

    /** The columns of the table that rows of this kind stand in. */
    public static Set<String> of(Class<?> row) {
        var schema = TABLES.get(row);
        return schema == null
                ? Set.of()
                : schema.columns().stream().map(Column::name).collect(Collectors.toUnmodifiableSet());
    }

    /** The table that rows of this kind stand in, as its file is called; empty for what is no row. */
    public static String file(Class<?> row) {
        var schema = TABLES.get(row);
        return schema == null ? "" : schema.file();
    }
}
