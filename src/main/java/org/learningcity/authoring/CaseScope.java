package org.learningcity.authoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.learningcity.framework.Node;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleSet;

/**
 * What the lines of a case may speak of.
 *
 * @param place the place that is meant where a line names none
 * @param places every place of the case
 * @param problems receives what is wrong
 */
public record CaseScope(RuleSet ruleSet, String place, Set<String> places, List<Problem> problems) {

    /** The data year that is meant where a line names none. */
    public static final int PERIOD = 2020;

    /** The place that is meant where a case names none: one that does not exist. */
    static final String PLACE = "甲市";

    public CaseScope {
        places = Set.copyOf(places);
    }

    /** The codes that observations may carry. */
    Set<String> measurable() {
        var codes = new HashSet<String>(ruleSet.rows().series());
        codes.addAll(indicators());
        return codes;
    }

    Set<String> indicators() {
        var codes = new HashSet<String>();
        ruleSet.framework().indicators().forEach(indicator -> codes.add(indicator.code()));
        return codes;
    }

    Set<String> nodes() {
        var codes = new HashSet<String>();
        ruleSet.framework().nodes().stream().map(Node::code).forEach(codes::add);
        return codes;
    }

    /** The codes that findings may be about. */
    Set<String> all() {
        var codes = measurable();
        codes.addAll(nodes());
        return codes;
    }
}
