package org.learningcity.assessment;

import java.util.ArrayList;
import java.util.List;
import org.learningcity.stage.Given;
import org.learningcity.stage.Report;

/**
 * What the quality stage looks at for one place.
 *
 * @param reports every reported number
 * @param others pairs, balances, exhibits, panels and gaps
 */
record QualityFacts(List<Report> reports, List<Given> others) {

    QualityFacts {
        reports = List.copyOf(reports);
        others = List.copyOf(others);
    }

    List<Given> all() {
        var all = new ArrayList<Given>(reports);
        all.addAll(others);
        return all;
    }
}
