package org.learningcity.ruleset.drools;

import java.util.LinkedHashMap;
import java.util.List;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.learningcity.ruleset.RuleFile;
import org.learningcity.trace.RuleRef;

/** Rule texts as the engine's own parser describes them. */
final class Descriptions {

    private Descriptions() {}

    /** The rules of a text; none where the parser is at a loss, or finds more than rules. */
    static List<RuleDescr> of(String text) {
        try {
            var parser = new DrlParser(LanguageLevelOption.DRL6);
            var parsed = parser.parse(false, text);
            return parser.hasErrors() || parsed == null ? List.of() : parsed.getRules();
        } catch (DroolsParserException e) {
            return List.of();
        }
    }

    static RuleRef ref(RuleFile file, RuleDescr rule) {
        var metadata = new LinkedHashMap<String, String>();
        rule.getAnnotations()
                .forEach(note -> metadata.put(note.getName(), unquoted(String.valueOf(note.getSingleValueAsString()))));
        return new RuleRef(
                file.stage(), rule.getName(), file.path(), file.origins().line(rule.getLine()), metadata);
    }

    static String unquoted(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }
}
