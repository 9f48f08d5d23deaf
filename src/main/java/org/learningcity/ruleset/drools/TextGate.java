package org.learningcity.ruleset.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleFile;

/**
 * Looks at the characters of a rule file before any parser does: none that people cannot see or that a parser could read as
 * another, and no text so large or so nested that a parser could be stalled.
 */
final class TextGate {

    static final int LONGEST_FILE = 500_000;
    static final int LONGEST_LINE = 1_000;
    static final int DEEPEST = 20;
    static final int MOST_RULES = 1_000;
    private static final int MOST_PROBLEMS = 20;

    private static final Pattern RULE = Pattern.compile("(?m)^\\s*(rule|query)\\b");
    private static final Set<Byte> UNSEEN = Set.of(
            Character.FORMAT,
            Character.CONTROL,
            Character.SURROGATE,
            Character.PRIVATE_USE,
            Character.UNASSIGNED,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR);

    private static final Set<Integer> BLANK_LETTERS = Set.of(0x034f, 0x115f, 0x1160, 0x2800, 0x3164, 0xffa0);

    private final RuleFile file;
    private final List<Problem> problems = new ArrayList<>();

    private TextGate(RuleFile file) {
        this.file = file;
    }

    /**
     * What the gate says of a text.
     *
     * @param seen the text with blanks for characters that cannot be seen, so that the rest of it can be looked at
     * @param stalls whether reading it on could take too long
     */
    record Verdict(List<Problem> problems, String seen, boolean stalls) {}

    static Verdict check(RuleFile file) {
        var gate = new TextGate(file);
        gate.size();
        if (!gate.problems.isEmpty()) {
            return new Verdict(List.copyOf(gate.problems), "", true);
        }
        var seen = gate.characters();
        return new Verdict(List.copyOf(gate.problems), seen, false);
    }

    private void size() {
        var text = file.text();
        if (text.length() > LONGEST_FILE) {
            tooLarge(
                    1,
                    1,
                    new Text(
                            "文件过大(超过 %d 个字符)".formatted(LONGEST_FILE),
                            "the file is too large, over %d characters".formatted(LONGEST_FILE)),
                    new Text("请分成几个文件", "make several files of it"));
            return;
        }
        longLines(text);
        if (RULE.matcher(text).results().count() > MOST_RULES) {
            tooLarge(
                    1,
                    1,
                    new Text(
                            "文件中的规则超过 %d 条".formatted(MOST_RULES),
                            "the file has more than %d rules".formatted(MOST_RULES)),
                    new Text("请分成几个文件", "make several files of it"));
        }
        nesting(text);
    }

    private void longLines(String text) {
        var number = 0;
        for (var line : text.split("\n", -1)) {
            number++;
            if (line.length() > LONGEST_LINE && problems.size() < MOST_PROBLEMS) {
                tooLarge(
                        number,
                        LONGEST_LINE,
                        new Text(
                                "此行过长(超过 %d 个字符)".formatted(LONGEST_LINE),
                                "the line is too long, over %d characters".formatted(LONGEST_LINE)),
                        new Text("请分成几行", "make several lines of it"));
            }
        }
    }

    private void nesting(String text) {
        var deepest = new Nesting(text).deeperThan(DEEPEST);
        deepest.ifPresent(at -> problems.add(Problem.error(
                "rules.nesting",
                where(at),
                new Text("括号嵌套超过 %d 层".formatted(DEEPEST), "brackets are nested more than %d deep".formatted(DEEPEST)),
                new Text("请拆成几条较小的规则", "make several smaller rules of it"))));
    }

    private void tooLarge(int line, int column, Text message, Text advice) {
        problems.add(Problem.error("rules.too-large", file.origins().at(line, column), message, advice));
    }

    private String characters() {
        var text = file.text();
        var seen = new StringBuilder(text);
        for (var at = 0; at < text.length(); ) {
            var character = text.codePointAt(at);
            var width = Character.charCount(character);
            if (isUnseen(character)) {
                hidden(at, character);
                for (var i = at; i < at + width; i++) {
                    seen.setCharAt(i, ' ');
                }
            } else if (character == '\\' && at + 1 < text.length() && text.charAt(at + 1) == 'u') {
                escape(at);
            }
            at += width;
        }
        return seen.toString();
    }

    private static boolean isUnseen(int character) {
        if (character == '\n' || character == '\t') {
            return false;
        }
        var selectsVariants = (character >= 0xfe00 && character <= 0xfe0f) || character >= 0xe0000;
        return selectsVariants
                || BLANK_LETTERS.contains(character)
                || UNSEEN.contains((byte) Character.getType(character));
    }

    private void hidden(int at, int character) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(Problem.error(
                    "rules.hidden-character",
                    where(at),
                    new Text(
                            "此处有看不见的字符 U+%04X".formatted(character),
                            "there is a character that cannot be seen, U+%04X".formatted(character)),
                    new Text(
                            "请删去(多半是从网页或文档粘贴来的),把这一行重新录入",
                            "remove it, most likely it came with a paste; type the line anew")));
        }
    }

    private void escape(int at) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(Problem.error(
                    "rules.escape",
                    where(at),
                    new Text("不允许使用 \\u 转义", "`\\u` escapes are not allowed"),
                    new Text("请直接写出字符", "write the character itself")));
        }
    }

    /** The place of the character at {@code at} of the text. */
    private String where(int at) {
        var before = file.text().substring(0, at);
        var line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        return file.origins().at(line, at - before.lastIndexOf('\n'));
    }
}
