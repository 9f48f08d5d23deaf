package org.learningcity.ruleset.drools;

import java.util.List;
import java.util.function.Function;
import org.drools.decisiontable.parser.RuleSheetListener;
import org.drools.template.parser.DataListener;
import org.learningcity.ruleset.drools.TableHeader.Column;
import org.learningcity.ruleset.drools.TableHeader.Kind;
import org.learningcity.ruleset.drools.TableRows.Row;

/**
 * Hands the engine the cells of a decision table as if they stood in the corner of a sheet: no row left out, for it stops
 * reading at an empty one, and columns about the same fact merged, as it wants them.
 */
final class TableCells {

    private final TableHeader header;
    private final RuleSheetListener engine;
    private int row;

    TableCells(TableHeader header, RuleSheetListener engine) {
        this.header = header;
        this.engine = engine;
    }

    void all(List<Row> rows) {
        engine.newRow(row, 1);
        engine.newCell(row, 0, "RuleTable rules", DataListener.NON_MERGED);
        row++;
        line(column -> column.kind().name());
        facts();
        line(Column::snippet);
        line(column -> "");
        rows.forEach(words -> line(words::word));
    }

    private void line(Function<Column, String> said) {
        engine.newRow(row, header.columns().size());
        for (var i = 0; i < header.columns().size(); i++) {
            engine.newCell(row, i, said.apply(header.columns().get(i)), DataListener.NON_MERGED);
        }
        row++;
    }

    private void facts() {
        engine.newRow(row, header.columns().size());
        var begins = 0;
        for (var i = 0; i < header.columns().size(); i++) {
            var column = header.columns().get(i);
            begins = i > 0 && column.fact().equals(header.columns().get(i - 1).fact()) ? begins : i;
            engine.newCell(row, i, column.fact(), column.kind() == Kind.CONDITION ? begins : DataListener.NON_MERGED);
        }
        row++;
    }
}
