package org.learningcity.ruleset;

import java.util.Map;
import java.util.Optional;
import org.learningcity.framework.Text;

/**
 * A cell of a row that says something else than before.
 *
 * @param column as the file names it
 * @param title as people name it
 * @param sameNumber whether both are the same number, written otherwise
 */
public record CellChange(String column, Text title, String before, String after, boolean sameNumber) {

    private static final int LONG = 48;
    private static final int CONTEXT = 12;
    private static final Text EMPTY = new Text("(空)", "(empty)");

    static CellChange of(TableGuide table, String column, String before, String after) {
        var guide = table.column(column);
        return new CellChange(
                column,
                guide.map(ColumnGuide::title).orElse(Text.same(column)),
                before,
                after,
                guide.map(found -> sameNumber(found.type(), before, after)).orElse(false));
    }

    static boolean sameNumber(ColumnType type, String left, String right) {
        var first = type.number(left);
        return first.isPresent() && first.equals(type.number(right));
    }

    static Optional<CellChange> between(
            TableGuide table, String column, Map<String, String> before, Map<String, String> after) {
        var left = before.getOrDefault(column, "");
        var right = after.getOrDefault(column, "");
        return left.equals(right) ? Optional.empty() : Optional.of(of(table, column, left, right));
    }

    /** Such as {@code weight 0.20 → 0.25}; of long texts only what differs, with a little around it. */
    public Text inWords() {
        var head = commonHead();
        var tail = commonTail(head);
        var left = brief(before, head, tail);
        var right = brief(after, head, tail);
        return new Text(
                "%s %s → %s%s"
                        .formatted(title.zh(), or(left, EMPTY.zh()), or(right, EMPTY.zh()), sameNumber ? "(数值相同)" : ""),
                "%s %s → %s%s"
                        .formatted(
                                title.en(),
                                or(left, EMPTY.en()),
                                or(right, EMPTY.en()),
                                sameNumber ? " (the same number)" : ""));
    }

    /** Two texts of which only what differs is shown, with a little around it. */
    static String arrow(String before, String after) {
        var words = new CellChange("", Text.same(""), before, after, false);
        var head = words.commonHead();
        var tail = words.commonTail(head);
        return brief(before, head, tail) + " → " + brief(after, head, tail);
    }

    private static String or(String word, String otherwise) {
        return word.isEmpty() ? otherwise : word;
    }

    private int commonHead() {
        var head = 0;
        while (head < Math.min(before.length(), after.length()) && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        return head;
    }

    private int commonTail(int head) {
        var tail = 0;
        while (tail < Math.min(before.length(), after.length()) - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        return tail;
    }

    private static String brief(String word, int head, int tail) {
        var line = word.replace('\n', ' ');
        if (line.length() <= LONG) {
            return line;
        }
        var begin = Math.max(0, head - CONTEXT);
        var end = Math.min(line.length(), Math.max(line.length() - tail + CONTEXT, begin + 1));
        var middle = shortened(line.substring(begin, end));
        return (begin > 0 ? "…" : "") + middle + (end < line.length() ? "…" : "");
    }

    /** As much of a text as one reads in a list. */
    static String shortened(String word) {
        var line = word.replace('\n', ' ');
        return line.length() <= LONG ? line : line.substring(0, LONG - 1) + "…";
    }
}
