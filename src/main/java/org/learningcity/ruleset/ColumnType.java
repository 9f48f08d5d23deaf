package org.learningcity.ruleset;

import java.math.BigDecimal;
import java.util.Optional;
import org.learningcity.framework.Figures;
import org.learningcity.framework.Text;

/** What a column of a table may hold. */
public enum ColumnType {
    TEXT(new Text("文字", "text")),
    NUMBER(new Text("数值,如 12.5", "a number such as 12.5")),
    INTEGER(new Text("整数,如 3", "a whole number such as 3")),
    YEAR(new Text("四位年份,如 2020", "a year such as 2020")),
    YES_NO(new Text("yes 或 no", "yes or no")),
    /** A code of an indicator or of a series. */
    INDICATOR(new Text("指标代码或序列代码", "the code of an indicator or a series")),
    /** A code of any node. */
    NODE(new Text("指标体系中的节点代码", "the code of a node of the framework"));

    private final Text expected;

    ColumnType(Text expected) {
        this.expected = expected;
    }

    public Text expected() {
        return expected;
    }

    /** Whether it holds numbers, so that {@code 0.80} and {@code 0.8} are the same. */
    public boolean numeric() {
        return this == NUMBER || this == INTEGER || this == YEAR;
    }

    /** Whether it holds codes of the framework, so that {@code 1.10} and {@code 1.1} are not the same. */
    public boolean code() {
        return this == INDICATOR || this == NODE;
    }

    /** The number in {@code cell}; empty when it is none, or when the column holds words. */
    Optional<Double> number(String cell) {
        return switch (this) {
            case NUMBER, INTEGER, YEAR -> decimal(cell);
            default -> Optional.empty();
        };
    }

    boolean accepts(String cell) {
        return switch (this) {
            case NUMBER -> decimal(cell).isPresent();
            case INTEGER -> cell.matches("-?\\d{1,9}");
            case YEAR -> cell.matches("\\d{4}");
            case YES_NO -> cell.equals("yes") || cell.equals("no");
            case TEXT, INDICATOR, NODE -> true;
        };
    }

    private static Optional<Double> decimal(String cell) {
        return Figures.written(cell).map(BigDecimal::doubleValue);
    }
}
