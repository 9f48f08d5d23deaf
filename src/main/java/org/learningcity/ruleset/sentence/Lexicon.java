package org.learningcity.ruleset.sentence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.learningcity.framework.Text;
import org.learningcity.stage.Stage;

/** The phrases that may stand in the rules of one stage of one rule set, ready to be looked up. */
final class Lexicon {

    /** The list of words that the rule set itself gives: its kinds of nodes. */
    static final String NODE_KINDS = "node-kind";

    private final Vocabulary vocabulary;
    private final Names names;
    private final Stage stage;
    private final Phrases<FactTerm> facts = new Phrases<>();
    private final Phrases<Comparing> comparisons = new Phrases<>();
    private final Phrases<NamedTerm> columns = new Phrases<>();
    private final Phrases<NamedTerm> relations = new Phrases<>();
    private final Map<String, Phrases<Predicate>> predicates = new HashMap<>();
    private final Map<String, Phrases<FieldTerm>> fields = new HashMap<>();
    private final Map<String, Phrases<RowTerm>> rows = new HashMap<>();
    private final Map<String, Phrases<WordTerm>> words = new HashMap<>();

    Lexicon(Vocabulary vocabulary, Names names, Stage stage) {
        this.vocabulary = vocabulary;
        this.names = names;
        this.stage = stage;
        vocabulary.facts(stage).forEach(term -> facts.and(term.wording(), term));
        vocabulary.comparisons().forEach(term -> comparisons.and(term.wording(), term.way()));
        vocabulary.columns().forEach(term -> columns.and(term.wording(), term));
        vocabulary.relations().forEach(term -> relations.and(term.wording(), term));
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Names names() {
        return names;
    }

    Stage stage() {
        return stage;
    }

    Phrases<FactTerm> facts() {
        return facts;
    }

    Phrases<Comparing> comparisons() {
        return comparisons;
    }

    Phrases<NamedTerm> columns() {
        return columns;
    }

    Phrases<NamedTerm> relations() {
        return relations;
    }

    List<ActionTerm> actions() {
        return vocabulary.actions(stage);
    }

    /** What may be said of a fact. */
    Phrases<Predicate> predicates(String fact) {
        return predicates.computeIfAbsent(fact, name -> {
            var found = new Phrases<Predicate>();
            vocabulary.states(name).forEach(term -> found.and(term.wording(), term));
            vocabulary.fields(name).forEach(term -> found.and(term.wording(), term));
            return found;
        });
    }

    Phrases<FieldTerm> fields(String fact) {
        return fields.computeIfAbsent(fact, name -> phrases(vocabulary.fields(name), FieldTerm::wording));
    }

    Phrases<RowTerm> rows(String fact) {
        return rows.computeIfAbsent(fact, name -> phrases(vocabulary.rows(name), RowTerm::wording));
    }

    Phrases<WordTerm> words(String list) {
        return words.computeIfAbsent(list, name -> phrases(wordsOf(name), WordTerm::wording));
    }

    List<WordTerm> wordsOf(String list) {
        return list.equals(NODE_KINDS)
                ? names.kinds().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(kind -> new WordTerm(list, kind.getKey(), wording(kind.getValue())))
                        .toList()
                : vocabulary.words(list);
    }

    private static Wording wording(Text text) {
        return new Wording(text, List.of(), List.of());
    }

    private static <T> Phrases<T> phrases(List<T> terms, Function<T, Wording> wording) {
        var found = new Phrases<T>();
        terms.forEach(term -> found.and(wording.apply(term), term));
        return found;
    }

    /** The code that {@code text} is, or is the title of. */
    Optional<String> code(String text) {
        if (names.codes().isEmpty() || names.codes().containsKey(text)) {
            return Optional.of(text);
        }
        var phrase = Phrase.of(text).words();
        return names.codes().entrySet().stream()
                .filter(code -> phrase.equals(Phrase.of(code.getValue().zh()).words())
                        || phrase.equals(Phrase.of(code.getValue().en()).words()))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    /** The key of the message that {@code text} is, or that says it. */
    Optional<String> message(String text) {
        if (names.messages().isEmpty() || names.messages().containsKey(text)) {
            return Optional.of(text);
        }
        var said = same(text);
        return names.messages().entrySet().stream()
                .filter(message -> said.equals(same(message.getValue().zh()))
                        || said.equals(same(message.getValue().en())))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    /** A text without what people type in different ways: width, quotes, blanks. */
    private static String same(String text) {
        return Letters.plain(text).replaceAll("[\\s“”\"「」.]", "");
    }
}
