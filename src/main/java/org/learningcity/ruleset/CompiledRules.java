package org.learningcity.ruleset;

import java.util.List;
import org.learningcity.stage.Given;
import org.learningcity.stage.Stage;
import org.learningcity.trace.Firing;
import org.learningcity.trace.RuleRef;

/** The rules of one revision, ready to run; they never change and may be used by several threads. */
public interface CompiledRules {

    /** Every rule, by stage and name. */
    List<RuleRef> rules();

    /**
     * Lets the rules of {@code stage} look at {@code facts}.
     *
     * @return what they concluded, sorted by conclusion and rule, whatever the order of the facts
     * @throws RulesStopped when the rules use up their budget
     */
    List<Firing> run(Stage stage, List<? extends Given> facts);
}
