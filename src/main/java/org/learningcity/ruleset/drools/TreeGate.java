package org.learningcity.ruleset.drools;

import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.RuleDescr;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleFile;
import org.learningcity.ruleset.RuleSet;

/** Looks at what a rule file says: rules whose conditions compare facts and whose actions call the stage's facade. */
final class TreeGate {

    private final List<Problem> problems = new ArrayList<>();
    private final List<RuleDescr> rules;

    TreeGate(RuleSet ruleSet, RuleFile file) {
        rules = new RuleLayout(file, ruleSet.messages().keys(), problems).check();
    }

    List<RuleDescr> rules() {
        return rules;
    }

    List<Problem> problems() {
        return problems;
    }
}
