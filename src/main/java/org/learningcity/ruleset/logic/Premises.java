package org.learningcity.ruleset.logic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.logic.Literal.Compared;
import org.learningcity.ruleset.logic.Literal.Flag;
import org.learningcity.ruleset.logic.Literal.Is;
import org.learningcity.ruleset.logic.Literal.Order;
import org.learningcity.ruleset.logic.Literal.Quantity;
import org.learningcity.ruleset.sentence.RuleReading;

/** What is known of facts before any rule looks at them: what is always true, and what the rows of the rule set say. */
final class Premises {

    private static final int MOST_ANSWERS = 200;
    private static final int MOST_NUMBERS = 16;
    private static final List<String> EVIDENCE = List.of("precedence", "conversions", "proxies", "carry_forward");

    private final RuleSet ruleSet;
    private final RowWords rows;

    Premises(RuleSet ruleSet, RowWords rows) {
        this.ruleSet = ruleSet;
        this.rows = rows;
    }

    /** Which rows are reckoned with. */
    enum Reckoning {
        /** Any row that could be written. */
        ANY_ROW,
        /** The flags and words of the rows there are, and that there is none. */
        WORDS_OF_ROWS,
        /** All that the rows there are say, and that there is none. */
        ROWS,
        /** All that the rows there are say; a gate and a method are always there, other checks see to that. */
        ROWS_COMPLETE
    }

    /** What is true of the facts of a scene, as far as {@code formulas} ask. */
    List<Formula> of(Map<String, Translation> facts, Collection<? extends Formula> formulas, Reckoning reckoning) {
        var known = new ArrayList<Formula>();
        facts.values().forEach(fact -> known.addAll(ofFact(fact)));
        var fields = new LinkedHashSet<Field>();
        Stream.concat(formulas.stream(), known.stream())
                .flatMap(Formula::literals)
                .forEach(literal -> fields(literal, fields));
        rows(facts, fields).forEach((at, row) -> known.addAll(ofRow(row, reckoning)));
        return known;
    }

    private List<Formula> ofFact(Translation fact) {
        var formulas = new ArrayList<>(Truths.of(fact));
        ofRuleSet(fact.fact()).stream()
                .map(RuleReading::condition)
                .map(fact::of)
                .forEach(formulas::add);
        return formulas;
    }

    /** What is true because of the indicators and tables that the rule set has. */
    private List<String> ofRuleSet(String fact) {
        var indicators = ruleSet.framework().indicators();
        if (fact.equals("Resolved") || fact.equals("Unresolved")) {
            if (indicators.stream().noneMatch(indicator -> indicator.wants().judged())) {
                return List.of("judged == false");
            }
            return indicators.stream().allMatch(indicator -> indicator.wants().judged())
                    ? List.of("judged")
                    : List.of();
        }
        var inFull =
                EVIDENCE.stream().allMatch(table -> ruleSet.rows().every(table).isEmpty());
        return fact.equals("Leaf") && inFull ? List.of("scored == false || completeness >= 1") : List.of();
    }

    static void fields(Literal literal, Set<Field> fields) {
        if (literal instanceof Flag flag) {
            fields.add(flag.field());
        } else if (literal instanceof Is is) {
            fields.add(is.field());
        } else if (literal instanceof Compared compared) {
            compared.left().field().ifPresent(fields::add);
            compared.right().field().ifPresent(fields::add);
        }
    }

    /** A row of a fact and the fields of it that are asked for, by their name in the row. */
    record AskedRow(Translation fact, String at, String type, Map<String, Field> fields) {}

    static Map<String, AskedRow> rows(Map<String, Translation> facts, Collection<Field> fields) {
        var asked = new TreeMap<String, AskedRow>();
        for (var field : fields) {
            var fact = facts.get(field.subject());
            if (fact != null) {
                fact.rowOf(field.path())
                        .ifPresent(row -> asked.computeIfAbsent(
                                        field.subject() + "." + row.at(),
                                        at -> new AskedRow(fact, row.at(), row.type(), new LinkedHashMap<>()))
                                .fields()
                                .put(row.field(), field));
            }
        }
        return asked;
    }

    /** What rows of one kind say. */
    List<Formula> ofRow(AskedRow row, Reckoning reckoning) {
        var formulas = new ArrayList<>(Truths.ofRow(row.fact(), row.at(), row.type()));
        var complete = reckoning == Reckoning.ROWS_COMPLETE
                && List.of("Gate", "AggregationMethod").contains(row.type());
        if (complete) {
            row.fact().field(row.at() + ".present").ifPresent(present -> formulas.add(new Flag(present, true)));
            row.fields().values().stream()
                    .filter(field -> !field.words().isEmpty() && field.kind() == Field.Kind.TEXT)
                    .forEach(field -> formulas.add(new Is(field, "", false)));
        }
        if (reckoning != Reckoning.ANY_ROW) {
            answers(row, false, !complete).ifPresent(formulas::add);
        }
        if (reckoning == Reckoning.ROWS || reckoning == Reckoning.ROWS_COMPLETE) {
            answers(row, true, !complete).ifPresent(formulas::add);
        }
        return formulas;
    }

    private Optional<Formula> answers(AskedRow row, boolean numbers, boolean absent) {
        var asked = row.fields().entrySet().stream()
                .filter(entry -> numbers || !entry.getValue().kind().ordered())
                .filter(entry -> rows.words(row.type(), entry.getKey()).isEmpty())
                .map(entry ->
                        new RowWords.FieldOfRow(entry.getKey(), entry.getValue().kind()))
                .toList();
        var answers = rows.answers(row.type(), asked, absent);
        if (asked.isEmpty()
                || RowWords.table(row.type()).isEmpty()
                || answers.size() > (numbers ? MOST_NUMBERS : MOST_ANSWERS)) {
            return Optional.empty();
        }
        return Optional.of(new Formula.Any(
                answers.stream().map(answer -> said(row, answer)).toList()));
    }

    private static Formula said(AskedRow row, Map<String, Object> answer) {
        var parts = new ArrayList<Formula>();
        new TreeMap<>(answer).forEach((name, value) -> {
            var field = Objects.requireNonNull(row.fields().get(name));
            if (value instanceof Boolean flag) {
                parts.add(new Flag(field, flag));
            } else if (value instanceof BigDecimal number) {
                parts.add(new Compared(Quantity.of(field), Order.EQUAL, Quantity.of(number)));
            } else {
                parts.add(new Is(field, (String) value, true));
            }
        });
        return new Formula.All(parts);
    }
}
