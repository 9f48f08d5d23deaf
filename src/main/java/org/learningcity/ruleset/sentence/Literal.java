package org.learningcity.ruleset.sentence;

import java.util.Optional;
import org.learningcity.framework.Text;

/**
 * Which texts of people may stand between quotes in a rule of the engine: those that could not end the quotes, begin an
 * escape, or look like something else than they are. Everything else is refused, nothing is rewritten.
 */
final class Literal {

    static final int LONGEST = 300;

    private Literal() {}

    /** What keeps {@code text} from being a literal; none when nothing does. */
    static Optional<Text> objection(String text) {
        if (text.length() > LONGEST) {
            return Optional.of(new Text(
                    "文字过长(超过 %d 字)".formatted(LONGEST), "the text is longer than %d characters".formatted(LONGEST)));
        }
        if (unopened(text)) {
            return Optional.of(new Text("文字中的引号没有成对", "a quote within the text is closed and was not opened"));
        }
        return text.codePoints().filter(Literal::refused).boxed().findFirst().map(Literal::words);
    }

    static boolean accepts(String text) {
        return objection(text).isEmpty();
    }

    private static boolean refused(int character) {
        return character == '"' || character == '＂' || character == '\\' || hidden(character);
    }

    /** Whether a quote closes that did not open: a reader could take it for the end of the text. */
    private static boolean unopened(String text) {
        var open = 0;
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            open += letter == '“' ? 1 : 0;
            open -= letter == '”' ? 1 : 0;
            if (open < 0) {
                return true;
            }
        }
        return false;
    }

    /** Control and format characters, and what turns the direction of writing: a reader does not see them. */
    static boolean hidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static Text words(int character) {
        return switch (character) {
            case '"', '＂' -> new Text("文字中不能有英文双引号", "the text may not hold a straight double quote");
            case '\\' -> new Text("文字中不能有反斜杠“\\”", "the text may not hold a backslash");
            default ->
                new Text(
                        "文字中有看不见的字符(U+%04X)".formatted(character),
                        "the text holds an invisible character (U+%04X)".formatted(character));
        };
    }
}
