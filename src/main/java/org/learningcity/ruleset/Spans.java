package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.learningcity.framework.Text;
import org.learningcity.framework.Validity;

/** The stretches of years in which the same rows hold; what is true in the first year of one is true in all of it. */
final class Spans {

    private Spans() {}

    /** The stretches between the first and the last year there is, in order. */
    static List<Validity> of(Collection<TableRow> rows) {
        var starts = new TreeSet<Integer>();
        starts.add(Validity.OPEN_FROM);
        for (var row : rows) {
            var validity = row.ref().validity();
            starts.add(validity.from());
            if (validity.to() < Validity.OPEN_TO) {
                starts.add(validity.to() + 1);
            }
        }
        var spans = new ArrayList<Validity>();
        for (var start : starts) {
            var next = starts.higher(start);
            spans.add(new Validity(start, next == null ? Validity.OPEN_TO : next - 1));
        }
        return spans;
    }

    /** Whether any of {@code rows} holds in {@code span}. */
    static boolean anyHolds(Collection<TableRow> rows, Validity span) {
        return rows.stream().anyMatch(row -> row.ref().validity().holdsIn(span.from()));
    }

    /** The years of {@code span} as people say them. */
    static Text inWords(Validity span) {
        var open = span.from() == Validity.OPEN_FROM;
        if (span.to() == Validity.OPEN_TO) {
            return open
                    ? new Text("任何年份", "any year")
                    : new Text("%d 年及以后".formatted(span.from()), "%d or later".formatted(span.from()));
        }
        return open
                ? new Text("%d 年及以前".formatted(span.to()), "%d or earlier".formatted(span.to()))
                : new Text("%d 至 %d 年".formatted(span.from(), span.to()), "%d to %d".formatted(span.from(), span.to()));
    }
}
