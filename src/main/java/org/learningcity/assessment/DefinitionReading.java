package org.learningcity.assessment;

import java.util.ArrayList;
import java.util.Optional;
import org.learningcity.observation.Observation;
import org.learningcity.observation.ObservedValue;
import org.learningcity.ruleset.Rows;
import org.learningcity.stage.Conversion;
import org.learningcity.stage.DefinitionCheck;
import org.learningcity.stage.Expected;
import org.learningcity.stage.RowRef;

/** Holds the unit and definition of reported values against what their indicators ask for. */
final class DefinitionReading {

    private static final String PERSONS = "人数";
    private static final String PERSON_TIMES = "人次";

    private final Rows rows;

    DefinitionReading(Rows rows) {
        this.rows = rows;
    }

    /** The number of an observation; empty when it reports a gap. */
    Optional<Measured> measure(Observation observation) {
        if (!(observation.value() instanceof ObservedValue.Reported value)) {
            return Optional.empty();
        }
        var check = check(observation);
        var conversion = check.conversion();
        var amount = check.convertible() ? value.number() * conversion.factor() + conversion.offset() : value.number();
        return Optional.of(new Measured(observation.key(), observation, value, check, amount));
    }

    private DefinitionCheck check(Observation observation) {
        var expected = rows.expected(observation.indicator(), observation.period());
        var uomDiffers = differs(observation.uom(), expected.uom());
        var differing = new ArrayList<String>();
        if (uomDiffers) {
            differing.add("%s≠%s".formatted(observation.uom(), expected.uom()));
        }
        var unstated = false;
        var facetsDiffering = 0;
        var conversion = uomDiffers ? convert(observation, "uom", observation.uom(), expected.uom()) : none();
        for (var facet : new String[] {"base", "scope", "count"}) {
            var stated = observation.definition().facet(facet);
            var wanted = wanted(expected, facet);
            unstated |= stated.isEmpty() && !wanted.isEmpty();
            if (differs(stated, wanted)) {
                facetsDiffering++;
                differing.add("%s≠%s".formatted(stated, wanted));
                conversion = convert(observation, facet, stated, wanted);
            }
        }
        if (facetsDiffering + (uomDiffers ? 1 : 0) > 1) {
            conversion = none();
        }
        return new DefinitionCheck(
                expected,
                !observation.uom().isEmpty() || expected.uom().isEmpty(),
                uomDiffers,
                unstated,
                facetsDiffering > 0,
                String.join(", ", differing),
                conversion,
                expected.count().equals(PERSONS)
                        && observation.definition().facet("count").equals(PERSON_TIMES));
    }

    private static boolean differs(String stated, String wanted) {
        return !stated.isEmpty() && !wanted.isEmpty() && !stated.equals(wanted);
    }

    private static String wanted(Expected expected, String facet) {
        return switch (facet) {
            case "base" -> expected.base();
            case "scope" -> expected.scope();
            default -> expected.count();
        };
    }

    private Conversion convert(Observation observation, String facet, String from, String to) {
        return rows.choices().conversion(observation.indicator(), observation.period(), facet, from, to);
    }

    private static Conversion none() {
        return new Conversion(RowRef.absent("conversions"), 1, 0, 1);
    }
}
