package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.learningcity.framework.Text;

/** Finds codes that are no more in texts which only a person may change: rules, cases, messages. */
final class OldCodes {

    private static final Pattern PLAIN_NUMBER = Pattern.compile("\\d+");

    private final Collection<String> codes;

    OldCodes(Collection<String> codes) {
        this.codes = codes;
    }

    /** A warning where {@code text} mentions any of the codes. */
    List<Problem> in(String file, String text) {
        var found = new ArrayList<>(codes.stream()
                .filter(code -> pattern(code).matcher(text).find())
                .sorted()
                .toList());
        return found.isEmpty()
                ? List.of()
                : List.of(Problem.warning(
                        "official.old-code",
                        file,
                        new Text(
                                "文件中仍有原代码:" + String.join("、", found),
                                "it still names old codes: " + String.join(", ", found)),
                        new Text("规则、样例和消息不自动改写,请人工核对", "rules, cases and messages are not rewritten: look at them")));
    }

    /** The code as a word of its own; a plain number only in quotes, since any count would look like it. */
    private static Pattern pattern(String code) {
        var word = Pattern.quote(code);
        return PLAIN_NUMBER.matcher(code).matches()
                ? Pattern.compile("[\"']" + word + "[\"']")
                : Pattern.compile("(?<![\\w.-])" + word + "(?![\\w-]|\\.\\w)");
    }
}
