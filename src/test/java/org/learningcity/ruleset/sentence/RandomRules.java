package org.learningcity.ruleset.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.learningcity.ruleset.sentence.Condition.Comparison;
import org.learningcity.stage.Stage;

/** Rules that the vocabulary can say, put together at random. */
final class RandomRules {

    private static final Map<String, String> ABOUT =
            Map.of("title", "随机的规则", "owner", "data-quality", "reference", "docs/writing-rules.md");

    private final Random random;
    private final Lexicon lexicon;
    private final Specimen specimen;

    RandomRules(Random random, Stage stage) {
        this.random = random;
        this.lexicon = new Lexicon(Written.SHIPPED.vocabulary(), Written.SHIPPED.names(), stage);
        this.specimen = new Specimen(
                lexicon, one(new TreeSet<>(lexicon.names().messages().keySet())));
    }

    Lexicon lexicon() {
        return lexicon;
    }

    private <T> T one(Iterable<T> choices) {
        var list = new ArrayList<T>();
        choices.forEach(list::add);
        return list.get(random.nextInt(list.size()));
    }

    /** A rule with one to four conditions on a fact, sometimes on a second one or on one that is not there. */
    RuleModel next() {
        var fact = one(lexicon.vocabulary().facts(lexicon.stage())).fact();
        var conditions = Stream.generate(() -> condition(fact, 2))
                .limit(1 + random.nextInt(4))
                .toList();
        var whole = specimen.saying("a rule " + random.nextInt(1000), fact, Condition.all(conditions))
                .orElseThrow();
        var subjects = new ArrayList<>(whole.subjects());
        var other = one(lexicon.vocabulary().facts(lexicon.stage())).fact();
        if (random.nextInt(4) == 0
                && subjects.stream().noneMatch(subject -> subject.fact().equals(other))) {
            var more = random.nextBoolean() ? List.of(placed(condition(other, 1))) : List.<Placed<Condition>>of();
            subjects.add(new Subject(other, random.nextBoolean(), shared(), Place.NOWHERE, flat(more)));
        }
        return new RuleModel(whole.name(), ABOUT, subjects, whole.actions());
    }

    private Set<String> shared() {
        return random.nextBoolean() ? Set.of("code", "period") : Set.of("code");
    }

    private static Placed<Condition> placed(Condition condition) {
        return Placed.nowhere(condition);
    }

    private static List<Placed<Condition>> flat(List<Placed<Condition>> conditions) {
        return conditions.stream()
                .flatMap(condition -> Condition.parts(condition.what()).stream())
                .map(RandomRules::placed)
                .toList();
    }

    private Condition condition(String fact, int depth) {
        var choice = random.nextInt(10);
        if (depth > 0 && choice == 0) {
            return Condition.any(parts(fact, depth - 1));
        }
        if (depth > 0 && choice == 1) {
            return Condition.all(parts(fact, depth - 1)).negated();
        }
        var states = lexicon.vocabulary().states(fact);
        if (choice < 5 && !states.isEmpty()) {
            return one(states).shape();
        }
        return field(one(lexicon.vocabulary().fields(fact)));
    }

    private List<Condition> parts(String fact, int depth) {
        return Stream.generate(() -> condition(fact, depth))
                .limit(2 + random.nextInt(2))
                .toList();
    }

    private Condition field(FieldTerm field) {
        var like = lexicon.vocabulary().fields(field.fact()).stream()
                .filter(other -> other.like(field) && !other.path().equals(field.path()))
                .toList();
        if (!like.isEmpty() && random.nextBoolean()) {
            return new Comparison(
                    field.path(), operator(field), new Operand.Field(one(like).path()));
        }
        if (field.measure() == Measure.WORD && random.nextInt(3) == 0) {
            return listed(field);
        }
        return new Comparison(field.path(), operator(field), value(field));
    }

    private Condition listed(FieldTerm field) {
        var operator = random.nextBoolean() ? Operator.EQUAL : Operator.UNEQUAL;
        var values = lexicon.wordsOf(field.words()).stream()
                .limit(2 + random.nextInt(2))
                .<Condition>map(word -> new Comparison(field.path(), operator, word.operand()))
                .toList();
        return operator == Operator.EQUAL ? Condition.any(values) : Condition.all(values);
    }

    private Operator operator(FieldTerm field) {
        return field.measure().counts()
                ? one(List.of(Operator.values()))
                : one(List.of(Operator.EQUAL, Operator.UNEQUAL));
    }

    private Operand value(FieldTerm field) {
        return switch (field.measure()) {
            case WORD -> one(lexicon.wordsOf(field.words())).operand();
            case CODE ->
                new Operand.Quoted(one(new TreeSet<>(lexicon.names().codes().keySet())));
            case TEXT -> new Operand.Quoted(one(List.of("甲市", "a b", "文件,一", "“引”", "", "if then 那么")));
            case YEAR -> new Operand.Figure("" + (1990 + random.nextInt(50)));
            case COUNT, STEP -> new Operand.Figure("" + random.nextInt(12));
            case YEARS -> new Operand.Figure("" + (random.nextInt(9) - 4));
            case SHARE -> new Operand.Figure("0.%d5".formatted(random.nextInt(10)));
            case AMOUNT, PERCENT, POINTS, RATIO ->
                new Operand.Figure("%d.%d5".formatted(random.nextInt(100_000), random.nextInt(10)));
        };
    }

    Optional<String> said(RuleModel rule, org.learningcity.framework.Language language) {
        try {
            return Optional.of(new SentenceWriter(lexicon, language).write(rule));
        } catch (SentenceWriter.NoWords e) {
            return Optional.empty();
        }
    }
}
