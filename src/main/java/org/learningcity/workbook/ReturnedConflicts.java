package org.learningcity.workbook;

import java.util.List;
import java.util.Map;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.ColumnGuide;
import org.learningcity.ruleset.EditedTable;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.TableGuide;
import org.learningcity.ruleset.TableMerge;
import org.learningcity.ruleset.TableMerge.Conflict;

/** Says what others changed in a table since its workbook was written, and where that stands against what came back. */
final class ReturnedConflicts {

    private static final Text ADVICE = new Text(
            "两处都改了同一格:请商定后,在工作簿中照文件现在的内容填写,或重新导出再改",
            "both changed the same cell: agree on it, then fill in what the file says now, or export again and change that");

    private final String workbook;
    private final TableGuide table;
    private final Objections objections;

    ReturnedConflicts(String workbook, TableGuide table, Objections objections) {
        this.workbook = workbook;
        this.table = table;
        this.objections = objections;
    }

    void add(TableMerge merge, List<Map<String, String>> places) {
        var since = merge.since().rows().size();
        if (merge.changedSince() && since > 0) {
            objections
                    .problems()
                    .add(Problem.warning(
                            "table.changed-since",
                            table.file(),
                            new Text(
                                    "导出工作簿之后,文件中已有 %d 行被改动;这些改动予以保留".formatted(since),
                                    "%d row(s) of the file were changed after the workbook was written; these changes are kept"
                                            .formatted(since)),
                            Text.same("")));
        }
        merge.conflicts().forEach(conflict -> add(conflict, places));
    }

    private void add(Conflict conflict, List<Map<String, String>> places) {
        objections.refuse("table.conflict", where(conflict, places), message(conflict), ADVICE);
    }

    private String where(Conflict conflict, List<Map<String, String>> places) {
        if (conflict.row() == EditedTable.NEW) {
            return workbook + "!" + TableNames.sheet(table);
        }
        var row = places.get(conflict.row());
        return row.getOrDefault(conflict.column(), workbook);
    }

    private Text message(Conflict conflict) {
        if (conflict.column().isEmpty()) {
            return new Text(
                    "工作簿中删去了行“%s”,而文件中这一行已被改动".formatted(conflict.key()),
                    "row `%s` was removed here and changed in the file".formatted(conflict.key()));
        }
        var title = table.column(conflict.column()).map(ColumnGuide::title).orElse(Text.same(conflict.column()));
        if (conflict.gone()) {
            return new Text(
                    "%s:行“%s”已从文件中删去,而此处改为“%s”".formatted(title.zh(), conflict.key(), conflict.here()),
                    "%s: row `%s` is gone from the file and was changed to `%s` here"
                            .formatted(title.en(), conflict.key(), conflict.here()));
        }
        return new Text(
                "%s:导出时“%s”,文件现在“%s”,此处“%s”"
                        .formatted(title.zh(), conflict.before(), conflict.there(), conflict.here()),
                "%s: it was `%s`, the file now says `%s`, the workbook `%s`"
                        .formatted(title.en(), conflict.before(), conflict.there(), conflict.here()));
    }
}
