package org.learningcity.workbook;

import org.learningcity.framework.Text;

/** What is wrong with a cell whatever its column means. */
final class CellCheck {

    private final Grid grid;
    private final Objections objections;

    CellCheck(Grid grid, Objections objections) {
        this.grid = grid;
        this.objections = objections;
    }

    void entry(Entry entry, Grid.Line line, int index) {
        if (entry.isEmpty()) {
            empty(entry, line, index);
        } else if (entry.is(Cell.Kind.BROKEN)) {
            objections.refuse(
                    "data.cell-error",
                    entry,
                    new Text(
                            "此格是错误值 %s".formatted(entry.cell().text()),
                            "the cell holds the error %s".formatted(entry.cell().text())),
                    new Text("请更正公式,或填入数值", "mend the formula, or fill in the value itself"));
        } else if (entry.is(Cell.Kind.UNCOMPUTED)) {
            objections.refuse(
                    "data.formula-uncomputed",
                    entry,
                    new Text("此格是没有计算结果的公式", "the cell holds a formula without a computed value"),
                    new Text(
                            "请用 Excel 或 WPS 打开并保存,或改填数值",
                            "open and save it in Excel or WPS, or fill in the value itself"));
        }
    }

    private void empty(Entry entry, Grid.Line line, int index) {
        if (entry.column().required() && grid.isMergedAway(line, index)) {
            objections.refuse(
                    "data.cells-merged",
                    entry,
                    new Text("此格被合并,没有内容", "the cell is merged with another and holds nothing"),
                    new Text("数据行请勿合并单元格,请逐行填写", "do not merge cells of data; fill in every row"));
        } else if (entry.column().mustBeFilled()) {
            objections.refuse(
                    "data.cell-empty",
                    entry,
                    new Text("此格不能为空", "the cell may not be empty"),
                    new Text("请填写,或删除整行", "fill it in, or delete the whole row"));
        }
    }

    /** Refuses cells that stand below no heading. */
    void unnamed(Grid.Line line) {
        line.cells().forEach((index, cell) -> {
            if (grid.header().cell(index).isEmpty()) {
                objections.refuse(
                        "data.column-unnamed",
                        grid.position(line, index).toString(),
                        new Text(
                                "此格有内容“%s”,但所在列没有列名".formatted(cell.text()),
                                "this cell holds `%s` and its column has no name".formatted(cell.text())),
                        new Text("请在表头写上列名,或清空此格", "name the column in the header, or clear the cell"));
            }
        });
    }
}
