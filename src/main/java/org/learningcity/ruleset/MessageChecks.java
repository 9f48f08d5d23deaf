package org.learningcity.ruleset;

import java.util.List;
import java.util.regex.Pattern;
import org.learningcity.framework.Text;

/** Every word in braces of a message must be one that can be filled in. */
final class MessageChecks {

    private static final Pattern FILLED = Pattern.compile("\\{\\w+}");
    private static final Pattern BRACE = Pattern.compile("[{}｛｝]");

    private MessageChecks() {}

    static void run(CsvFile messages, List<Problem> problems) {
        for (var line : messages.lines()) {
            for (var column : List.of("zh", "en", "advice_zh", "advice_en")) {
                var rest = FILLED.matcher(line.cell(column)).replaceAll("");
                if (BRACE.matcher(rest).find()) {
                    problems.add(Problem.error(
                            "messages.braces",
                            messages.name() + ":" + line.number(),
                            new Text(
                                    "%s:花括号没有成对,或其中不是一个词".formatted(column),
                                    "%s: a brace has no partner, or holds no word".formatted(column)),
                            new Text("写作 {value},用半角花括号,中间不留空格", "write {value}, without blanks")));
                }
            }
        }
    }
}
