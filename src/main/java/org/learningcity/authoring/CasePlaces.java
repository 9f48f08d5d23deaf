package org.learningcity.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learningcity.framework.Text;
import org.learningcity.framework.Validity;
import org.learningcity.observation.Place;
import org.learningcity.observation.Position;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.YamlTree;

/** Reads the places of a case; without any it is about one that does not exist, in a region the rule set knows. */
final class CasePlaces {

    private static final List<String> KEYS = List.of("place", "region", "tier", "peer_group");

    private final RuleSet ruleSet;
    private final List<Problem> problems;

    CasePlaces(RuleSet ruleSet, List<Problem> problems) {
        this.ruleSet = ruleSet;
        this.problems = problems;
    }

    /** The case's own place first, then the others. */
    List<Place> read(Optional<YamlTree> given) {
        var places = new ArrayList<Place>();
        places.add(given.flatMap(tree -> tree.get("place"))
                .map(tree -> place(tree, CaseScope.PLACE))
                .orElseGet(() -> named(CaseScope.PLACE, someRegion(), "", "", "")));
        given.ifPresent(tree -> tree.list("places").forEach(row -> places.add(place(row, ""))));
        return places;
    }

    private Place place(YamlTree tree, String name) {
        var scope = new CaseScope(ruleSet, name, java.util.Set.of(), problems);
        var line = new CaseLine(tree, scope, KEYS);
        var region = line.has("region") ? line.text("region") : someRegion();
        var regions = ruleSet.placeTerms().regions().keySet();
        if (!region.isEmpty() && !regions.isEmpty() && !regions.contains(region)) {
            line.unknown("case.unknown-region", "region", new Text("区域", "region"), region, regions);
        }
        var written = line.text("place");
        var id = written.isEmpty() && !name.isEmpty() ? name : line.required("place");
        return named(id, region, line.text("tier"), line.text("peer_group"), line.where());
    }

    private String someRegion() {
        return ruleSet.placeTerms().regions().keySet().stream()
                .sorted()
                .findFirst()
                .orElse("");
    }

    private static Place named(String id, String region, String tier, String peerGroup, String where) {
        var position = where.isEmpty() ? Position.NOWHERE : at(where);
        return new Place(id, Text.same(id), "", region, tier, peerGroup, Validity.ALWAYS, position);
    }

    /** The line of a case file as the position of what it reports. */
    static Position at(String where) {
        var colon = where.lastIndexOf(':');
        return Position.line(where.substring(0, colon), Long.parseLong(where.substring(colon + 1)));
    }
}
