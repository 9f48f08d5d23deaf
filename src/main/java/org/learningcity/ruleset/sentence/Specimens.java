package org.learningcity.ruleset.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A specimen of everything that the vocabulary says in one stage. */
final class Specimens {

    private final Lexicon lexicon;
    private final Specimen specimen;
    private final List<Found> found = new ArrayList<>();

    Specimens(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.specimen = new Specimen(lexicon, message(lexicon.names()));
    }

    /** A message that any rule could say: one with nothing to fill in. */
    private static String message(Names names) {
        return names.messages().entrySet().stream()
                .filter(message -> !message.getValue().zh().contains("{"))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse("message");
    }

    /**
     * A rule that uses a term.
     *
     * @param where the line of the vocabulary, as {@code file:line:column}
     */
    record Found(RuleModel rule, String where) {}

    List<Found> all() {
        var vocabulary = lexicon.vocabulary();
        for (var fact : vocabulary.facts(lexicon.stage())) {
            for (var state : vocabulary.states(fact.fact())) {
                keep(specimen.saying(name(), fact.fact(), state.shape()), state, "shape");
            }
            for (var field : vocabulary.fields(fact.fact())) {
                keep(specimen.saying(name(), fact.fact(), specimen.comparison(field)), field, "path");
            }
            for (var row : vocabulary.rows(fact.fact())) {
                keep(specimen.relying(name(), row), row, "path");
            }
        }
        for (var action : lexicon.actions()) {
            keep(specimen.doing(name(), action), action, "method");
        }
        return List.copyOf(found);
    }

    private String name() {
        return "specimen " + (found.size() + 1);
    }

    private void keep(Optional<RuleModel> rule, Object term, String column) {
        rule.ifPresent(whole ->
                found.add(new Found(whole, lexicon.vocabulary().line(term).where(column))));
    }
}
