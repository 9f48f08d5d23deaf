package org.learningcity.ruleset;

/** What can be said against the tables of a rule set without running a rule (静态检查). */
final class TableChecks {

    private TableChecks() {}

    /** Holds every row against the others, the framework and the places. */
    static void run(Inspection inspection) {
        refusing(inspection);
        CompletenessChecks.run(inspection);
        Bands.run(inspection);
        StandardChecks.run(inspection);
        UseChecks.run(inspection);
    }

    /** The checks that can refuse a row. */
    static void refusing(Inspection inspection) {
        RegionChecks.run(inspection);
        YearChecks.run(inspection);
        GoalpostChecks.run(inspection);
        ProxyChecks.run(inspection);
        WeightChecks.run(inspection);
        EvidenceChecks.run(inspection);
        RubricChecks.run(inspection);
        BandChecks.run(inspection);
        LimitChecks.run(inspection);
        DefinitionChecks.run(inspection);
        IdentityChecks.run(inspection);
    }
}
