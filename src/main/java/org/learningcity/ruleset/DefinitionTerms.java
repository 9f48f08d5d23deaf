package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.learningcity.observation.Definition;

/** Reads units, statistical definitions and types of evidence in the words that a rule set's terms know. */
public final class DefinitionTerms {

    private static final Set<String> FACETS = Set.of("base", "scope", "count");

    private final ChoiceRows choices;

    public DefinitionTerms(ChoiceRows choices) {
        this.choices = choices;
    }

    /**
     * What a definition says.
     *
     * @param contradictions the codes of one facet that exclude each other, two by two; none in a definition that can be used
     */
    public record Reading(Definition definition, List<List<String>> contradictions) {
        public Reading {
            contradictions = List.copyOf(contradictions);
        }
    }

    /** The code of a unit; a unit that the terms do not know as it is written. */
    public String uom(String word) {
        return code(word, "uom").orElse(word);
    }

    /** The code of a type of evidence. */
    public Optional<String> evidence(String word) {
        return code(word, "evidence");
    }

    private Optional<String> code(String word, String facet) {
        return choices.term(word).filter(term -> term.facet().equals(facet)).map(ChoiceRows.Term::code);
    }

    /**
     * The facets that the known words of a definition state; its unknown words are a facet of their own, so that values
     * under different words are not taken for comparable.
     */
    public Reading definition(String text) {
        var facets = new HashMap<String, String>();
        var others = new TreeSet<String>();
        var contradictions = new ArrayList<List<String>>();
        for (var phrase : text.split("[;\uff1b,\uff0c、/]", -1)) {
            for (var word : words(phrase.strip())) {
                state(word, facets, others).ifPresent(contradictions::add);
            }
        }
        if (!others.isEmpty()) {
            facets.put(Definition.OTHER, String.join("+", others));
        }
        return new Reading(new Definition(facets, text), contradictions);
    }

    /** A phrase that is a term as a whole, such as {@code resident population}, is one word. */
    private List<String> words(String phrase) {
        return choices.term(phrase).isPresent() ? List.of(phrase) : List.of(phrase.split("[\\s\u3000]+", -1));
    }

    /** Notes what a word states; the two codes, when it contradicts an earlier word. */
    private Optional<List<String>> state(String word, Map<String, String> facets, Set<String> others) {
        var term = choices.term(word).filter(found -> FACETS.contains(found.facet()));
        if (term.isEmpty()) {
            if (!word.isBlank()) {
                others.add(word);
            }
            return Optional.empty();
        }
        var code = term.get().code();
        var earlier = facets.putIfAbsent(term.get().facet(), code);
        return earlier == null || earlier.equals(code) ? Optional.empty() : Optional.of(List.of(earlier, code));
    }
}
