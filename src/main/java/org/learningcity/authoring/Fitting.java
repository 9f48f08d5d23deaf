package org.learningcity.authoring;

import java.math.BigDecimal;
import java.util.TreeMap;
import org.learningcity.framework.Figures;
import org.learningcity.observation.Definition;
import org.learningcity.observation.Observation;
import org.learningcity.observation.ObservedValue;
import org.learningcity.observation.Position;
import org.learningcity.observation.Provenance;
import org.learningcity.observation.Status;
import org.learningcity.ruleset.Rows;
import org.learningcity.stage.Expected;

/** Makes observations in the unit and under the definition that an indicator or series asks for. */
public final class Fitting {

    private final Rows rows;

    public Fitting(Rows rows) {
        this.rows = rows;
    }

    public Observation report(
            Subject subject, BigDecimal number, Provenance provenance, Status status, Position position) {
        var expected = rows.expected(subject.code(), subject.period());
        return new Observation(
                subject.place(),
                subject.period(),
                subject.code(),
                new ObservedValue.Reported(
                        number.doubleValue(), Figures.exact(number), Figures.exact(number), ObservedValue.Marks.NONE),
                expected.uom(),
                definition(expected),
                provenance,
                status,
                "",
                position);
    }

    private static Definition definition(Expected expected) {
        var facets = new TreeMap<String, String>();
        facets.put("base", expected.base());
        facets.put("scope", expected.scope());
        facets.put("count", expected.count());
        facets.values().removeIf(String::isEmpty);
        return new Definition(facets, String.join(";", facets.values()));
    }
}
