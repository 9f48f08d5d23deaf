package org.learningcity.ruleset.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learningcity.framework.Language;
import org.learningcity.stage.Stage;

/** Turns files of sentences into rules of the engine's language. */
public final class Sentences {

    private final Vocabulary vocabulary;
    private final Names names;

    public Sentences(Vocabulary vocabulary, Names names) {
        this.vocabulary = vocabulary;
        this.names = names;
    }

    /**
     * What became of a file.
     *
     * @param rules what its rules say
     * @param drl the rules in the engine's language
     * @param places for each line of {@code drl} the place in the file that it comes from
     * @param complaints everything that is wrong with the file
     */
    public record Made(List<RuleModel> rules, String drl, List<String> places, List<Complaint> complaints) {
        public Made {
            rules = List.copyOf(rules);
            places = List.copyOf(places);
            complaints = List.copyOf(complaints);
        }
    }

    /**
     * The rules that a file of {@code stage} holds.
     *
     * @param path as problems name the file
     */
    public Made read(Stage stage, String path, String text) {
        var complaints = new Complaints(path);
        var parser = new RuleParser(new Lexicon(vocabulary, names, stage), complaints);
        var writer = new DrlWriter(vocabulary, stage);
        var rules = new ArrayList<RuleModel>();
        for (var draft : RuleText.cut(text, complaints)) {
            parser.read(draft).ifPresent(rule -> {
                rules.add(rule);
                writer.write(rule, draft.at());
            });
        }
        var places = writer.places().stream().map(place -> place.in(path)).toList();
        return new Made(rules, writer.text(), places, complaints.all());
    }

    /**
     * A rule for everything that the vocabulary says in {@code stage}, so that the gate can look at what it stands for.
     *
     * <p>The places are those of the vocabulary.
     */
    public Made specimens(Stage stage) {
        var found = new Specimens(new Lexicon(vocabulary, names, stage)).all();
        var writer = new DrlWriter(vocabulary, stage);
        var places = new ArrayList<>(writer.places().stream().map(place -> "").toList());
        for (var specimen : found) {
            writer.write(specimen.rule(), Place.NOWHERE);
            while (places.size() < writer.places().size()) {
                places.add(specimen.where());
            }
        }
        return new Made(found.stream().map(Specimens.Found::rule).toList(), writer.text(), places, List.of());
    }

    /**
     * A rule of the engine's language in sentences.
     *
     * @param text the sentences; none when they would not say the same
     * @param obstacle what they cannot say; empty when they say all
     */
    public record Said(Optional<String> text, String obstacle) {

        private static Said not(String obstacle) {
            return new Said(Optional.empty(), obstacle);
        }
    }

    /** The rule in sentences of {@code language}; only when reading them again gives the same rule. */
    public Said say(Stage stage, RuleOutline outline, Language language) {
        var read = OutlineReader.read(stage, outline);
        if (read.rule().isEmpty()) {
            return Said.not(read.obstacle());
        }
        var rule = new Essence(vocabulary).of(read.rule().get());
        try {
            var text = new SentenceWriter(new Lexicon(vocabulary, names, stage), language).write(rule);
            var back = read(stage, rule.name(), text);
            var same = back.rules().size() == 1
                    && Meaning.ofEssence(back.rules().get(0), vocabulary)
                            .equals(Meaning.ofWhole(read.rule().get()));
            return same ? new Said(Optional.of(text), "") : Said.not(text);
        } catch (SentenceWriter.NoWords e) {
            return Said.not(String.valueOf(e.getMessage()));
        }
    }
}
