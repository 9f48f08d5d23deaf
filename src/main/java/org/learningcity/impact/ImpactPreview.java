package org.learningcity.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.Request;
import org.learningcity.observation.Snapshot;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleSet;

/**
 * What drafts would change in an assessment of real data before any of them goes live (试算), side by side.
 *
 * @param base what all of them are compared with
 * @param before the assessment by the base
 * @param drafts in the order they were given
 */
public record ImpactPreview(RuleSet base, Assessment before, List<OfDraft> drafts) {

    /**
     * What came of one draft.
     *
     * @param impact empty when the draft cannot be used
     * @param problems why not
     */
    public record OfDraft(String name, Optional<Impact> impact, List<Problem> problems) {
        public OfDraft {
            problems = List.copyOf(problems);
        }
    }

    public ImpactPreview {
        drafts = List.copyOf(drafts);
    }

    /**
     * Compares every draft with {@code base} on the same data. The base is assessed once, every draft once, and of the
     * rule sets between the two as many as it takes to tell causes apart.
     *
     * @param request chooses the places and years that are compared; peers and ranks look at all of them
     * @throws org.learningcity.ruleset.RuleSetRejected when the base cannot be used
     * @throws org.learningcity.ruleset.RulesContradict when two rules of the base conclude what excludes each other
     */
    public static ImpactPreview of(RuleSet base, List<Draft> drafts, Snapshot snapshot, Request request, Means means) {
        var comparison = new Comparison(base, snapshot, request, means);
        var done = new ArrayList<OfDraft>();
        for (var draft : drafts) {
            done.add(comparison.with(draft));
        }
        return new ImpactPreview(base, comparison.before(), done);
    }

    /** The drafts that can be used. */
    public List<Impact> impacts() {
        return drafts.stream().flatMap(draft -> draft.impact().stream()).toList();
    }
}
