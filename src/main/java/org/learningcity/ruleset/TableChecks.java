package org.learningcity.ruleset;

import java.util.List;
import org.learningcity.framework.Framework;

/** What can be said against the tables of a rule set without running a rule (静态检查). */
final class TableChecks {

    private TableChecks() {}

    /**
     * Holds every row against the others, the framework and the places.
     *
     * @param scale scores run from 0 to this
     * @param problems what was wrong when the files were read; receives what is found
     */
    static void run(Framework framework, double scale, PlaceTerms places, Rows rows, List<Problem> problems) {
        var inspection = new Inspection(framework, scale, places, rows, problems);
        RegionChecks.run(inspection);
        GoalpostChecks.run(inspection);
        ProxyChecks.run(inspection);
        WeightChecks.run(inspection);
        EvidenceChecks.run(inspection);
        RubricChecks.run(inspection);
        BandChecks.run(inspection);
        Bands.run(inspection);
        YearChecks.run(inspection);
        LimitChecks.run(inspection);
        StandardChecks.run(inspection);
        DefinitionChecks.run(inspection);
        IdentityChecks.run(inspection);
        CompletenessChecks.run(inspection);
        UseChecks.run(inspection);
    }
}
