package org.learningcity.stage;

import java.util.HashMap;
import java.util.Map;

/**
 * What a fact says, by name.
 *
 * @param values numbers in plain decimals, enum names, words
 * @param position the reported cell it comes from; empty when it comes from none
 */
public record Particulars(Map<String, String> values, String position) {

    public Particulars {
        values = Map.copyOf(values);
    }

    /** Of names and values in turn; a value that is empty is left out. */
    static Particulars of(String... namesAndValues) {
        return at("", namesAndValues);
    }

    static Particulars at(String position, String... namesAndValues) {
        var values = new HashMap<String, String>();
        for (var i = 0; i + 1 < namesAndValues.length; i += 2) {
            if (!namesAndValues[i + 1].isEmpty()) {
                values.put(namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return new Particulars(values, position);
    }
}
