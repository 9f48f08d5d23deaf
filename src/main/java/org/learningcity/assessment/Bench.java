package org.learningcity.assessment;

import java.util.List;
import java.util.SortedSet;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.stage.Given;
import org.learningcity.stage.Stage;
import org.learningcity.trace.Firing;
import org.learningcity.trace.TraceBook;

/**
 * What every place is assessed with.
 *
 * @param periods all years anything was reported for, whichever are asked for
 */
record Bench(RuleSet ruleSet, CompiledRules rules, SortedSet<Integer> periods) {

    /** Lets the rules of a stage look at {@code facts}, and notes what they conclude. */
    List<Firing> run(Stage stage, List<? extends Given> facts, TraceBook book) {
        book.settle(facts);
        var firings = rules.run(stage, facts);
        book.record(firings);
        return firings;
    }
}
