package org.learningcity.ruleset.logic;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** The smallest statement: one comparison, or that it does not hold. */
sealed interface Literal extends Formula {

    @Override
    Literal negated();

    /** As a rule would write it. */
    String words();

    @Override
    default Stream<Literal> literals() {
        return Stream.of(this);
    }

    /** A flag that is up or down. */
    record Flag(Field field, boolean up) implements Literal {
        @Override
        public Literal negated() {
            return new Flag(field, !up);
        }

        @Override
        public String words() {
            return up ? field.path() : field.path() + " == false";
        }
    }

    /** A text or word of a list that is {@code word}, or is another. */
    record Is(Field field, String word, boolean same) implements Literal {
        @Override
        public Literal negated() {
            return new Is(field, word, !same);
        }

        @Override
        public String words() {
            var written = field.kind() == Field.Kind.TEXT ? "\"" + word + "\"" : word;
            return "%s %s %s".formatted(field.path(), same ? "==" : "!=", written);
        }
    }

    /** A number, or the field that holds one. */
    record Quantity(Optional<Field> field, BigDecimal constant) {

        static Quantity of(Field field) {
            return new Quantity(Optional.of(field), BigDecimal.ZERO);
        }

        static Quantity of(BigDecimal constant) {
            return new Quantity(Optional.empty(), constant.stripTrailingZeros());
        }

        String words() {
            return field.map(Field::path).orElseGet(constant::toPlainString);
        }
    }

    /** How two numbers stand to each other; above and at least are these seen from the other side. */
    enum Order {
        BELOW("<"),
        AT_MOST("<="),
        EQUAL("=="),
        UNEQUAL("!=");

        private final String sign;

        Order(String sign) {
            this.sign = sign;
        }
    }

    /** Two numbers compared. */
    record Compared(Quantity left, Order order, Quantity right) implements Literal {
        @Override
        public Literal negated() {
            return switch (order) {
                case BELOW -> new Compared(right, Order.AT_MOST, left);
                case AT_MOST -> new Compared(right, Order.BELOW, left);
                case EQUAL -> new Compared(left, Order.UNEQUAL, right);
                case UNEQUAL -> new Compared(left, Order.EQUAL, right);
            };
        }

        /** The fact's own field first, as people write it, not that of a row, and a number last. */
        @Override
        public String words() {
            if (rank(left) > rank(right)) {
                var turned = switch (order) {
                    case BELOW -> ">";
                    case AT_MOST -> ">=";
                    case EQUAL, UNEQUAL -> order.sign;
                };
                return "%s %s %s".formatted(right.words(), turned, left.words());
            }
            return "%s %s %s".formatted(left.words(), order.sign, right.words());
        }

        private static int rank(Quantity quantity) {
            return quantity.field()
                    .map(field -> field.path().indexOf('.') < 0 ? 0 : 1)
                    .orElse(2);
        }
    }

    /** Something that is not looked into: it holds or it does not. */
    record Opaque(String said, boolean holds) implements Literal {
        @Override
        public Literal negated() {
            return new Opaque(said, !holds);
        }

        @Override
        public String words() {
            return holds ? said : "!(" + said + ")";
        }
    }
}
