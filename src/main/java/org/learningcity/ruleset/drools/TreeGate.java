package org.learningcity.ruleset.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.drools.drl.ast.descr.RuleDescr;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleFile;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.language.RuleReader;
import org.learningcity.ruleset.language.RuleReading;
import org.learningcity.ruleset.language.RuleReading.ReadRule;

/**
 * Looks at what a rule file says. It is read twice: by the reader of the rule language, which knows the facts and says what is
 * wrong, and by the engine's own parsers. Both must find the same rules, word for word, so that nothing can be one thing to
 * the gate and another to the compiler. What goes on to the compiler is the text without comments and head, no more than
 * what was read.
 */
final class TreeGate {

    private final RuleReader reader;

    TreeGate(RuleSet ruleSet) {
        this.reader = new RuleReader(ruleSet);
    }

    /** Names the words that rules may use; what is said of a file depends on it and on them. */
    String words() {
        return reader.words();
    }

    RuleReading read(RuleFile file) {
        var reading = reader.read(file);
        if (Problem.anyRefuses(reading.problems())) {
            return reading;
        }
        var problems = new ArrayList<>(reading.problems());
        problems.addAll(differences(file, reading));
        return new RuleReading(reading.rules(), reading.plain(), problems);
    }

    private static List<Problem> differences(RuleFile file, RuleReading reading) {
        var described = Descriptions.of(reading.plain());
        if (described.size() != reading.rules().size()) {
            return List.of(difference(file, 1, file.path()));
        }
        var problems = new ArrayList<Problem>();
        for (var i = 0; i < described.size(); i++) {
            var rule = reading.rules().get(i);
            if (!same(rule, described.get(i))) {
                problems.add(difference(file, rule.line(), rule.name()));
            }
        }
        return problems;
    }

    private static boolean same(ReadRule rule, RuleDescr described) {
        try {
            return rule.name().equals(described.getName())
                    && new TreeMap<>(rule.notes()).equals(EngineTree.notes(described))
                    && rule.conditions().equals(EngineTree.conditions(described))
                    && rule.actions().equals(EngineTree.actions(described));
        } catch (RuntimeException e) {
            // whatever the engine's parsers stumble over is refused like what they read otherwise
            return false;
        }
    }

    private static Problem difference(RuleFile file, int line, String name) {
        return Problem.error(
                "rules.engine",
                file.origins().at(line, 0),
                new Text(
                        "规则引擎对“%s”的理解与所写的不同,因此不予采用".formatted(name),
                        "the engine reads `%s` otherwise than it is written, so it is refused".formatted(name)),
                new Text(
                        "请换一种写法:条件简单一些,名称只用字母和数字",
                        "write it in another way: simpler conditions, names of letters and digits"));
    }
}
