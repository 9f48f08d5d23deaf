package org.learningcity.ruleset;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.learningcity.framework.Text;

/**
 * A file that is new, gone, or another than before.
 *
 * @param name its path within the rule set
 * @param lines for a file of text the lines that differ with some around them, marked {@code +}, {@code -} or blank, each
 *     group under a line that says where it is
 */
public record FileChange(String name, Kind kind, List<String> lines, Text remark) {

    private static final int AROUND = 3;
    private static final Text NO_REMARK = Text.same("");
    private static final Text NO_TEXT = new Text("不是文本文件", "no file of text");
    private static final Text NO_LINES = new Text("只有换行符或文件开头的标记不同", "only line ends or the byte order mark differ");

    /** What became of the file. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    public FileChange {
        lines = List.copyOf(lines);
    }

    /** From one state of a file to another; none when it is the same. */
    static Optional<FileChange> between(String name, RuleSetFiles before, RuleSetFiles after) {
        var left = before.bytes(name);
        var right = after.bytes(name);
        if (left.isPresent() && right.isPresent() && Arrays.equals(left.get(), right.get())) {
            return Optional.empty();
        }
        var kind = left.isEmpty() ? Kind.ADDED : right.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
        var isText = (left.isEmpty() || before.plainText(name).isPresent())
                && (right.isEmpty() || after.plainText(name).isPresent());
        if (!isText) {
            return Optional.of(new FileChange(name, kind, List.of(), NO_TEXT));
        }
        var lines = lines(lines(before, name), lines(after, name));
        return Optional.of(
                new FileChange(name, kind, lines, lines.isEmpty() && kind == Kind.CHANGED ? NO_LINES : NO_REMARK));
    }

    private static List<String> lines(RuleSetFiles files, String name) {
        return files.plainText(name).map(text -> text.lines().toList()).orElse(List.of());
    }

    private static List<String> lines(List<String> before, List<String> after) {
        var unified = UnifiedDiffUtils.generateUnifiedDiff("", "", before, DiffUtils.diff(before, after), AROUND);
        // the first two lines name the files
        return unified.size() > 2 ? unified.subList(2, unified.size()) : List.of();
    }

    /** How many lines are new. */
    public long added() {
        return lines.stream().filter(line -> line.startsWith("+")).count();
    }

    /** How many lines are gone. */
    public long removed() {
        return lines.stream().filter(line -> line.startsWith("-")).count();
    }
}
