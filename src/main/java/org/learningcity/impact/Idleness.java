package org.learningcity.impact;

import java.util.List;
import java.util.Set;
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

    /** In their order. */
    List<Impact.Idle> among(List<Alteration> alterations) {
        var unmet = alterations.stream()
                .filter(each -> !each.wordsOnly())
                .filter(each -> !Alterations.met(each, before.ruleSet()) && !Alterations.met(each, after.ruleSet()))
                .toList();
        var idle = !unmet.isEmpty() && moveNothing(unmet, alterations) ? Set.copyOf(unmet) : Set.<Alteration>of();
        return alterations.stream()
                .filter(each -> each.wordsOnly() || idle.contains(each))
                .map(each -> new Impact.Idle(each, each.wordsOnly()))
                .toList();
    }

    /** What nobody asked for moves nothing; it is tried all the same. */
    private boolean moveNothing(List<Alteration> unmet, List<Alteration> all) {
        return unmet.size() == all.size()
                ? before.assessment().resultHash().equals(after.assessment().resultHash())
                : partial.assessment(unmet)
                        .filter(tried ->
                                tried.resultHash().equals(before.assessment().resultHash()))
                        .isPresent();
    }
}
