package org.learningcity.ruleset;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningcity.framework.Direction;
import org.learningcity.framework.Text;
import org.learningcity.framework.Wants;

/**
 * An indicator list as its owner published it: columns of the manual, and {@code kind} for a row that is a branch.
 *
 * @param lines by official code, in the order of the list
 */
record PublishedList(CsvFile csv, Map<String, CsvFile.Line> lines) {

    /** The columns of an indicator manual. */
    static final List<String> MANUAL = List.of(
            "code,parent,title_zh,title_en,wants,uom,direction,meaning,scope,formula,filling,information,questions,wording,wording_note,measures"
                    .split(","));

    static final String KIND = "kind";

    static PublishedList parse(CsvFile csv, List<Problem> problems) {
        columns(csv, problems);
        var lines = new LinkedHashMap<String, CsvFile.Line>();
        for (var line : csv.lines()) {
            var where = csv.name() + ":" + line.number();
            var code = line.cell("code");
            if (code.isEmpty() || line.cell("title_zh").isEmpty()) {
                problems.add(Problem.error(
                        "official.incomplete",
                        where,
                        new Text("缺少 code 或 title_zh", "the row lacks its code or title_zh"),
                        new Text("每行都要有代码和名称", "every row needs a code and a title")));
            } else if (lines.put(code, line) != null) {
                problems.add(Problem.error(
                        "official.twice",
                        where,
                        new Text("代码“%s”出现两次".formatted(code), "code `%s` is there twice".formatted(code)),
                        new Text("请核对清单", "check the list")));
            }
            word(line, "wants", where, problems, Wants.values());
            word(line, "direction", where, problems, Direction.values());
        }
        return new PublishedList(csv, lines);
    }

    private static void columns(CsvFile csv, List<Problem> problems) {
        for (var column : csv.columns()) {
            if (!MANUAL.contains(column) && !column.equals(KIND)) {
                problems.add(Problem.error(
                        "official.unknown-column",
                        csv.name() + ":1",
                        new Text("不认识的列“%s”".formatted(column), "unknown column `%s`".formatted(column)),
                        Inspection.didYouMean(column, MANUAL)));
            }
        }
        for (var column : List.of("code", "title_zh")) {
            if (!csv.columns().contains(column)) {
                problems.add(Problem.error(
                        "official.missing-column",
                        csv.name() + ":1",
                        new Text("清单缺少“%s”一列".formatted(column), "the list lacks the column `%s`".formatted(column)),
                        new Text("至少要有 code 和 title_zh", "it needs code and title_zh at least")));
            }
        }
    }

    private static void word(CsvFile.Line line, String column, String where, List<Problem> problems, Enum<?>... known) {
        var cell = line.cell(column);
        var words = Arrays.stream(known).map(Enum::name).toList();
        if (!cell.isEmpty() && !words.contains(cell)) {
            problems.add(Problem.error(
                    "official." + column,
                    where,
                    new Text("%s:没有“%s”".formatted(column, cell), "%s: there is no `%s`".formatted(column, cell)),
                    Inspection.didYouMean(cell, words)));
        }
    }

    Optional<CsvFile.Line> line(String code) {
        return Optional.ofNullable(lines.get(code));
    }

    String where(CsvFile.Line line) {
        return csv.name() + ":" + line.number();
    }
}
