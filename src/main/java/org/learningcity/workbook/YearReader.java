package org.learningcity.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.learningcity.framework.Text;
import org.learningcity.observation.Writing;

/** Reads years and dates. */
final class YearReader {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:年度?)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})|年(\\d{1,2})月)");
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})[-/.](\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日)");

    private YearReader() {}

    /** A year; none when the entry is empty, none and a problem when it holds anything else. */
    static Optional<Integer> year(Entry entry, Objections objections) {
        if (!entry.isReadable()) {
            return Optional.empty();
        }
        var text = Writing.withoutBlanks(Writing.halfWidth(entry.text()));
        var matcher = YEAR.matcher(text);
        if (!entry.is(Cell.Kind.DATE) && matcher.matches()) {
            var year = Integer.parseInt(matcher.group(1));
            if (EARLIEST <= year && year <= LATEST) {
                return Optional.of(year);
            }
        }
        objections.refuse(
                "data.year",
                entry,
                new Text("“%s”不是年份".formatted(entry.text()), "`%s` is no year".formatted(entry.text())),
                new Text("请填四位年份,如 2020(不用日期格式)", "write a year of four digits such as 2020, not as a date"));
        return Optional.empty();
    }

    /** A date as {@code 2019}, {@code 2019-05} or {@code 2019-05-01}; empty when the entry is. */
    static Optional<String> date(Entry entry, Objections objections) {
        if (!entry.isReadable()) {
            return entry.isEmpty() ? Optional.of("") : Optional.empty();
        }
        var text = Writing.withoutBlanks(Writing.halfWidth(entry.text()));
        try {
            var date = date(text);
            if (date.isPresent()) {
                return date;
            }
        } catch (DateTimeException e) {
            // no such month or day: refused below
        }
        objections.refuse(
                "data.date",
                entry,
                new Text("“%s”不是日期".formatted(entry.text()), "`%s` is no date".formatted(entry.text())),
                new Text("例:2019-05-01、2019-05、2019 或 2019年5月1日", "for example 2019-05-01, 2019-05 or 2019"));
        return Optional.empty();
    }

    private static Optional<String> date(String text) {
        var year = YEAR.matcher(text);
        if (year.matches()) {
            return Optional.of(year.group(1));
        }
        var month = MONTH.matcher(text);
        if (month.matches()) {
            var number = month.group(2) == null ? month.group(3) : month.group(2);
            return Optional.of(YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(number))
                    .toString());
        }
        var day = DAY.matcher(text);
        if (day.matches()) {
            var first = day.group(2) == null ? 4 : 2;
            return Optional.of(LocalDate.of(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(first)),
                            Integer.parseInt(day.group(first + 1)))
                    .toString());
        }
        return Optional.empty();
    }
}
