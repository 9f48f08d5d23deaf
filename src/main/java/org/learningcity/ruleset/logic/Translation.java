package org.learningcity.ruleset.logic;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.learningcity.ruleset.logic.Literal.Compared;
import org.learningcity.ruleset.logic.Literal.Flag;
import org.learningcity.ruleset.logic.Literal.Is;
import org.learningcity.ruleset.logic.Literal.Opaque;
import org.learningcity.ruleset.logic.Literal.Order;
import org.learningcity.ruleset.logic.Literal.Quantity;
import org.learningcity.ruleset.sentence.Condition;
import org.learningcity.ruleset.sentence.Operand;
import org.learningcity.ruleset.sentence.Operator;
import org.learningcity.ruleset.sentence.RuleReading;
import org.learningcity.stage.Row;

/**
 * Turns conditions on a fact into formulas.
 *
 * @param fact its type, such as {@code Report}
 * @param subject which fact of that type
 */
record Translation(String fact, String subject, RowWords rows) {

    private static final Map<List<String>, Optional<Class<?>>> TYPES = new ConcurrentHashMap<>();

    Formula of(Condition condition) {
        if (condition instanceof Condition.All all) {
            return new Formula.All(all.parts().stream().map(this::of).toList());
        }
        if (condition instanceof Condition.Any any) {
            return new Formula.Any(any.parts().stream().map(this::of).toList());
        }
        return of((Condition.Comparison) condition);
    }

    private Formula of(Condition.Comparison comparison) {
        var field = field(comparison.path());
        var operator = comparison.operator();
        var operand = comparison.operand();
        if (field.isEmpty()) {
            return opaque(comparison);
        }
        if (operand instanceof Operand.Field other) {
            return field(other.path())
                    .map(second -> fields(field.get(), operator, second, comparison))
                    .orElseGet(() -> opaque(comparison));
        }
        if (operand instanceof Operand.Figure figure && field.get().kind().ordered()) {
            return compared(Quantity.of(field.get()), operator, Quantity.of(new BigDecimal(figure.digits())));
        }
        if (operand instanceof Operand.Flag flag && field.get().kind() == Field.Kind.FLAG) {
            return new Flag(field.get(), flag.up() == (operator == Operator.EQUAL));
        }
        return word(operand)
                .filter(word -> operator == Operator.EQUAL || operator == Operator.UNEQUAL)
                .<Formula>map(word -> new Is(field.get(), word, operator == Operator.EQUAL))
                .orElseGet(() -> opaque(comparison));
    }

    private static Optional<String> word(Operand operand) {
        if (operand instanceof Operand.Constant constant) {
            return Optional.of(constant.name());
        }
        return operand instanceof Operand.Quoted quoted ? Optional.of(quoted.text()) : Optional.empty();
    }

    private Formula fields(Field left, Operator operator, Field right, Condition.Comparison comparison) {
        if (left.kind().ordered() && right.kind().ordered()) {
            return compared(Quantity.of(left), operator, Quantity.of(right));
        }
        if (left.kind() == Field.Kind.FLAG && right.kind() == Field.Kind.FLAG) {
            var same = new Formula.Any(List.of(
                    new Formula.All(List.of(new Flag(left, true), new Flag(right, true))),
                    new Formula.All(List.of(new Flag(left, false), new Flag(right, false)))));
            return operator == Operator.EQUAL ? same : same.negated();
        }
        return opaque(comparison);
    }

    private static Formula compared(Quantity left, Operator operator, Quantity right) {
        return switch (operator) {
            case EQUAL -> new Compared(left, Order.EQUAL, right);
            case UNEQUAL -> new Compared(left, Order.UNEQUAL, right);
            case BELOW -> new Compared(left, Order.BELOW, right);
            case AT_MOST -> new Compared(left, Order.AT_MOST, right);
            case ABOVE -> new Compared(right, Order.BELOW, left);
            case AT_LEAST -> new Compared(right, Order.AT_MOST, left);
        };
    }

    private Literal opaque(Condition.Comparison comparison) {
        var negative = comparison.operator() == Operator.UNEQUAL;
        var sign = negative ? Operator.EQUAL : comparison.operator();
        return new Opaque(
                "%s.%s %s %s"
                        .formatted(
                                subject,
                                comparison.path(),
                                sign.sign(),
                                comparison.operand().drl()),
                !negative);
    }

    /** The field at {@code path}; empty when it is of a kind that is not looked into. */
    Optional<Field> field(String path) {
        return type(path).flatMap(type -> kind(type).map(kind -> new Field(subject, path, kind, words(path, type))));
    }

    private Optional<Class<?>> type(String path) {
        return TYPES.computeIfAbsent(List.of(fact, path), asked -> RuleReading.field(fact, path));
    }

    static Optional<Field.Kind> kind(Class<?> type) {
        if (type == boolean.class) {
            return Optional.of(Field.Kind.FLAG);
        }
        if (type == int.class || type == long.class) {
            return Optional.of(Field.Kind.WHOLE);
        }
        if (type == double.class) {
            return Optional.of(Field.Kind.NUMBER);
        }
        if (type == String.class) {
            return Optional.of(Field.Kind.TEXT);
        }
        return type.isEnum() ? Optional.of(Field.Kind.WORD) : Optional.empty();
    }

    private List<String> words(String path, Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .toList();
        }
        // a row's word is one that its column allows; none at all when there is no row
        return rowOf(path)
                .map(row -> rows.words(row.type(), row.field()))
                .filter(words -> type == String.class && !words.isEmpty())
                .map(words -> Stream.concat(words.stream(), Stream.of("")).toList())
                .orElse(List.of());
    }

    /**
     * A field that belongs to a row.
     *
     * @param at path of the row
     * @param type of the row, such as {@code Limits}
     */
    record OfRow(String at, String type, String field) {}

    /** The row that the field at {@code path} belongs to; empty when it belongs to none. */
    Optional<OfRow> rowOf(String path) {
        for (var dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
            var at = path.substring(0, dot);
            var type = type(at).filter(Row.class::isAssignableFrom);
            if (type.isPresent()) {
                return Optional.of(new OfRow(at, type.get().getSimpleName(), path.substring(dot + 1)));
            }
        }
        return Optional.empty();
    }
}
