package org.learningcity.ruleset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.learningcity.framework.Text;

/**
 * A row of a table as one side of a comparison has it.
 *
 * @param index its place among the rows of its file, from 0
 * @param line the line of the file on which it begins
 * @param cells by column, in the order of the file
 */
public record RowVersion(TableGuide table, int index, int line, Map<String, String> cells) {

    public RowVersion {
        cells = new LinkedHashMap<>(cells);
    }

    static RowVersion of(TableGuide table, CsvDocument document, int index) {
        return new RowVersion(table, index, document.line(index), document.row(index));
    }

    String cell(String column) {
        return Objects.requireNonNull(cells.getOrDefault(column, ""));
    }

    /** Its key columns without its years. */
    List<String> keyCells() {
        return table.keys().stream().map(column -> cell(column.name())).toList();
    }

    /** The first year it holds in; empty when open, and in tables that have no years. */
    String from() {
        return table.column("from").isPresent() ? cell("from") : "";
    }

    /** The key by which a trace and a difference name it, such as {@code 2.2.3/西部@2018}. */
    public String key() {
        return String.join("/", keyCells()) + (from().isEmpty() ? "" : "@" + from());
    }

    /** What it is about, region and the like first: {@code 西部 2.2.3}; what stands for anything is left out. */
    Text subject() {
        var regions = List.of("region", "tier", "place");
        var first = words(table.keys().stream().filter(key -> regions.contains(key.name())));
        var then = words(table.keys().stream().filter(key -> !regions.contains(key.name())));
        var both = (first + " " + then).strip();
        return both.isEmpty() ? new Text("(任何)", "(any)") : Text.same(both);
    }

    private String words(java.util.stream.Stream<ColumnGuide> columns) {
        return columns.map(column -> cell(column.name()))
                .filter(word -> !word.equals(Table.ANY) && !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The years it holds in; empty when always. */
    Text years() {
        var from = from();
        var to = table.column("to").isPresent() ? cell("to") : "";
        if (from.isEmpty() && to.isEmpty()) {
            return Text.same("");
        }
        if (to.isEmpty()) {
            return new Text("自 %s 年".formatted(from), "from " + from);
        }
        return from.isEmpty()
                ? new Text("至 %s 年".formatted(to), "until " + to)
                : new Text("%s 至 %s 年".formatted(from, to), "%s to %s".formatted(from, to));
    }
}
