package org.learningcity.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.Assessor;
import org.learningcity.assessment.Progress;
import org.learningcity.assessment.Request;
import org.learningcity.observation.Observation;
import org.learningcity.observation.ObservedValue;
import org.learningcity.observation.Snapshot;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.drools.DroolsRuleEngine;
import org.learningcity.workbook.DataFiles;

/** The data of the invented cities, and changes of them. */
final class Reported {

    static final RuleSet RULES = RuleSetFolder.read(Path.of("rules", "cn-learning-city"));
    static final Snapshot ILLUSTRATIVE = read();

    private Reported() {}

    private static Snapshot read() {
        var reading = DataFiles.read(List.of(Path.of("fixtures", "eight-cities-illustrative.xlsx")), RULES);
        assertThat(reading.refused()).isFalse();
        return reading.snapshot();
    }

    /** The same cell with another number. */
    static Observation corrected(Observation row, double number) {
        return new Observation(
                row.place(),
                row.period(),
                row.indicator(),
                new ObservedValue.Reported(
                        number, Double.toString(number), Double.toString(number), ObservedValue.Marks.NONE),
                row.uom(),
                row.definition(),
                row.provenance(),
                row.status(),
                row.note(),
                row.position());
    }

    static Snapshot with(Observation... rows) {
        return new Snapshot(List.of(), List.of(rows), List.of(), List.of(), List.of());
    }

    static Assessment assessment() {
        var engine = DroolsRuleEngine.keepingIn(Path.of("target", "compiled-rules"));
        return new Assessor(RULES, engine.compile(RULES), engine.version())
                .assess(ILLUSTRATIVE, Request.EVERYTHING, Progress.NONE);
    }
}
