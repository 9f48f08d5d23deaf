package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.learningcity.framework.Text;
import org.learningcity.stage.Stage;

/** The decision tables among the files of a rule set, and workbooks that are none. */
final class WorkbookRules {

    private static final Set<String> SHEETS = Set.of("xlsx", "xlsm", "xls", "xlsb", "ods", "et", "csv");

    private final List<Problem> problems;
    private final Map<String, String> contents = new TreeMap<>();
    private final List<RuleFile> rules = new ArrayList<>();

    /**
     * For one rule set.
     *
     * @param problems receives what is wrong with them
     */
    WorkbookRules(List<Problem> problems) {
        this.problems = problems;
    }

    static boolean isTable(String name) {
        return name.endsWith(DecisionTables.ENDING) && !isLock(name);
    }

    /** What a spreadsheet program puts beside a file while somebody has it open. */
    private static boolean isLock(String name) {
        var file = name.substring(name.lastIndexOf('/') + 1);
        return file.startsWith("~$") || file.startsWith(".");
    }

    void read(String name, byte[] workbook) {
        RuleTexts.stage(name, problems).ifPresent(stage -> {
            var read = DecisionTables.installed().read(stage, name, workbook);
            contents.put(name, read.content());
            problems.addAll(read.problems());
            read.rules().ifPresent(rules::add);
        });
    }

    /** The cells of a decision table, each on a line; none when it is in no stage's folder. */
    static Optional<String> content(String name, byte[] workbook) {
        return stage(name)
                .map(stage ->
                        DecisionTables.installed().read(stage, name, workbook).content());
    }

    /** Says of a workbook in the folder of a stage that its rules would not be read. */
    void passOver(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (SHEETS.contains(ending)
                && !isTable(name)
                && !isLock(name)
                && stage(name).isPresent()) {
            problems.add(
                    Problem.error(
                            "decision-table.not-read",
                            name,
                            new Text("规则文件夹中的这张表不会被读取", "this sheet in a folder of rules would not be read"),
                            new Text(
                                    "决策表的文件名以 .drl.xlsx 结尾,如 rubric.drl.xlsx;数据表放在 tables 中,为 .csv",
                                    "the name of a decision table ends in .drl.xlsx, such as rubric.drl.xlsx; tables of rows are .csv in tables")));
        }
    }

    private static Optional<Stage> stage(String name) {
        return RuleTexts.stage(name, new ArrayList<>());
    }

    /** What the tables hold, by path: it is part of what names the state of the rule set. */
    Map<String, String> contents() {
        return contents;
    }

    List<RuleFile> rules() {
        return rules;
    }
}
