package org.learningcity.ruleset;

import java.util.Map;
import java.util.Set;
import org.learningcity.framework.Text;

/**
 * What a rule set asks of the places it assesses.
 *
 * @param needs the properties every place must state: region, tier, peer_group
 * @param regions the regions its tables know, with their names; any when empty
 */
public record PlaceTerms(Set<String> needs, Map<String, Text> regions) {

    public PlaceTerms {
        needs = Set.copyOf(needs);
        regions = Map.copyOf(regions);
    }
}
