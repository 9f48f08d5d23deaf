package org.learningcity.workbook;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.learningcity.framework.Text;

/** Finds out what a sheet holds: by its name, or for a CSV file by its header. */
final class FormReader {

    private static final int LEAST_HEADINGS = 2;

    private final Objections objections;

    FormReader(Objections objections) {
        this.objections = objections;
    }

    /** The sheet as a form; none when it is for readers, wholly empty, or a problem. */
    Optional<Form> read(Grid grid) {
        if (grid.isSheet() && SheetKind.isForReaders(grid.sheet())) {
            return Optional.empty();
        }
        if (grid.isEmpty()) {
            return empty(grid);
        }
        if (!grid.isSheet()) {
            return csv(grid);
        }
        var kind = SheetKind.named(grid.sheet());
        return kind.isPresent() ? form(grid, kind.get(), kind.get().columns()) : citySheet(grid);
    }

    private Optional<Form> empty(Grid grid) {
        if (!grid.isSheet()) {
            objections.refuse(
                    "data.empty-file",
                    grid.where(),
                    new Text("文件是空的", "the file is empty"),
                    new Text("第一行应为列名", "the first line holds the names of the columns"));
        }
        return Optional.empty();
    }

    private Optional<Form> form(Grid grid, SheetKind kind, List<Column> columns) {
        return Optional.of(new Form(kind, Header.read(grid, columns, objections).rows(grid, objections)));
    }

    private Optional<Form> csv(Grid grid) {
        var kind = Arrays.stream(SheetKind.values())
                .min(Comparator.comparingInt((SheetKind candidate) -> misfits(grid, candidate))
                        .thenComparingInt(candidate -> -headings(grid, candidate.columns())))
                .orElse(SheetKind.OBSERVATIONS);
        if (headings(grid, kind.columns()) < LEAST_HEADINGS) {
            objections.refuse(
                    "data.header-unknown",
                    grid.position(grid.header(), grid.header().cells().firstKey())
                            .toString(),
                    new Text("看不出这份 CSV 是哪一种数据表", "this header is that of no known kind of data"),
                    new Text(
                            "填报值的表头例:place,period,indicator,value(或 城市,年度,指标,数值)",
                            "for observations begin with place,period,indicator,value"));
            return Optional.empty();
        }
        return form(grid, kind, kind.columns());
    }

    /** Columns that the header has and the kind has not, or the other way round. */
    private static int misfits(Grid grid, SheetKind kind) {
        var missing = (int) kind.columns().stream()
                .filter(Column::required)
                .filter(column -> !Header.names(grid, column))
                .count();
        return missing + grid.header().cells().size() - headings(grid, kind.columns());
    }

    private static int headings(Grid grid, List<Column> columns) {
        return (int)
                columns.stream().filter(column -> Header.names(grid, column)).count();
    }

    private Optional<Form> citySheet(Grid grid) {
        var columns = SheetKind.OBSERVATIONS.columnsWithoutPlace();
        var required = columns.stream().filter(Column::required).toList();
        if (headings(grid, required) < LEAST_HEADINGS || Header.names(grid, Header.PLACE)) {
            refuseSheet(grid);
            return Optional.empty();
        }
        var rows = Header.read(grid, columns, objections).rows(grid, objections).stream()
                .map(row -> row.with(new Entry(
                        Header.PLACE,
                        Cell.text(grid.sheet()),
                        row.entry("period").position())))
                .toList();
        return Optional.of(new Form(SheetKind.OBSERVATIONS, rows));
    }

    private void refuseSheet(Grid grid) {
        var names = Arrays.stream(SheetKind.values()).map(SheetKind::title).toList();
        var zh =
                Objections.suggestion(grid.sheet(), names.stream().map(Text::zh).toList());
        var en =
                Objections.suggestion(grid.sheet(), names.stream().map(Text::en).toList());
        objections.refuse(
                "data.sheet-unknown",
                grid.where(),
                new Text(
                        "既不是数据表的名称,表头也不像以城市命名的填报表(年度、指标、数值,不含城市列)",
                        "this is not the name of a kind of data, and its header is not that of a sheet named"
                                + " after its place (period, indicator, value, no place)"),
                new Text(zh.zh() + ";不含数据的表请命名为“说明”", en.en() + "; name a sheet without data `notes`"));
    }
}
