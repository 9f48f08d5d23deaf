package org.learningcity.ruleset.sentence;

import java.util.Set;
import org.learningcity.stage.Stage;

/**
 * What a fact is called.
 *
 * @param fact its type in the rule API, such as {@code Report}
 * @param stages those in which it is given
 */
record FactTerm(String fact, Set<Stage> stages, Wording wording) {
    FactTerm {
        stages = Set.copyOf(stages);
    }
}
