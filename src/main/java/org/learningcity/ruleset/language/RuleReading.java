package org.learningcity.ruleset.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.language.Syntax.Rule;

/**
 * A rule file as it was read.
 *
 * @param rules its rules, in their order
 * @param plain its rules and nothing else, every word where it stood; blank where a comment was
 * @param problems everything that is wrong with it, sorted by place
 */
public record RuleReading(List<ReadRule> rules, String plain, List<Problem> problems) {

    public RuleReading {
        rules = List.copyOf(rules);
        problems = List.copyOf(problems);
    }

    /**
     * A rule.
     *
     * @param line of the text
     * @param column where its name stands on that line
     * @param notes what is said about it: title, owner, reference
     * @param conditions each pattern, printed without blanks that mean nothing
     * @param actions likewise
     */
    public record ReadRule(
            String name,
            int line,
            int column,
            Map<String, String> notes,
            List<String> conditions,
            List<String> actions) {

        static ReadRule of(Rule rule) {
            var notes = new LinkedHashMap<String, String>();
            rule.notes()
                    .forEach(note -> notes.put(note.name().text(), note.value().text()));
            return new ReadRule(
                    rule.name().text(),
                    rule.keyword().line(),
                    rule.name().column(),
                    notes,
                    rule.patterns().stream().map(Object::toString).toList(),
                    rule.actions().stream().map(Object::toString).toList());
        }
    }
}
