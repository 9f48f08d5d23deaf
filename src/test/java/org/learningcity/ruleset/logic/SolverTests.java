package org.learningcity.ruleset.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.learningcity.ruleset.logic.Literal.Compared;
import org.learningcity.ruleset.logic.Literal.Flag;
import org.learningcity.ruleset.logic.Literal.Is;
import org.learningcity.ruleset.logic.Literal.Order;
import org.learningcity.ruleset.logic.Literal.Quantity;

/** The search for a situation, held against trying every situation there is. */
class SolverTests {

    private static final List<String> WORDS = List.of("a", "b", "c");
    private static final Field FLAG = new Field("F", "flag", Field.Kind.FLAG, List.of());
    private static final Field WORD = new Field("F", "word", Field.Kind.WORD, WORDS);
    private static final Field ONE = new Field("F", "one", Field.Kind.WHOLE, List.of());
    private static final Field TWO = new Field("F", "two", Field.Kind.WHOLE, List.of());
    private static final Field REAL = new Field("F", "real", Field.Kind.NUMBER, List.of());
    private static final List<Order> ORDERS = List.of(Order.BELOW, Order.AT_MOST, Order.EQUAL, Order.UNEQUAL);
    private static final int RANDOM_FORMULAS = 20_000;

    @Test
    void findsASituationExactlyWhenThereIsOne() {
        var random = new Random(20261123);
        for (var i = 0; i < RANDOM_FORMULAS; i++) {
            var formulas = new ArrayList<Formula>();
            for (var part = 0; part <= random.nextInt(4); part++) {
                formulas.add(formula(random, 3));
            }
            // whole numbers stay within bounds, so that every one of them can be tried
            for (var number : List.of(ONE, TWO)) {
                formulas.add(new Compared(constant(0), Order.AT_MOST, Quantity.of(number)));
                formulas.add(new Compared(Quantity.of(number), Order.AT_MOST, constant(3)));
            }
            var answer = Solver.solve(formulas);
            assertThat(answer).as("%d: %s", i, Said.of(formulas)).isNotInstanceOf(Solver.Answer.Unknown.class);
            assertThat(answer instanceof Solver.Answer.Possible)
                    .as("%d: %s", i, Said.of(formulas))
                    .isEqualTo(anySituation(formulas));
        }
    }

    private static Formula formula(Random random, int depth) {
        var kind = depth == 0 ? 2 : random.nextInt(4);
        if (kind >= 2) {
            var literal = literal(random);
            return random.nextBoolean() ? literal : literal.negated();
        }
        var parts = new ArrayList<Formula>();
        for (var i = 0; i < 1 + random.nextInt(3); i++) {
            parts.add(formula(random, depth - 1));
        }
        return kind == 0 ? new Formula.All(parts) : new Formula.Any(parts);
    }

    private static Literal literal(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new Flag(FLAG, random.nextBoolean());
            case 1 -> new Is(WORD, WORDS.get(random.nextInt(3)), random.nextBoolean());
            case 2 -> new Compared(Quantity.of(ONE), order(random), Quantity.of(TWO));
            case 3 ->
                new Compared(
                        Quantity.of(random.nextBoolean() ? ONE : REAL), order(random), constant(random.nextInt(4)));
            default ->
                new Compared(
                        constant(random.nextInt(4)), order(random), Quantity.of(random.nextBoolean() ? TWO : REAL));
        };
    }

    private static Order order(Random random) {
        return ORDERS.get(random.nextInt(ORDERS.size()));
    }

    private static Quantity constant(int number) {
        return Quantity.of(BigDecimal.valueOf(number));
    }

    private static boolean anySituation(List<Formula> formulas) {
        for (var flag : List.of(true, false)) {
            for (var word : WORDS) {
                for (var one = 0; one <= 3; one++) {
                    for (var two = 0; two <= 3; two++) {
                        for (var real = -1; real <= 8; real++) {
                            var values = new HashMap<Field, Object>();
                            values.put(FLAG, flag);
                            values.put(WORD, word);
                            values.put(ONE, BigDecimal.valueOf(one));
                            values.put(TWO, BigDecimal.valueOf(two));
                            values.put(REAL, BigDecimal.valueOf(real).divide(BigDecimal.valueOf(2)));
                            if (formulas.stream().allMatch(formula -> holds(formula, values))) {
                                return true;
                            }
                        }
                    }
                }
            }
        }
        return false;
    }

    private static boolean holds(Formula formula, Map<Field, Object> values) {
        if (formula instanceof Formula.All all) {
            return all.parts().stream().allMatch(part -> holds(part, values));
        }
        if (formula instanceof Formula.Any any) {
            return any.parts().stream().anyMatch(part -> holds(part, values));
        }
        if (formula instanceof Flag flag) {
            return Objects.equals(values.get(flag.field()), flag.up());
        }
        if (formula instanceof Is is) {
            return Objects.equals(values.get(is.field()), is.word()) == is.same();
        }
        var compared = (Compared) formula;
        var order = number(compared.left(), values).compareTo(number(compared.right(), values));
        return switch (compared.order()) {
            case BELOW -> order < 0;
            case AT_MOST -> order <= 0;
            case EQUAL -> order == 0;
            case UNEQUAL -> order != 0;
        };
    }

    private static BigDecimal number(Quantity quantity, Map<Field, Object> values) {
        return quantity.field()
                .map(field -> (BigDecimal) Objects.requireNonNull(values.get(field)))
                .orElseGet(quantity::constant);
    }

    @Test
    void whatCannotBeDecidedInTimeIsUnknown() {
        var formulas = new ArrayList<Formula>();
        var pigeons = 9;
        for (var pigeon = 0; pigeon < pigeons; pigeon++) {
            var holes = new ArrayList<Formula>();
            for (var hole = 0; hole < pigeons - 1; hole++) {
                holes.add(in(pigeon, hole));
                for (var other = 0; other < pigeon; other++) {
                    formulas.add(new Formula.Any(
                            List.of(in(pigeon, hole).negated(), in(other, hole).negated())));
                }
            }
            formulas.add(new Formula.Any(holes));
        }
        assertThat(Solver.solve(formulas)).isInstanceOf(Solver.Answer.Unknown.class);
    }

    private static Literal in(int pigeon, int hole) {
        return new Flag(new Field("P", pigeon + "in" + hole, Field.Kind.FLAG, List.of()), true);
    }
}
