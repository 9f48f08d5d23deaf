package org.learningcity.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A list of parts as it was printed below a change.
 *
 * @param whole the change printed above it
 * @param parts the numbers at the ends of its lines
 */
record PrintedSums(String title, BigDecimal whole, List<BigDecimal> parts) {

    private static final Pattern CHANGE = Pattern.compile("^  score .* → .*  ([+−]?\\d+\\.\\d+)$");
    private static final Pattern TITLE = Pattern.compile("^    (by alteration|by child|down to its sources)$");
    private static final Pattern PART = Pattern.compile("^      \\S.*  ([+−]?\\d+\\.\\d+)$");

    /** Every list in a text. */
    static List<PrintedSums> of(String text) {
        var lists = new ArrayList<PrintedSums>();
        var whole = BigDecimal.ZERO;
        for (var line : text.lines().toList()) {
            var change = CHANGE.matcher(line);
            var title = TITLE.matcher(line);
            var part = PART.matcher(line);
            if (change.matches()) {
                whole = number(change.group(1));
            } else if (title.matches()) {
                lists.add(new PrintedSums(title.group(1), whole, new ArrayList<>()));
            } else if (part.matches() && !lists.isEmpty()) {
                lists.get(lists.size() - 1).parts().add(number(part.group(1)));
            }
        }
        return lists;
    }

    private static BigDecimal number(String printed) {
        return new BigDecimal(printed.replace('−', '-').replace("+", ""));
    }

    BigDecimal sum() {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
