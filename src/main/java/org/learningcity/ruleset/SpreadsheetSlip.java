package org.learningcity.ruleset;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.learningcity.framework.Text;

/**
 * What spreadsheet programs and keyboards make of cells: {@code 1.10} becomes the number 1.1, {@code 2.1.1} or {@code 1-2}
 * a date, {@code 1.1} full-width.
 */
final class SpreadsheetSlip {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "[A-Za-z]{3}";
    private static final Pattern DATE = Pattern.compile(
            "(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4}|\\d{1,2}[-/]\\d{1,2}|\\d{4}[-/]\\d{1,2}"
                    + "|\\d{1,2}-%s(?:-\\d{2,4})?|%s-\\d{2,4}|(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}日)?)(?:[ T]0?0:00(?::00)?)?"
                            .formatted(MONTH, MONTH));
    private static final Pattern SERIAL = Pattern.compile("[2-6]\\d{4}");
    private static final Pattern PART = Pattern.compile("\\d+|" + MONTH);
    private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);

    private SpreadsheetSlip() {}

    /** The codes that are the number {@code cell} and are written otherwise, such as {@code 1.10} for {@code 1.1}. */
    static List<String> lostZeros(String cell, Collection<String> known) {
        return number(cell)
                .map(value -> known.stream()
                        .filter(code -> !code.equals(cell))
                        .filter(code -> number(code)
                                .filter(other -> other.compareTo(value) == 0)
                                .isPresent())
                        .sorted()
                        .toList())
                .orElse(List.of());
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("\\d{1,15}(\\.\\d{1,15})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** Whether {@code cell} is written as a date. */
    static boolean isDate(String cell) {
        return DATE.matcher(cell).matches()
                && PART.matcher(cell)
                        .results()
                        .map(part -> part.group())
                        .allMatch(part -> !part.matches(MONTH) || MONTHS.contains(part.toLowerCase(Locale.ROOT)));
    }

    /** Whether {@code cell} may be the number of a day, as programs keep dates. */
    static boolean isSerial(String cell) {
        return SERIAL.matcher(cell).matches();
    }

    /** The codes that a program may have made the date {@code cell} of. */
    static List<String> beforeDate(String cell, Collection<String> known) {
        var parts = isSerial(cell) ? serial(cell) : parts(cell);
        return of(whole(parts), known).or(() -> of(inPart(parts), known)).orElse(List.of());
    }

    private static Optional<List<String>> of(Set<List<Integer>> readings, Collection<String> known) {
        return Optional.of(known.stream()
                        .filter(code -> readings.contains(split(code)))
                        .sorted()
                        .toList())
                .filter(codes -> !codes.isEmpty());
    }

    private static List<Integer> serial(String cell) {
        var day = DAY_NOUGHT.plusDays(Integer.parseInt(cell));
        return List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static List<Integer> parts(String cell) {
        return PART.matcher(cell)
                .results()
                .limit(3)
                .map(part -> part.group().toLowerCase(Locale.ROOT))
                .map(part -> MONTHS.contains(part)
                        ? MONTHS.indexOf(part) + 1
                        : number(part).map(BigDecimal::intValue).orElse(0))
                .toList();
    }

    /** The parts of a date in any order, the year by its last digits. */
    private static Set<List<Integer>> whole(List<Integer> parts) {
        var readings = new HashSet<List<Integer>>();
        orders(parts.stream().map(part -> part % 100).toList(), List.of(), readings);
        return readings;
    }

    /** The year that a program adds to a day, or the first day that it adds to a month, left out. */
    private static Set<List<Integer>> inPart(List<Integer> parts) {
        var readings = new HashSet<List<Integer>>();
        if (parts.size() == 3) {
            var yearFirst = parts.get(0) > 31;
            readings.addAll(whole(yearFirst ? parts.subList(1, 3) : parts.subList(0, 2)));
            if (yearFirst && parts.get(2) == 1) {
                readings.addAll(whole(parts.subList(0, 2)));
            }
        }
        return readings;
    }

    private static void orders(List<Integer> left, List<Integer> taken, Set<List<Integer>> orders) {
        if (left.isEmpty()) {
            orders.add(taken);
        }
        for (var i = 0; i < left.size(); i++) {
            var rest = new ArrayList<>(left);
            var more = new ArrayList<>(taken);
            more.add(rest.remove(i));
            orders(List.copyOf(rest), List.copyOf(more), orders);
        }
    }

    private static List<Integer> split(String code) {
        return code.matches("\\d{1,4}([.-]\\d{1,4})+")
                ? Arrays.stream(code.split("[.-]", -1)).map(Integer::valueOf).toList()
                : List.of();
    }

    /** The cell in half-width characters; the cell itself where it is. */
    static String halfWidth(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC)
                .replace('。', '.')
                .strip();
    }

    /** How to keep {@code code} from being changed again. */
    static Text asText(String code) {
        return new Text(
                "请先把此列设为“文本”格式,再填写“%s”".formatted(code), "format the column as text, then write `%s`".formatted(code));
    }
}
