package org.learningcity.ruleset;

import static org.learningcity.ruleset.ColumnType.INDICATOR;
import static org.learningcity.ruleset.ColumnType.INTEGER;
import static org.learningcity.ruleset.ColumnType.NODE;
import static org.learningcity.ruleset.ColumnType.NUMBER;
import static org.learningcity.ruleset.ColumnType.TEXT;
import static org.learningcity.ruleset.ColumnType.YEAR;
import static org.learningcity.ruleset.ColumnType.YES_NO;

import java.util.Arrays;
import java.util.List;

/** The tables a rule set may have. */
final class Schemas {

    private static final Column ON_INDICATOR = Column.required("indicator", INDICATOR);
    private static final Column ON_NODE = Column.required("node", NODE);
    private static final Column ON_KIND = Column.required("kind", TEXT);
    private static final Column ON_REGION = Column.required("region", TEXT);
    private static final Column ON_TIER = Column.required("tier", TEXT);

    static final TableSchema LIMITS = TableSchema.of(
            "limits",
            List.of(ON_INDICATOR, ON_REGION),
            Column.of("hard_min", NUMBER),
            Column.of("hard_max", NUMBER),
            Column.of("jump_percent", NUMBER),
            Column.of("conflict_percent", NUMBER),
            Column.of("stale_years", NUMBER));
    static final TableSchema GOALPOSTS = TableSchema.of(
            "goalposts",
            List.of(ON_INDICATOR, ON_REGION, ON_TIER),
            Column.required("worst", NUMBER),
            Column.of("standard", NUMBER),
            Column.required("best", NUMBER),
            Column.oneOf("transform", "LINEAR", "LOG"),
            Column.of("worst_source", TEXT),
            Column.of("best_source", TEXT));
    static final TableSchema WEIGHTS =
            TableSchema.of("weights", List.of(ON_NODE, ON_REGION), Column.required("weight", NUMBER));
    static final TableSchema PROXIES = TableSchema.of(
            "proxies",
            List.of(ON_INDICATOR, Column.required("series", INDICATOR), ON_REGION, ON_TIER),
            Column.oneOf("kind", "NEAR", "SUBSTITUTE"),
            Column.required("preference", INTEGER),
            Column.required("uom", TEXT),
            Column.oneOf("method", "OWN", "CONVERSION"),
            Column.of("worst", NUMBER),
            Column.of("standard", NUMBER),
            Column.of("best", NUMBER),
            Column.of("transform", TEXT),
            Column.of("factor", NUMBER),
            Column.of("offset", NUMBER),
            Column.of("eligible_min", NUMBER),
            Column.of("eligible_max", NUMBER),
            Column.required("evidence_factor", NUMBER),
            Column.of("approved_by", TEXT),
            Column.of("approved_on", TEXT));
    static final TableSchema PRECEDENCE = TableSchema.of(
            "precedence",
            List.of(
                    ON_INDICATOR,
                    ON_KIND,
                    Column.required("source_class", TEXT),
                    Column.required("vintage", TEXT),
                    Column.required("status", TEXT)),
            Column.required("rank", INTEGER),
            Column.required("evidence_factor", NUMBER));
    static final TableSchema CARRY_FORWARD = TableSchema.of(
            "carry_forward",
            List.of(ON_INDICATOR, Column.required("years", TEXT)),
            Column.required("evidence_factor", NUMBER));
    static final TableSchema CONVERSIONS = TableSchema.of(
            "conversions",
            List.of(
                    ON_INDICATOR,
                    Column.oneOf("facet", "uom", "base", "scope", "count"),
                    Column.required("from_term", TEXT),
                    Column.required("to_term", TEXT)),
            Column.required("factor", NUMBER),
            Column.of("offset", NUMBER),
            Column.required("evidence_factor", NUMBER));
    static final TableSchema DEFINITIONS = TableSchema.of(
            "definitions",
            List.of(ON_INDICATOR),
            Column.of("uom", TEXT),
            Column.of("base", TEXT),
            Column.of("scope", TEXT),
            Column.of("count", TEXT));
    static final TableSchema EVENTS = TableSchema.of(
            "events",
            List.of(ON_INDICATOR, Column.required("place", TEXT), Column.required("year", YEAR)),
            Column.required("kind", TEXT),
            Column.required("suspends", YES_NO));
    static final TableSchema GATES = TableSchema.of(
            "gates",
            List.of(ON_NODE, ON_KIND),
            Column.required("released_completeness", NUMBER),
            Column.required("indicative_completeness", NUMBER),
            Column.required("child_completeness", NUMBER));
    static final TableSchema GRADES = TableSchema.of(
            "grades",
            List.of(ON_NODE, Column.required("grade", TEXT)),
            Column.required("title_zh", TEXT),
            Column.required("title_en", TEXT),
            Column.required("lower", NUMBER));
    static final TableSchema TARGETS = TableSchema.of(
            "targets",
            List.of(ON_INDICATOR, ON_REGION),
            Column.required("value", NUMBER),
            Column.required("due", YEAR));
    static final TableSchema RUBRIC = TableSchema.of(
            "rubric",
            List.of(ON_INDICATOR, Column.required("step", INTEGER)),
            Column.required("points", NUMBER),
            Column.required("label_zh", TEXT),
            Column.required("label_en", TEXT),
            Column.of("requires", TEXT));
    static final TableSchema DEPARTMENTS = TableSchema.of(
            "departments",
            List.of(ON_INDICATOR, Column.required("place", TEXT)),
            Column.required("department", TEXT),
            Column.of("partners", TEXT));
    static final TableSchema GAP_REASONS = TableSchema.of(
            "gap_reasons",
            List.of(Column.required("reason", TEXT), ON_INDICATOR),
            Column.required("excuses", YES_NO),
            Column.required("counts_as_none", YES_NO));
    static final TableSchema SOURCES = TableSchema.of(
            "sources", List.of(Column.required("fragment", TEXT)), Column.required("source_class", TEXT));
    static final TableSchema TERMS = TableSchema.of(
            "terms",
            List.of(Column.required("term", TEXT)),
            Column.oneOf("facet", "uom", "base", "scope", "count", "evidence"),
            Column.required("code", TEXT));
    static final TableSchema SERIES = TableSchema.of(
            "series",
            List.of(Column.required("series", TEXT)),
            Column.required("title_zh", TEXT),
            Column.required("title_en", TEXT),
            Column.of("uom", TEXT));
    static final TableSchema IDENTITIES = TableSchema.of(
            "identities",
            List.of(ON_INDICATOR, Column.required("identity", TEXT)),
            Column.oneOf("kind", "RATIO", "SUM"),
            Column.required("parts", TEXT),
            Column.required("factor", NUMBER),
            Column.required("tolerance_percent", NUMBER));
    static final TableSchema PEERS = TableSchema.of(
            "peers",
            List.of(ON_INDICATOR),
            Column.required("minimum", INTEGER),
            Column.required("outlier", NUMBER),
            Column.required("outlier_percent", NUMBER));
    static final TableSchema AGGREGATION =
            TableSchema.of("aggregation", List.of(ON_NODE), Column.oneOf("method", "ARITHMETIC", "GEOMETRIC"));
    static final TableSchema DIAGNOSIS = TableSchema.of(
            "diagnosis",
            List.of(ON_NODE, ON_KIND),
            Column.required("strength_at", NUMBER),
            Column.required("weakness_below", NUMBER),
            Column.required("decline_by", NUMBER));

    static final List<TableSchema> ALL = Arrays.asList(
            LIMITS,
            GOALPOSTS,
            WEIGHTS,
            PROXIES,
            PRECEDENCE,
            CARRY_FORWARD,
            CONVERSIONS,
            DEFINITIONS,
            EVENTS,
            GATES,
            GRADES,
            TARGETS,
            RUBRIC,
            DEPARTMENTS,
            GAP_REASONS,
            SOURCES,
            TERMS,
            SERIES,
            IDENTITIES,
            PEERS,
            AGGREGATION,
            DIAGNOSIS);

    /** The indicator manual: no table of dated rows, yet edited like one. */
    static final TableSchema MANUAL = new TableSchema(
            "indicators",
            FrameworkFile.MANUAL,
            List.of(Column.required("code", TEXT)),
            List.of(
                    Column.required("parent", NODE),
                    Column.required("title_zh", TEXT),
                    Column.of("title_en", TEXT),
                    Column.oneOf("wants", "NUMBER", "EVIDENCE", "BOTH"),
                    Column.of("uom", TEXT),
                    Column.oneOf("direction", "HIGHER_IS_BETTER", "LOWER_IS_BETTER"),
                    Column.of("meaning", TEXT),
                    Column.of("scope", TEXT),
                    Column.of("formula", TEXT),
                    Column.of("filling", TEXT),
                    Column.of("information", TEXT),
                    Column.of("questions", TEXT),
                    Column.oneOf("wording", "VERBATIM", "NAMED", "ANCHORED", "RECONSTRUCTED", "PUBLISHED"),
                    Column.of("wording_note", TEXT),
                    Column.of("measures", TEXT)));

    /** What rules may say: no table of dated rows, yet edited like one. */
    static final TableSchema MESSAGES = new TableSchema(
            "messages",
            Messages.FILE,
            List.of(Column.required("key", TEXT)),
            List.of(
                    Column.required("zh", TEXT),
                    Column.required("en", TEXT),
                    Column.of("advice_zh", TEXT),
                    Column.of("advice_en", TEXT)));

    private Schemas() {}
}
