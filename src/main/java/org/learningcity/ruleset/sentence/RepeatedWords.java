package org.learningcity.ruleset.sentence;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.sentence.Vocabulary.ComparingTerm;
import org.learningcity.ruleset.sentence.Vocabulary.Terms;
import org.learningcity.stage.Stage;

/** Sees to it that no sentence can be read in two ways: in one place the same words stand for one thing only. */
final class RepeatedWords {

    private static final List<Keyword> LINKS = List.of(Keyword.IF, Keyword.THEN, Keyword.AND, Keyword.OR);

    private final Terms terms;
    private final Lexicon lexicon;

    RepeatedWords(Terms terms) {
        this.terms = terms;
        this.lexicon = new Lexicon(Vocabulary.of(terms), Names.ANY, Stage.QUALITY);
    }

    void check() {
        for (var stage : Stage.values()) {
            var scope = new Scope();
            terms.facts.stream()
                    .filter(term -> term.stages().contains(stage))
                    .forEach(term -> scope.add(term, term.fact(), term.wording()));
            actions(stage);
        }
        FactModel.facts().keySet().forEach(this::ofFact);
        var comparisons = new Scope();
        terms.comparisons.forEach(term -> comparisons.add(term, term.way().name(), term.wording()));
        var columns = new Scope();
        terms.columns.forEach(term -> columns.add(term, term.name(), term.wording()));
        var relations = new Scope();
        terms.relations.forEach(term -> relations.add(term, term.name(), term.wording()));
        var lists = new HashMap<String, Scope>();
        terms.words.forEach(
                term -> lists.computeIfAbsent(term.list(), list -> new Scope()).add(term, term.word(), term.wording()));
    }

    private void ofFact(String fact) {
        var said = new Scope();
        var rows = new Scope();
        terms.states.stream().filter(term -> term.fact().equals(fact)).forEach(term -> {
            said.add(term, term.shape().toString(), term.wording());
            compared(term);
        });
        terms.fields.stream()
                .filter(term -> term.fact().equals(fact))
                .forEach(term -> said.add(term, term.path(), term.wording()));
        terms.rows.stream()
                .filter(term -> term.fact().equals(fact))
                .forEach(term -> rows.add(term, term.path(), term.wording()));
    }

    /** A state whose words are a comparison as well, and one that means something else. */
    private void compared(StateTerm state) {
        for (var words : state.wording().all()) {
            var tokens = Stream.concat(
                            Lexer.phrase(words).stream(), Stream.of(new Token(Token.Kind.END, "", Place.NOWHERE, 1)))
                    .toList();
            var cursor = new Cursor(tokens);
            var field = cursor.take(lexicon.fields(state.fact()));
            field.flatMap(found -> compared(found, cursor))
                    .filter(read -> !read.equals(state.shape()))
                    .ifPresent(read ->
                            ambiguous(state, words, field.get().wording().main().zh()));
        }
    }

    private Optional<Condition> compared(FieldTerm field, Cursor cursor) {
        try {
            var read = new ComparisonParser(lexicon, new Complaints(""), cursor).read(field);
            return Optional.of(read).filter(whole -> cursor.atEnd());
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    private void actions(Stage stage) {
        var seen = new LinkedHashMap<List<String>, ActionTerm>();
        for (var term : terms.actions) {
            if (term.stage() == stage) {
                for (var pattern : term.all()) {
                    for (var way : pattern.ways()) {
                        var other = seen.putIfAbsent(signs(way), term);
                        if (other != null && !other.call().equals(term.call())) {
                            ambiguous(term, pattern.text(), other.call());
                        }
                    }
                }
            }
        }
    }

    /** What a pattern looks like to a reader: its words, and of what kind each place is. */
    private static List<String> signs(List<ActionPattern.Part> way) {
        return way.stream()
                .flatMap(part -> part instanceof ActionPattern.Part.Filled filled
                        ? Stream.of("{" + filled.slot().type().getName() + "}")
                        : ((ActionPattern.Part.Words) part).phrase().words().stream())
                .toList();
    }

    private void ambiguous(Object term, String words, String other) {
        line(term)
                .object(
                        "vocabulary.repeated-words",
                        line(term).columnOf(words),
                        new Text(
                                "“%s”有两种意思,另一种是“%s”".formatted(words, other),
                                "`%s` means two things; the other is `%s`".formatted(words, other)),
                        new Text("请换一种说法", "say it in other words"));
    }

    private VocabularyLine line(Object term) {
        return Objects.requireNonNull(terms.lines.get(term));
    }

    /** Words among which none may stand twice. */
    private final class Scope {

        private final Map<List<String>, String> seen = new HashMap<>();

        void add(Object term, String meaning, Wording wording) {
            for (var words : wording.all()) {
                var phrase = Phrase.of(words);
                var other = seen.putIfAbsent(phrase.words(), meaning);
                if (other != null && !other.equals(meaning)) {
                    ambiguous(term, words, other);
                }
                if (!(term instanceof ComparingTerm)) {
                    links(term, words, phrase);
                }
            }
        }

        /** Words that begin like 且 or 那么 would never be reached. */
        private void links(Object term, String words, Phrase phrase) {
            var tokens = Stream.concat(
                            Lexer.phrase(words).stream(), Stream.of(new Token(Token.Kind.END, "", Place.NOWHERE, 1)))
                    .toList();
            LINKS.stream()
                    .filter(link -> link.at(tokens, 0) && !phrase.isEmpty())
                    .findFirst()
                    .ifPresent(link -> line(term)
                            .object(
                                    "vocabulary.begins-like-link",
                                    line(term).columnOf(words),
                                    new Text(
                                            "“%s”的开头与连接词“%s”相同"
                                                    .formatted(
                                                            words, link.words().get(0)),
                                            "`%s` begins like the link `%s`"
                                                    .formatted(
                                                            words, link.words().get(1))),
                                    new Text("请换一种说法", "say it in other words")));
        }
    }
}
