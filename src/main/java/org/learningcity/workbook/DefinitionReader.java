package org.learningcity.workbook;

import java.util.Optional;
import org.learningcity.framework.Text;
import org.learningcity.observation.Definition;
import org.learningcity.observation.Writing;
import org.learningcity.ruleset.ChoiceRows;
import org.learningcity.ruleset.DefinitionTerms;

/** Reads units and statistical definitions from cells. */
final class DefinitionReader {

    private final DefinitionTerms terms;
    private final Objections objections;

    DefinitionReader(ChoiceRows choices, Objections objections) {
        this.terms = new DefinitionTerms(choices);
        this.objections = objections;
    }

    /** The code of a unit; a unit that the terms do not know as it is written. */
    String uom(String word) {
        return Writing.halfWidth(word).equals(ValueReader.PERCENT) ? ValueReader.PERCENT : terms.uom(word);
    }

    /** What a cell says of the definition; none, and a problem, when two of its words contradict each other. */
    Optional<Definition> definition(Entry entry) {
        if (entry.isEmpty()) {
            return Optional.of(Definition.UNSTATED);
        }
        var reading = terms.definition(entry.text());
        if (reading.contradictions().isEmpty()) {
            return Optional.of(reading.definition());
        }
        var codes = reading.contradictions().get(0);
        objections.refuse(
                "data.definition-contradicts",
                entry,
                new Text(
                        "口径自相矛盾:“%s”与“%s”".formatted(codes.get(0), codes.get(1)),
                        "it contradicts itself: `%s` and `%s`".formatted(codes.get(0), codes.get(1))),
                new Text("同一方面的口径只能填一种", "state one of them only"));
        return Optional.empty();
    }
}
