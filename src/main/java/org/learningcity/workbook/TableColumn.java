package org.learningcity.workbook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.ColumnGuide;
import org.learningcity.ruleset.CsvDocument;
import org.learningcity.ruleset.TableGuide;

/**
 * A column of a sheet on which a table is edited.
 *
 * @param heading the name that is looked for when the sheet comes back
 * @param guide what is known of the column; none for a row number, a title, or a column the program does not know
 * @param titles for a column of titles, the title of each code
 */
record TableColumn(String heading, Text title, Optional<ColumnGuide> guide, Map<String, Text> titles) {

    static final Text ROW_TITLE = new Text("行", "row");
    private static final Text TITLE = new Text("名称(供参考)", "title (for reading)");

    private static TableColumn of(TableGuide table, String name) {
        var guide = table.column(name);
        return new TableColumn(name, guide.map(ColumnGuide::title).orElse(Text.same(name)), guide, Map.of());
    }

    /** The columns of a sheet: those of the file in their order, then those it lacks; beside each code its title. */
    static List<TableColumn> all(TableGuide table, CsvDocument document, Map<String, Text> titles) {
        var names = new LinkedHashSet<>(document.columns());
        table.columns().forEach(column -> names.add(column.name()));
        var columns = new ArrayList<TableColumn>();
        columns.add(new TableColumn(TableNames.ROW, ROW_TITLE, Optional.empty(), Map.of()));
        for (var name : names) {
            var column = of(table, name);
            columns.add(column);
            if (column.holdsCodes()) {
                columns.add(new TableColumn(TableNames.titleOf(name), TITLE, Optional.empty(), titles));
            }
        }
        return List.copyOf(columns);
    }

    private boolean holdsCodes() {
        return guide.map(found -> found.type().code()).orElse(false);
    }

    boolean isRow() {
        return heading.equals(TableNames.ROW);
    }

    boolean isTitle() {
        return TableNames.isNotReadBack(heading);
    }

    boolean isKey() {
        return guide.map(ColumnGuide::key).orElse(false);
    }

    boolean isNumeric() {
        return guide.map(found -> found.type().numeric()).orElse(false);
    }

    boolean isRequired() {
        return guide.map(ColumnGuide::required).orElse(false);
    }

    /** The look of its cells. */
    TableLook look() {
        if (isRow() || isTitle()) {
            return TableLook.QUIET;
        }
        return isNumeric() ? TableLook.NUMBER : isKey() ? TableLook.KEY : TableLook.TEXT;
    }

    /** What the cell of a row says, in the file or about it. */
    String cell(Map<String, String> row) {
        if (isTitle()) {
            var code = row.getOrDefault(heading.substring(1, heading.length() - 1), "");
            return Optional.ofNullable(titles.get(code)).map(Text::zh).orElse("");
        }
        return row.getOrDefault(heading, "");
    }
}
