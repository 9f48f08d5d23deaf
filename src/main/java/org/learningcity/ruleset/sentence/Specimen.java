package org.learningcity.ruleset.sentence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learningcity.ruleset.sentence.Action.Argument;
import org.learningcity.ruleset.sentence.Condition.Comparison;
import org.learningcity.stage.Handed;

/** Rules of one condition or one action each: what the vocabulary's words look like in use. */
final class Specimen {

    private static final Map<String, String> ABOUT =
            new LinkedHashMap<>(Map.of("title", "样例", "owner", "vocabulary", "reference", "docs/writing-sentences.md"));

    private final Lexicon lexicon;
    private final String message;

    /**
     * For one stage.
     *
     * @param message the message that every action says
     */
    Specimen(Lexicon lexicon, String message) {
        this.lexicon = lexicon;
        this.message = message;
    }

    /** A rule with this condition; none where no action of the stage fits the fact. */
    Optional<RuleModel> saying(String name, String fact, Condition condition) {
        return lexicon.actions().stream()
                .flatMap(term -> concluding(name, fact, term, condition).stream())
                .findFirst();
    }

    /** A rule with this action, on the first fact of the stage that it fits. */
    Optional<RuleModel> doing(String name, ActionTerm term) {
        var facts = lexicon.vocabulary().facts(lexicon.stage()).stream()
                .map(FactTerm::fact)
                .toList();
        return facts.stream()
                .filter(fact -> arguments(term, List.of(fact)).isPresent())
                .findFirst()
                .or(() -> facts.stream().findFirst())
                .flatMap(fact -> concluding(name, fact, term, Condition.all(List.of())));
    }

    /** A rule that gives this row as its reason; none where no action takes it. */
    Optional<RuleModel> relying(String name, RowTerm row) {
        return lexicon.actions().stream()
                .flatMap(term -> concluding(name, row.fact(), term, Condition.all(List.of())).stream()
                        .map(rule -> with(rule, term, row))
                        .flatMap(Optional::stream))
                .findFirst();
    }

    private static Optional<RuleModel> with(RuleModel rule, ActionTerm term, RowTerm row) {
        var arguments = new ArrayList<>(rule.actions().get(0).what().arguments());
        for (var i = 0; i < term.slots().size(); i++) {
            if (term.slots().get(i).takesRow() && term.slots().get(i).type().isAssignableFrom(row.type())) {
                arguments.set(i, new Argument.OfRow(row.fact(), row.path()));
                return Optional.of(new RuleModel(
                        rule.name(),
                        rule.about(),
                        rule.subjects(),
                        List.of(Placed.nowhere(new Action(term.method(), arguments)))));
            }
        }
        return Optional.empty();
    }

    private Optional<RuleModel> concluding(String name, String fact, ActionTerm term, Condition condition) {
        var first = subject(fact, Set.of(), condition);
        var alone = arguments(term, List.of(fact));
        if (alone.isPresent()) {
            return Optional.of(rule(name, List.of(first), term, alone.get()));
        }
        for (var other : lexicon.vocabulary().facts(lexicon.stage())) {
            var both = List.of(fact, other.fact());
            var together = arguments(term, both);
            if (!other.fact().equals(fact) && together.isPresent() && meet(both)) {
                var second = subject(other.fact(), Set.of("code", "period"), Condition.all(List.of()));
                return Optional.of(rule(name, List.of(first, second), term, together.get()));
            }
        }
        return Optional.empty();
    }

    private boolean meet(List<String> facts) {
        return Handed.to(lexicon.stage()).stream()
                .anyMatch(set -> facts.stream()
                        .allMatch(fact ->
                                FactModel.fact(fact).filter(set::contains).isPresent()));
    }

    private static RuleModel rule(String name, List<Subject> subjects, ActionTerm term, List<Argument> arguments) {
        return new RuleModel(name, ABOUT, subjects, List.of(Placed.nowhere(new Action(term.method(), arguments))));
    }

    private static Subject subject(String fact, Set<String> shared, Condition condition) {
        return new Subject(
                fact,
                false,
                shared,
                Place.NOWHERE,
                Condition.parts(condition).stream().map(Placed::nowhere).toList());
    }

    /** What fills the places of an action in a rule about these facts, each fact spoken of; none when something is left. */
    private Optional<List<Argument>> arguments(ActionTerm term, List<String> facts) {
        var arguments = new ArrayList<Argument>();
        for (var slot : term.slots()) {
            var argument = argument(slot, facts);
            if (argument.isEmpty()) {
                return Optional.empty();
            }
            arguments.add(argument.get());
        }
        return Optional.of(List.copyOf(arguments));
    }

    private Optional<Argument> argument(Slot slot, List<String> facts) {
        if (slot.takesFact()) {
            return facts.stream()
                    .filter(fact -> FactModel.fact(fact)
                            .filter(type -> slot.type().isAssignableFrom(type))
                            .isPresent())
                    .<Argument>map(Argument.OfFact::new)
                    .findFirst();
        }
        if (slot.takesRow()) {
            return facts.stream()
                    .flatMap(fact -> lexicon.vocabulary().rows(fact).stream())
                    .filter(row -> slot.type().isAssignableFrom(row.type()))
                    .<Argument>map(row -> new Argument.OfRow(row.fact(), row.path()))
                    .findFirst();
        }
        return slot.takesColumn()
                ? lexicon.columns().meanings().stream()
                        .<Argument>map(column -> new Argument.OfText(column.name()))
                        .findFirst()
                : Optional.of(new Argument.OfText(message));
    }

    /** What is commonly asked of this field. */
    Comparison comparison(FieldTerm field) {
        var operator = field.measure().counts() ? Operator.AT_LEAST : Operator.EQUAL;
        return field.example().orElseGet(() -> new Comparison(field.path(), operator, operand(field)));
    }

    private Operand operand(FieldTerm field) {
        return switch (field.measure()) {
            case WORD -> lexicon.wordsOf(field.words()).get(0).operand();
            case CODE ->
                new Operand.Quoted(lexicon.names().codes().keySet().stream()
                        .sorted()
                        .findFirst()
                        .orElse("1.1"));
            case TEXT -> new Operand.Quoted("文字");
            case SHARE -> new Operand.Figure("0.8");
            case YEAR -> new Operand.Figure("2020");
            case COUNT, STEP, YEARS -> new Operand.Figure("3");
            case AMOUNT, PERCENT, POINTS, RATIO -> new Operand.Figure("20");
        };
    }
}
