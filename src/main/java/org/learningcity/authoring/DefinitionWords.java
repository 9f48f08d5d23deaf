package org.learningcity.authoring;

import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    /** The facets that the known words of {@code text} state; its unknown words are a facet of their own. */
    Definition definition(String text) {
        var facets = new HashMap<String, String>();
        var others = new TreeSet<String>();
        for (var word : text.split("[;\uff1b,\uff0c、/]", -1)) {
            var term = choices.term(word.strip()).filter(found -> FACETS.contains(found.facet()));
            term.ifPresent(found -> facets.put(found.facet(), found.code()));
            if (term.isEmpty() && !word.isBlank()) {
                others.add(word.strip());
            }
        }
        if (!others.isEmpty()) {
            facets.put(Definition.OTHER, String.join("+", others));
        }
        return new Definition(facets, text);
    }
}
