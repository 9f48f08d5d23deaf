package org.learningcity.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.learningcity.framework.Text;
import org.learningcity.observation.Definition;
import org.learningcity.ruleset.ChoiceRows;

/** Reads units and statistical definitions in the words that the rule set's terms know. */
final class DefinitionReader {

    private static final Set<String> FACETS = Set.of("base", "scope", "count");

    private final ChoiceRows choices;
    private final Objections objections;

    DefinitionReader(ChoiceRows choices, Objections objections) {
        this.choices = choices;
        this.objections = objections;
    }

    /** The code of a unit; a unit that the terms do not know as it is written. */
    String uom(String word) {
        if (Writing.halfWidth(word).equals(ValueReader.PERCENT)) {
            return ValueReader.PERCENT;
        }
        return choices.term(word)
                .filter(term -> term.facet().equals("uom"))
                .map(ChoiceRows.Term::code)
                .orElse(word);
    }

    /**
     * The facets that the known words of a definition state; its unknown words are a facet of their own, so that values
     * under different words are not taken for comparable.
     *
     * @return none, and a problem, when two words contradict each other
     */
    Optional<Definition> definition(Entry entry) {
        if (entry.isEmpty()) {
            return Optional.of(Definition.UNSTATED);
        }
        var facets = new HashMap<String, String>();
        var others = new TreeSet<String>();
        for (var phrase : entry.text().split("[;\uff1b,\uff0c、/]", -1)) {
            var whole = Writing.stripped(phrase);
            var words = choices.term(whole).isPresent() ? new String[] {whole} : whole.split("[\\s\u3000]+", -1);
            for (var word : words) {
                if (!state(word, facets, others, entry)) {
                    return Optional.empty();
                }
            }
        }
        if (!others.isEmpty()) {
            facets.put(Definition.OTHER, String.join("+", others));
        }
        return Optional.of(new Definition(facets, entry.text()));
    }

    private boolean state(String word, Map<String, String> facets, Set<String> others, Entry entry) {
        var term = choices.term(word).filter(found -> FACETS.contains(found.facet()));
        if (term.isEmpty()) {
            if (!word.isBlank()) {
                others.add(word);
            }
            return true;
        }
        var earlier = facets.putIfAbsent(term.get().facet(), term.get().code());
        if (earlier == null || earlier.equals(term.get().code())) {
            return true;
        }
        objections.refuse(
                "data.definition-contradicts",
                entry,
                new Text(
                        "口径自相矛盾:“%s”与“%s”".formatted(earlier, term.get().code()),
                        "it contradicts itself: `%s` and `%s`"
                                .formatted(earlier, term.get().code())),
                new Text("同一方面的口径只能填一种", "state one of them only"));
        return false;
    }
}
