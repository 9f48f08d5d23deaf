package org.learningcity.stage;

import java.util.HashMap;
import java.util.Map;

/**
 * What a diagnosis rule says to a department, or of a place.
 *
 * @param department whom it is for; empty when it is for the place as a whole
 * @param message key of the sentence in the rule set's messages
 */
public record Advice(
        String place,
        int period,
        String code,
        AdviceKind kind,
        String department,
        String message,
        String about,
        RowRef because,
        Map<String, String> values)
        implements Conclusion {

    public Advice {
        values = Map.copyOf(values);
    }

    static Advice of(Given about, AdviceKind kind, Department department, String message, RowRef because) {
        var values = new HashMap<>(because.cells());
        values.putAll(about.particulars().values());
        return new Advice(
                about.place(),
                about.period(),
                about.code(),
                kind,
                department.department(),
                message,
                about.key(),
                because,
                values);
    }

    @Override
    public String key() {
        return Keys.of("advice", place, period, code) + ":" + kind + ":" + message;
    }

    @Override
    public Particulars particulars() {
        return Particulars.of("kind", kind.name(), "department", department, "message", message);
    }
}
