package org.learningcity.ruleset.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.learningcity.framework.Language;
import org.learningcity.ruleset.sentence.Condition.Comparison;
import org.learningcity.stage.Stage;

/** The words that rules may be written in, each with what it stands for. */
public final class Vocabulary {

    /** No words at all. */
    public static final Vocabulary NONE = new Vocabulary(new Terms());

    private final Terms terms;
    private final Map<String, Map<String, FieldTerm>> fields = new TreeMap<>();
    private final Map<String, Map<Comparison, StateTerm>> states = new TreeMap<>();

    /** The terms as they were read. */
    static final class Terms {
        final List<FactTerm> facts = new ArrayList<>();
        final List<StateTerm> states = new ArrayList<>();
        final List<FieldTerm> fields = new ArrayList<>();
        final List<RowTerm> rows = new ArrayList<>();
        final List<ComparingTerm> comparisons = new ArrayList<>();
        final List<WordTerm> words = new ArrayList<>();
        final List<NamedTerm> columns = new ArrayList<>();
        final List<NamedTerm> relations = new ArrayList<>();
        final List<ActionTerm> actions = new ArrayList<>();
        final IdentityHashMap<Object, VocabularyLine> lines = new IdentityHashMap<>();
    }

    /**
     * How a comparison is said.
     *
     * @param counted what Chinese says of things that are counted; empty where it is the same
     */
    record ComparingTerm(Comparing way, Wording wording, String counted) {

        String in(Language language, Measure measure) {
            return language == Language.ZH && measure == Measure.COUNT && !counted.isEmpty()
                    ? counted
                    : wording.in(language);
        }
    }

    private Vocabulary(Terms terms) {
        this.terms = terms;
        terms.fields.forEach(term ->
                fields.computeIfAbsent(term.fact(), fact -> new TreeMap<>()).putIfAbsent(term.path(), term));
        terms.states.forEach(term -> states.computeIfAbsent(
                        term.fact(), fact -> new TreeMap<>(Comparator.comparing(Object::toString)))
                .putIfAbsent(term.shape(), term));
    }

    /**
     * The vocabulary in these tables.
     *
     * @param complaints receives everything that is wrong with them
     */
    public static Vocabulary read(List<VocabularyFile> files, List<Complaint> complaints) {
        return new Vocabulary(new VocabularyReader(complaints).read(files));
    }

    static Vocabulary of(Terms terms) {
        return new Vocabulary(terms);
    }

    public boolean isEmpty() {
        return terms.facts.isEmpty();
    }

    List<FactTerm> facts(Stage stage) {
        return terms.facts.stream()
                .filter(term -> term.stages().contains(stage))
                .toList();
    }

    Optional<FactTerm> fact(Stage stage, String fact) {
        return facts(stage).stream().filter(term -> term.fact().equals(fact)).findFirst();
    }

    List<StateTerm> states(String fact) {
        return terms.states.stream().filter(term -> term.fact().equals(fact)).toList();
    }

    List<FieldTerm> fields(String fact) {
        return terms.fields.stream().filter(term -> term.fact().equals(fact)).toList();
    }

    List<RowTerm> rows(String fact) {
        return terms.rows.stream().filter(term -> term.fact().equals(fact)).toList();
    }

    List<ComparingTerm> comparisons() {
        return terms.comparisons;
    }

    List<WordTerm> words(String list) {
        return terms.words.stream().filter(term -> term.list().equals(list)).toList();
    }

    Set<String> lists() {
        var lists = new LinkedHashSet<String>();
        terms.words.forEach(term -> lists.add(term.list()));
        return lists;
    }

    List<NamedTerm> columns() {
        return terms.columns;
    }

    List<NamedTerm> relations() {
        return terms.relations;
    }

    List<ActionTerm> actions(Stage stage) {
        return terms.actions.stream().filter(term -> term.stage() == stage).toList();
    }

    /** The line of the vocabulary that a term was read from. */
    VocabularyLine line(Object term) {
        return Objects.requireNonNull(terms.lines.get(term));
    }

    Optional<FieldTerm> field(String fact, String path) {
        return Optional.ofNullable(fields.getOrDefault(fact, Map.of()).get(path));
    }

    Optional<StateTerm> state(String fact, Comparison shape) {
        return Optional.ofNullable(states.getOrDefault(fact, Map.of()).get(shape));
    }

    /** The flags that must be up before {@code comparison} may be asked of {@code fact}, in order. */
    List<String> needs(String fact, Comparison comparison) {
        var state = state(fact, comparison);
        if (state.isPresent()) {
            return state.get().needs();
        }
        var needs = new LinkedHashSet<String>();
        field(fact, comparison.path()).ifPresent(term -> needs.addAll(term.needs()));
        if (comparison.operand() instanceof Operand.Field other) {
            field(fact, other.path()).ifPresent(term -> needs.addAll(term.needs()));
        }
        return List.copyOf(needs);
    }
}
