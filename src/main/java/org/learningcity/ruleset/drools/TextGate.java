package org.learningcity.ruleset.drools;

import java.util.List;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleFile;

/** Looks at the characters of a rule file before any parser does. */
final class TextGate {

    private TextGate() {}

    static List<Problem> check(RuleFile file) {
        if (file.text().contains("\\u")) {
            return List.of(Problem.error(
                    "rules.escape",
                    file.origins().at(1, 0),
                    new Text("不允许使用 \\u 转义", "`\\u` escapes are not allowed"),
                    new Text("请直接写出字符", "write the character itself")));
        }
        return List.of();
    }
}
