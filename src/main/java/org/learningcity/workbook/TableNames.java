package org.learningcity.workbook;

import java.util.Arrays;
import java.util.Optional;
import org.learningcity.observation.Writing;
import org.learningcity.ruleset.TableGuide;
import org.learningcity.ruleset.TableGuides;

/** How the sheets and columns of a workbook of tables are called, and found again whatever people moved. */
final class TableNames {

    static final String READ_ME = "说明 readme";
    static final String CHOICES = "选项 choices";
    static final String ORIGIN = "_origin";

    /** The column that says which row of the file a row was; empty for a new one. */
    static final String ROW = "#";

    private TableNames() {}

    /** Chinese title and machine name, such as {@code 权重 weights}. */
    static String sheet(TableGuide table) {
        return table.title().zh() + " " + table.name();
    }

    /** The table on a sheet of this name, by its title or machine name or both. */
    static Optional<TableGuide> table(String sheet) {
        var key = Writing.key(sheet);
        var parts = Arrays.asList(Writing.halfWidth(Writing.stripped(sheet)).split("\\s+"));
        return TableGuides.all().stream()
                .filter(table -> Writing.key(sheet(table)).equals(key)
                        || Writing.key(table.name()).equals(key)
                        || Writing.key(table.title().zh()).equals(key)
                        || parts.contains(table.name()))
                .findFirst();
    }

    static boolean holdsNoTable(String sheet) {
        return sheet.equals(ORIGIN) || Writing.key(sheet).equals(Writing.key(CHOICES)) || SheetKind.isForReaders(sheet);
    }

    /** The heading of a column that is there to be read, and not read back: the title of a code beside it. */
    static String titleOf(String column) {
        return "(" + column + ")";
    }

    static boolean isNotReadBack(String heading) {
        return heading.startsWith("(");
    }
}
