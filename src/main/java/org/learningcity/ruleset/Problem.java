package org.learningcity.ruleset;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.sentence.Complaint;

/**
 * Something wrong with a rule set, a file of data, or a request: what, where, and what to do.
 *
 * @param code a name that does not change, such as {@code table.unknown-column}
 * @param where {@code file:line}, {@code file:line:column} or {@code file!sheet!cell}; empty when nothing narrower is known
 * @param message what is wrong
 * @param advice what to do
 * @param excerpt the line it is about, as somebody wrote it; empty when there is none to show
 */
public record Problem(Severity severity, String code, String where, Text message, Text advice, String excerpt) {

    /** Sorted by place, then code: the order in which people mend things. */
    public static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::where, Places::compare)
            .thenComparing(Problem::code)
            .thenComparing(problem -> problem.message().en());

    private static final Pattern COLUMN = Pattern.compile(":\\d+:(\\d+)$");

    public static Problem error(String code, String where, Text message, Text advice) {
        return new Problem(Severity.ERROR, code, where, message, advice, "");
    }

    public static Problem warning(String code, String where, Text message, Text advice) {
        return new Problem(Severity.WARNING, code, where, message, advice, "");
    }

    static Problem of(Complaint complaint) {
        return new Problem(
                complaint.refuses() ? Severity.ERROR : Severity.WARNING,
                complaint.code(),
                complaint.where(),
                complaint.message(),
                complaint.advice(),
                "");
    }

    Problem withExcerpt(String line) {
        return new Problem(severity, code, where, message, advice, line);
    }

    /** The column it is about, counted in characters from 1; 0 when only the line is known. */
    public int column() {
        var found = COLUMN.matcher(where);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    public boolean refuses() {
        return severity == Severity.ERROR;
    }

    /** Whether any of them refuses what it concerns. */
    public static boolean anyRefuses(Collection<Problem> problems) {
        return problems.stream().anyMatch(Problem::refuses);
    }

    /** Those that refuse nothing, sorted. */
    static List<Problem> warnings(Collection<Problem> problems) {
        return sorted(problems.stream().filter(problem -> !problem.refuses()).toList());
    }

    static List<Problem> sorted(Collection<Problem> problems) {
        return problems.stream().distinct().sorted(BY_PLACE).toList();
    }

    /** Compares positions so that line 9 comes before line 10. */
    private static final class Places {
        private static int compare(String left, String right) {
            return pad(left).compareTo(pad(right));
        }

        private static String pad(String place) {
            return Pattern.compile("\\d+")
                    .matcher(place)
                    .replaceAll(digits ->
                            "0".repeat(Math.max(0, 9 - digits.group().length())) + digits.group());
        }
    }
}
