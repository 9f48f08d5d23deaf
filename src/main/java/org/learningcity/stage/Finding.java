package org.learningcity.stage;

import java.util.HashMap;
import java.util.Map;

/**
 * What a quality rule says of reported data (数据审核意见).
 *
 * @param about key of the fact it is about
 * @param message key of the sentence in the rule set's messages
 * @param because the row it relied on; a row that says it is absent when there was none
 * @param values what fills the sentence in
 * @param position the cell, or cells, concerned
 */
public record Finding(
        String place,
        int period,
        String code,
        FindingSeverity severity,
        String message,
        String about,
        RowRef because,
        Map<String, String> values,
        String position)
        implements Conclusion {

    public Finding {
        values = Map.copyOf(values);
    }

    static Finding of(Given about, FindingSeverity severity, String message, RowRef because, String position) {
        var particulars = about.particulars();
        var values = new HashMap<>(because.cells());
        values.putAll(particulars.values());
        return new Finding(
                about.place(), about.period(), about.code(), severity, message, about.key(), because, values, position);
    }

    @Override
    public String key() {
        return "finding:" + severity + ":" + message + ":" + about;
    }

    @Override
    public Particulars particulars() {
        return Particulars.at(position, "severity", severity.name(), "message", message);
    }
}
