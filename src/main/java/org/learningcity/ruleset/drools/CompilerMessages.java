package org.learningcity.ruleset.drools;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.kie.api.builder.Message;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Problem;
import org.learningcity.stage.Stage;
import org.learningcity.trace.RuleRef;

/** Puts what the compiler says into words about the rule files that people wrote. */
final class CompilerMessages {

    private static final Pattern RULE =
            Pattern.compile("rule[ =]['\"]([^'\"]+)['\"]|Rule name=\"([^\"]+)\"|[Rr]ule \"([^\"]+)\"");
    private static final int LONGEST = 300;

    private final RuleSources sources;
    private final Map<Stage, StageText> texts = new EnumMap<>(Stage.class);

    CompilerMessages(RuleSources sources) {
        this.sources = sources;
        for (var stage : Stage.values()) {
            StageText.of(sources.files(), stage).ifPresent(text -> texts.put(stage, text));
        }
    }

    Problem problem(Message message) {
        var path = String.valueOf(message.getPath());
        for (var entry : texts.entrySet()) {
            if (message.getLine() > 0 && path.endsWith(entry.getKey().folder() + ".drl")) {
                return problem(entry.getValue().position(message.getLine()), message.getText());
            }
        }
        return problem(message.getText());
    }

    Problem problem(String text) {
        return problem(ruleNamedIn(text), text);
    }

    /** The position of the rule that the message names; the rule set as a whole when it names none. */
    private String ruleNamedIn(String text) {
        var matcher = RULE.matcher(text);
        while (matcher.find()) {
            for (var group = 1; group <= matcher.groupCount(); group++) {
                var name = matcher.group(group);
                var rule = sources.rules().stream()
                        .filter(candidate -> candidate.name().equals(name))
                        .findFirst();
                if (rule.isPresent()) {
                    return rule.map(RuleRef::position).orElseThrow();
                }
            }
        }
        return sources.ruleSet();
    }

    static Problem problem(String where, String text) {
        var words = text.replaceAll("\\s+", " ")
                .replaceAll("(class )?org\\.learningcity\\.\\w+\\.", "")
                .strip();
        var brief = words.length() > LONGEST ? words.substring(0, LONGEST) + " …" : words;
        return Problem.error(
                "rules.compile",
                where,
                new Text("规则无法编译:" + brief, "the rule does not compile: " + brief),
                new Text(
                        "请核对事实类型、字段名和动作的参数;可用的事实和动作见 docs/writing-rules.md",
                        "check fact types, field names and the arguments of the action; docs/writing-rules.md lists them"));
    }
}
