package org.learningcity.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.learningcity.observation.WrittenNumber;

/** Which codes somebody may have typed where a program made a number or a date of them: {@code 1.10}, {@code 1.2.3}. */
final class CodeGuess {

    private static final int MOST_DIGITS = 30;

    private final Collection<String> codes;

    CodeGuess(Collection<String> codes) {
        this.codes = codes;
    }

    /** The codes that a program takes for this number: of {@code 1.1} both {@code 1.1} and {@code 1.10}. */
    List<String> ofNumber(String number) {
        return codes.stream()
                .filter(code -> WrittenNumber.isSame(code, number))
                .sorted()
                .distinct()
                .toList();
    }

    /** The codes that a program may have taken for this date: of 10 January both {@code 1.10} and {@code 10.1}. */
    List<String> ofDate(String date) {
        var day = LocalDate.parse(date);
        var d = day.getDayOfMonth();
        var m = day.getMonthValue();
        var y = day.getYear() % 100;
        var written = Set.of(
                m + "." + d,
                d + "." + m,
                y + "." + m + "." + d,
                d + "." + m + "." + y,
                m + "." + d + "." + y,
                m + "." + y,
                y + "." + m);
        var found = new TreeSet<String>();
        for (var code : codes) {
            if (written.stream().anyMatch(word -> same(word, code))) {
                found.add(code);
            }
        }
        return List.copyOf(found);
    }

    /** The same numbers between the points: a program writes 3 where somebody typed 03 or 30 of .3. */
    private static boolean same(String word, String code) {
        var left = word.split("\\.", -1);
        var right = code.split("\\.", -1);
        if (left.length != right.length) {
            return false;
        }
        for (var i = 0; i < left.length; i++) {
            if (!right[i].matches("\\d{1,4}")
                    || left[i].length() > MOST_DIGITS
                    || new BigDecimal(left[i]).compareTo(new BigDecimal(right[i])) != 0) {
                return false;
            }
        }
        return true;
    }
}
