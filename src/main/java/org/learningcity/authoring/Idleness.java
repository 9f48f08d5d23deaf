package org.learningcity.authoring;

import java.util.ArrayList;
import java.util.List;
import org.learningcity.ruleset.Alteration;
import org.learningcity.ruleset.Alterations;

/** Finds the alterations that could not have changed anything in these data. */
final class Idleness {

    private final Assessed before;
    private final Assessed after;
    private final PartialDrafts partial;

    Idleness(Assessed before, Assessed after, PartialDrafts partial) {
        this.before = before;
        this.after = after;
        this.partial = partial;
    }

    List<Impact.Idle> among(List<Alteration> alterations) {
        var idle = new ArrayList<Impact.Idle>();
        var unmet = new ArrayList<Alteration>();
        for (var alteration : alterations) {
            if (alteration instanceof Alteration.OfRows rows && rows.wordsOnly()) {
                idle.add(new Impact.Idle(alteration, true));
            } else if (!Alterations.met(alteration, before.ruleSet())
                    && !Alterations.met(alteration, after.ruleSet())) {
                unmet.add(alteration);
            }
        }
        if (!unmet.isEmpty() && moveNothing(unmet, alterations)) {
            unmet.forEach(alteration -> idle.add(new Impact.Idle(alteration, false)));
        }
        return idle;
    }

    /** What nobody asked for moves nothing; it is tried all the same. */
    private boolean moveNothing(List<Alteration> unmet, List<Alteration> all) {
        return unmet.size() == all.size()
                ? before.assessment().resultHash().equals(after.assessment().resultHash())
                : partial.assessment(unmet)
                        .filter(tried -> tried.resultHash().equals(before.assessment().resultHash()))
                        .isPresent();
    }
}
