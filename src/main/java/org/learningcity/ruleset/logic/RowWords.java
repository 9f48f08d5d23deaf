package org.learningcity.ruleset.logic;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learningcity.ruleset.Rows;
import org.learningcity.stage.RowRef;

/** What the rows of a rule set can say to a rule, field by field. */
final class RowWords {

    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("AggregationMethod", "aggregation"),
            Map.entry("CarryForward", "carry_forward"),
            Map.entry("Conversion", "conversions"),
            Map.entry("Department", "departments"),
            Map.entry("DiagnosisLimits", "diagnosis"),
            Map.entry("Event", "events"),
            Map.entry("Expected", "definitions"),
            Map.entry("GapReason", "gap_reasons"),
            Map.entry("Gate", "gates"),
            Map.entry("Goalposts", "goalposts"),
            Map.entry("Grade", "grades"),
            Map.entry("Identity", "identities"),
            Map.entry("Limits", "limits"),
            Map.entry("PeerRule", "peers"),
            Map.entry("Precedence", "precedence"),
            Map.entry("Proxy", "proxies"),
            Map.entry("Rubric", "rubric"),
            Map.entry("SourceClass", "sources"),
            Map.entry("Target", "targets"),
            Map.entry("Weight", "weights"));
    /** Fields that do not carry the name of their column. */
    private static final Map<String, String> COLUMNS = Map.of(
            "Event.suspendsComparison", "suspends", "Proxy.approved", "approved_by", "Proxy.converted", "method");

    private final Rows rows;
    private final Map<List<Object>, Set<Map<String, Object>>> known = new HashMap<>();

    RowWords(Rows rows) {
        this.rows = rows;
    }

    /** The table that rows of this type come from. */
    static String table(String type) {
        return TABLES.getOrDefault(type, "");
    }

    /** The only words that the column behind a field may hold; any when empty. */
    List<String> words(String type, String field) {
        return rows.words(table(type), column(type, field));
    }

    /**
     * What the rows of this type say in {@code fields}: each different answer once.
     *
     * @param absent whether that there is no row is an answer as well
     */
    Set<Map<String, Object>> answers(String type, List<FieldOfRow> fields, boolean absent) {
        return known.computeIfAbsent(List.of(type, List.copyOf(fields), absent), asked -> asked(type, fields, absent));
    }

    private Set<Map<String, Object>> asked(String type, List<FieldOfRow> fields, boolean absent) {
        var answers = new LinkedHashSet<Map<String, Object>>();
        rows.every(table(type)).forEach(row -> answers.add(answer(type, row, fields)));
        if (absent) {
            answers.add(answer(type, RowRef.absent(table(type)), fields));
        }
        return answers;
    }

    private static Map<String, Object> answer(String type, RowRef row, List<FieldOfRow> fields) {
        var answer = new HashMap<String, Object>();
        // what a row that is not there says beside that means nothing, so it can be anything
        fields.stream()
                .filter(field -> row.present() || field.kind() == Field.Kind.FLAG || field.kind() == Field.Kind.TEXT)
                .forEach(field -> answer.put(field.name(), value(type, row, field)));
        return answer;
    }

    /**
     * A field that a rule reads from a row.
     *
     * @param name such as {@code hasHardMax}, or {@code own.worst} of a proxy
     */
    record FieldOfRow(String name, Field.Kind kind) {}

    /** What one row says in one field: a Boolean, a number or a text. */
    static Object value(String type, RowRef row, FieldOfRow field) {
        var name = field.name();
        if (name.startsWith("own.")) {
            var own = value(type, row, new FieldOfRow("converted", Field.Kind.FLAG))
                            .equals(true)
                    ? RowRef.absent(row.table())
                    : row;
            return value("Goalposts", own, new FieldOfRow(name.substring("own.".length()), field.kind()));
        }
        return switch (field.kind()) {
            case FLAG -> flag(type, row, name);
            case WHOLE, NUMBER -> number(row, column(type, name), name.equals("factor"));
            case TEXT, WORD -> row.cell(column(type, name)).orElse(name.equals("sourceClass") ? "OTHER" : "");
        };
    }

    private static boolean flag(String type, RowRef row, String name) {
        var cell = row.cell(column(type, name));
        return switch (name) {
            case "present" -> row.present();
            case "logarithmic" -> row.cell("transform").equals(Optional.of("LOG"));
            case "converted" -> cell.equals(Optional.of("CONVERSION"));
            case "approved" -> cell.isPresent();
            default -> name.matches("has[A-Z].*") ? cell.isPresent() : cell.equals(Optional.of("yes"));
        };
    }

    private static BigDecimal number(RowRef row, String column, boolean one) {
        return row.cell(column)
                .filter(cell -> cell.matches("-?\\d+(\\.\\d+)?([eE]-?\\d+)?"))
                .map(BigDecimal::new)
                .orElse(one ? BigDecimal.ONE : BigDecimal.ZERO)
                .stripTrailingZeros();
    }

    private static String column(String type, String field) {
        var own = COLUMNS.get(type + "." + field);
        if (own != null) {
            return own;
        }
        var bare = field.matches("has[A-Z].*") ? field.substring("has".length()) : field;
        return bare.replaceAll("(?<=[a-z])([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
