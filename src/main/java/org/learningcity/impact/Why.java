package org.learningcity.impact;

import java.util.Optional;
import org.learningcity.assessment.ResolvedValue;
import org.learningcity.stage.Finding;
import org.learningcity.stage.RowRef;
import org.learningcity.trace.RuleRef;

/** What is different in the reasons of a node before and after. */
public sealed interface Why {

    /** Another value is used, or none: another candidate was chosen, or the same one says something else. */
    record ValueTaken(Optional<ResolvedValue> before, Optional<ResolvedValue> after) implements Why {}

    /** A finding on the reported value is new, or gone. */
    record Found(Finding finding, boolean now) implements Why {}

    /** A row that was relied on says something else, or another row is relied on. */
    record RowSays(Optional<RowRef> before, Optional<RowRef> after) implements Why {}

    /**
     * A rule fired that did not before, or does so no more.
     *
     * @param now whether it fires now
     */
    record RuleFired(RuleRef rule, boolean now) implements Why {}

    /** A rule that fired before and after is written otherwise. */
    record RuleRewritten(RuleRef rule) implements Why {}
}
