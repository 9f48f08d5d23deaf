package org.learningcity.ruleset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learningcity.framework.Branch;
import org.learningcity.framework.Node;
import org.learningcity.framework.Text;

/** The codes of the indicator manual: each once, each below a node there is, none changed by a spreadsheet program. */
final class ManualChecks {

    private ManualChecks() {}

    /** Whether anything is wrong with the codes in {@code manual}, so that no tree can be made of them. */
    static boolean refuse(CsvFile manual, List<Node> nodes, List<Problem> problems) {
        var before = problems.size();
        var branches = new HashSet<String>();
        nodes.stream().filter(Branch.class::isInstance).forEach(branch -> branches.add(branch.code()));
        var lines = new HashMap<String, Long>();
        for (var line : manual.lines()) {
            code(line, branches, lines, problems);
            parent(line, branches, problems);
        }
        return problems.size() > before;
    }

    private static void code(CsvFile.Line line, Set<String> branches, Map<String, Long> lines, List<Problem> problems) {
        var code = line.cell("code");
        var where = FrameworkFile.MANUAL + ":" + line.place("code");
        var other = lines.putIfAbsent(code, line.number());
        if (SpreadsheetSlip.isDate(code) && !code.matches("\\d+-\\d+")) {
            problems.add(new CellProblem(code("code"), code, where).noSuchCode(Set.of()));
        } else if (other != null || branches.contains(code)) {
            var first = other == null ? FrameworkFile.FILE : FrameworkFile.MANUAL + ":" + other;
            problems.add(Problem.error(
                    "indicators.repeated-code",
                    where,
                    new Text(
                            "代码“%s”已用于 %s".formatted(code, first),
                            "the code `%s` is used at %s already".formatted(code, first)),
                    new Text(
                            "代码不得重复;“%s0”若被表格软件改成“%s”,请先把此列设为“文本”格式".formatted(code, code),
                            "give it a code of its own; if it was `%s0`, format the column as text first"
                                    .formatted(code))));
        }
    }

    private static void parent(CsvFile.Line line, Set<String> branches, List<Problem> problems) {
        var parent = line.cell("parent");
        if (!branches.isEmpty() && !branches.contains(parent)) {
            problems.add(new CellProblem(code("parent"), parent, FrameworkFile.MANUAL + ":" + line.place("parent"))
                    .noSuchCode(branches));
        }
    }

    private static Column code(String name) {
        return Column.required(name, ColumnType.NODE);
    }
}
