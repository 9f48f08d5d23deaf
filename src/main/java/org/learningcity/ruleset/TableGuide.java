package org.learningcity.ruleset;

import java.util.List;
import java.util.Optional;
import org.learningcity.framework.Text;

/**
 * What people are told of a table, and of each of its columns.
 *
 * @param file its path within the rule set
 */
public record TableGuide(String name, String file, Text title, Text about, List<ColumnGuide> columns) {

    public TableGuide {
        columns = List.copyOf(columns);
    }

    public Optional<ColumnGuide> column(String columnName) {
        return columns.stream()
                .filter(column -> column.name().equals(columnName))
                .findFirst();
    }

    public List<ColumnGuide> keys() {
        return columns.stream().filter(ColumnGuide::key).toList();
    }
}
