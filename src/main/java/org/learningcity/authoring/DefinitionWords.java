package org.learningcity.authoring;

import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import org.learningcity.observation.Definition;
import org.learningcity.ruleset.ChoiceRows;

/** Units and statistical definitions in the words that the rule set's terms know. */
final class DefinitionWords {

    private static final Set<String> FACETS = Set.of("base", "scope", "count");

    private final ChoiceRows choices;

    DefinitionWords(ChoiceRows choices) {
        this.choices = choices;
    }

    /** The code of a unit; a unit that the terms do not know as it is written. */
    String uom(String word) {
        return code(word, "uom").orElse(word);
    }

    /** The code of a type of evidence. */
    Optional<String> evidence(String word) {
        return code(word, "evidence");
    }

    private Optional<String> code(String word, String facet) {
        return choices.term(word).filter(term -> term.facet().equals(facet)).map(ChoiceRows.Term::code);
    }

    /** The facets that the known words of {@code text} state; its unknown words stay in its text. */
    Definition definition(String text) {
        var facets = new HashMap<String, String>();
        for (var word : text.split("[;\uff1b,\uff0c、/]", -1)) {
            choices.term(word.strip())
                    .filter(term -> FACETS.contains(term.facet()))
                    .ifPresent(term -> facets.put(term.facet(), term.code()));
        }
        return new Definition(facets, text);
    }
}
