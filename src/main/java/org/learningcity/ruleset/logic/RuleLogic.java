package org.learningcity.ruleset.logic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleEngine;
import org.learningcity.ruleset.RuleFile;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetRejected;
import org.learningcity.ruleset.sentence.RuleReading;

/**
 * What can be said against the rules of a rule set without running them. A rule that says what is not looked into here
 * (accumulate, joins of other fields than the key) is passed over, and so is whatever rests on it: rather nothing is said
 * than something wrong.
 */
public final class RuleLogic {

    private final RuleSet ruleSet;
    private final List<Problem> problems = new ArrayList<>();
    private final List<ReadRule> rules = new ArrayList<>();
    private boolean unread;

    private RuleLogic(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    /** Everything that is wrong with the rules, first with each, then with them together; sorted by place. */
    public static List<Problem> problems(RuleSet ruleSet, RuleEngine engine) {
        return new RuleLogic(ruleSet).check(engine);
    }

    private List<Problem> check(RuleEngine engine) {
        ruleSet.rules().forEach(file -> read(engine, file));
        rules.sort(Comparator.comparing(ReadRule::file)
                .thenComparing(ReadRule::line)
                .thenComparing(ReadRule::name));
        var rows = new RowWords(ruleSet.rows());
        var premises = new Premises(ruleSet, rows);
        var never = new NeverFires(rows, premises);
        rules.forEach(rule -> never.check(rule).ifPresent(problems::add));
        for (var decision : Decision.ALL) {
            var deciding = rules.stream()
                    .filter(rule -> !decision.madeBy(rule).isEmpty())
                    .toList();
            problems.addAll(new Conflicts(rows, premises).check(decision, deciding));
            if (!unread) {
                problems.addAll(new Unanswered(rows, premises).check(decision, deciding));
            }
        }
        return problems.stream().distinct().sorted(Problem.BY_PLACE).toList();
    }

    private void read(RuleEngine engine, RuleFile file) {
        try {
            for (var outline : engine.outline(ruleSet, file)) {
                RuleReading.of(file.stage(), outline)
                        .ifPresentOrElse(
                                model -> rules.add(new ReadRule(
                                        file.stage(),
                                        file.path(),
                                        file.origins().line(outline.line()),
                                        model)),
                                () -> unread = true);
            }
        } catch (RuleSetRejected e) {
            unread = true;
            problems.addAll(e.problems());
        }
    }
}
