package org.learningcity.trace;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.learningcity.stage.Fact;
import org.learningcity.stage.Given;

/**
 * A fact as a trace keeps it.
 *
 * @param type the kind of fact, such as {@code report} or {@code score}
 * @param values what it says, by name
 * @param position the reported cell it comes from; empty when it comes from none
 * @param from keys of the facts it was put together from
 */
public record FactEntry(
        String key,
        String type,
        String place,
        int period,
        String code,
        Map<String, String> values,
        String position,
        List<String> from) {

    private static final ClassValue<String> TYPES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return type.getSimpleName().toLowerCase(Locale.ROOT);
        }
    };

    public FactEntry {
        values = Map.copyOf(values);
        from = List.copyOf(from);
    }

    static FactEntry of(Fact fact) {
        var particulars = fact.particulars();
        return new FactEntry(
                fact.key(),
                TYPES.get(fact.getClass()),
                fact.place(),
                fact.period(),
                fact.code(),
                particulars.values(),
                particulars.position(),
                fact instanceof Given given ? given.from() : List.of());
    }

    /** What it says of {@code name}; empty when it says nothing. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }
}
