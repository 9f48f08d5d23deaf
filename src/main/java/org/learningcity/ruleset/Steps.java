package org.learningcity.ruleset;

import java.util.Set;
import org.learningcity.stage.Stage;

/** Where on the way of the data a table is first asked. */
final class Steps {

    static final String FRAMEWORK = "framework";

    private static final Set<String> QUALITY =
            Set.of("limits", "definitions", "events", "identities", "peers", "sources", "terms", "series");
    private static final Set<String> RESOLUTION =
            Set.of("proxies", "precedence", "carry_forward", "conversions", "gap_reasons");
    private static final Set<String> SCORING = Set.of("goalposts", "rubric");
    private static final Set<String> DIAGNOSIS = Set.of("targets", "departments", "diagnosis");

    private Steps() {}

    /** The name of the folder of the stage. */
    static String ofTable(String table) {
        var stage = QUALITY.contains(table)
                ? Stage.QUALITY
                : RESOLUTION.contains(table)
                        ? Stage.RESOLUTION
                        : SCORING.contains(table)
                                ? Stage.SCORING
                                : DIAGNOSIS.contains(table) ? Stage.DIAGNOSIS : Stage.AGGREGATION;
        return stage.folder();
    }
}
