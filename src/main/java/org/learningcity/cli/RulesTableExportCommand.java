package org.learningcity.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleSetFiles;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.TableGuide;
import org.learningcity.ruleset.TableGuides;
import org.learningcity.workbook.TableWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tables out to a workbook. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Write tables of a rule set to an .xlsx workbook for editing.")
final class RulesTableExportCommand implements Callable<Integer> {

    @Mixin
    private Languages languages = new Languages();

    @Option(names = "--rules", required = true, paramLabel = "DIR", description = "Folder of the rule set.")
    private Path rules = Path.of(".");

    @Option(
            names = "--table",
            paramLabel = "NAME",
            description = "Table, such as weights; may be repeated (default: all that the rule set has).")
    private List<String> names = new ArrayList<>();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Workbook to write (.xlsx).")
    private Path out = Path.of(".");

    @Option(names = "--overwrite", description = "Write the workbook in place of one of the same name.")
    private boolean overwrite;

    @Override
    public Integer call() throws IOException {
        var terminal = languages.terminal();
        if (Files.exists(out) && !overwrite) {
            // it may hold what somebody edited for days
            terminal.complain(
                    "%s 已存在,不予覆盖;请另取文件名,或加 --overwrite".formatted(out),
                    "%s exists and is not overwritten; choose another name or add --overwrite".formatted(out));
            return ExitCode.FOLDER_REFUSED.code();
        }
        var ruleSet = RuleSetFolder.read(rules);
        var files = RuleSetFiles.read(rules);
        var unknown = TableNamed.unknown(names);
        if (!unknown.isEmpty()) {
            terminal.problems(unknown);
            return ExitCode.USAGE.code();
        }
        var tables = tables(files);
        var workbook = new TableWorkbook(ruleSet, files, tables);
        var problems = workbook.problems();
        terminal.problems(problems);
        if (Problem.anyRefuses(problems)) {
            return ExitCode.RULE_SET_REFUSED.code();
        }
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        WholeFile.write(out, bytes.toByteArray());
        var rows = tables.stream()
                .mapToInt(table -> files.table(table.file()).size())
                .sum();
        terminal.print(terminal.say(
                "已写入 %s:%d 张表,%d 行".formatted(out, tables.size(), rows),
                "written to %s: %d table(s), %d row(s)".formatted(out, tables.size(), rows)));
        return ExitCode.DONE.code();
    }

    private List<TableGuide> tables(RuleSetFiles files) {
        return TableGuides.all().stream()
                .filter(table -> names.isEmpty() ? files.names().contains(table.file()) : names.contains(table.name()))
                .toList();
    }
}
