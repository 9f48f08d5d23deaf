package org.learningcity.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.learningcity.framework.Text;
import org.learningcity.observation.Writing;
import org.learningcity.ruleset.ColumnGuide;
import org.learningcity.ruleset.CsvDocument;
import org.learningcity.ruleset.TableGuide;

/**
 * The row of machine names on a sheet that came back: which column holds what, in whatever order.
 *
 * @param line how many lines of the sheet come before the rows
 * @param columns index by name
 * @param row where the row numbers stand
 */
record ReturnedHeader(int line, Map<String, Integer> columns, OptionalInt row) {

    private static final int SEARCHED = 12;
    private static final int LEAST = 2;

    /** The header of a sheet; none, and a problem, when it lost its names. */
    static Optional<ReturnedHeader> read(Grid grid, TableGuide table, CsvDocument base, Objections objections) {
        var known = Stream.concat(
                        base.columns().stream(), table.columns().stream().map(ColumnGuide::name))
                .distinct()
                .toList();
        var line = find(grid, known);
        if (line.isEmpty()) {
            objections.refuse(
                    "table.sheet-header",
                    grid.where(),
                    new Text("找不到程序用的列名(表头第三行)", "the names of the columns are lost (third row of the headings)"),
                    new Text("请重新导出,把改动填到新的工作簿里", "export again and bring your changes into the new workbook"));
            return Optional.empty();
        }
        return new Reader(grid, line.getAsInt(), known, objections).read(base);
    }

    private static OptionalInt find(Grid grid, Collection<String> known) {
        var best = OptionalInt.empty();
        var most = LEAST - 1;
        for (var i = 0; i < Math.min(SEARCHED, grid.lines().size()); i++) {
            var count = (int) grid.lines().get(i).cells().values().stream()
                    .map(cell -> Writing.stripped(cell.text()))
                    .filter(word -> word.equals(TableNames.ROW) || known.contains(word))
                    .count();
            // English titles may be names as well: the last of several such rows holds the names
            if (count >= most && count >= LEAST) {
                best = OptionalInt.of(i);
                most = count;
            }
        }
        return best;
    }

    private static final class Reader {

        private final Grid grid;
        private final int line;
        private final Collection<String> known;
        private final Objections objections;
        private final Map<String, Integer> columns = new LinkedHashMap<>();
        private OptionalInt row = OptionalInt.empty();

        Reader(Grid grid, int line, Collection<String> known, Objections objections) {
            this.grid = grid;
            this.line = line;
            this.known = known;
            this.objections = objections;
        }

        Optional<ReturnedHeader> read(CsvDocument base) {
            grid.lines().get(line).cells().forEach((index, cell) -> name(index, Writing.stripped(cell.text())));
            var missing = new ArrayList<String>();
            base.columns().stream().filter(name -> !columns.containsKey(name)).forEach(missing::add);
            if (row.isEmpty()) {
                missing.add(TableNames.ROW);
            }
            if (!missing.isEmpty()) {
                missing(missing);
                return Optional.empty();
            }
            return Optional.of(new ReturnedHeader(line + 1, columns, row));
        }

        private void name(int index, String name) {
            if (name.equals(TableNames.ROW) && row.isEmpty()) {
                row = OptionalInt.of(index);
            } else if (!TableNames.isNotReadBack(name)) {
                if (!known.contains(name)) {
                    unknown(index, name);
                } else if (columns.putIfAbsent(name, index) != null) {
                    objections.refuse(
                            "table.column-repeated",
                            where(index),
                            new Text("列“%s”出现了两次".formatted(name), "column `%s` is there twice".formatted(name)),
                            new Text("请删去其中一列", "remove one of them"));
                }
            }
        }

        private void unknown(int index, String name) {
            objections.refuse(
                    "table.unknown-column",
                    where(index),
                    new Text("这张表没有“%s”这一列".formatted(name), "the table has no column `%s`".formatted(name)),
                    Objections.suggestion(name, known));
        }

        private void missing(List<String> names) {
            objections.refuse(
                    "table.missing-column",
                    where(grid.lines().get(line).cells().firstKey()),
                    new Text("缺少列:" + String.join("、", names), "columns are missing: " + String.join(", ", names)),
                    new Text(
                            "不需要的列请留着,不要删去;可重新导出后再填",
                            "keep columns that you do not need; export again and bring your changes into the new workbook"));
        }

        private String where(int index) {
            return grid.position(grid.lines().get(line), index).toString();
        }
    }
}
