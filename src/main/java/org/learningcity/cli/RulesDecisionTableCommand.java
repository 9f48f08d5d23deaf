package org.learningcity.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.DecisionTables;
import org.learningcity.ruleset.Nearest;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleFile;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetRejected;
import org.learningcity.ruleset.RulesAsTable;
import org.learningcity.workbook.DecisionTableWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Rules out to a decision table, and what a decision table says in the engine's language. */
@Command(
        name = "decision",
        mixinStandardHelpOptions = true,
        description =
                "Lay out the rules of a file as a decision table (--out), or show what a decision table says in the"
                        + " engine's language.")
final class RulesDecisionTableCommand implements Callable<Integer> {

    @Mixin
    private RuleSets ruleSets = new RuleSets();

    @Mixin
    private Languages languages = new Languages();

    @Parameters(
            paramLabel = "FILE",
            description = "A file of rules within the rule set, such as scoring/rubric.drl or scoring/rubric.drl.xlsx.")
    private String file = "";

    @Option(names = "--out", paramLabel = "FILE", description = "Workbook to write (.drl.xlsx).")
    private Path out = Path.of("");

    @Option(names = "--overwrite", description = "Write the workbook in place of one of the same name.")
    private boolean overwrite;

    @Override
    public Integer call() throws IOException {
        return run(languages.terminal()).code();
    }

    ExitCode run(Terminal terminal) throws IOException {
        var ruleSet = ruleSets.read();
        var rules = found(ruleSet);
        return out.toString().isEmpty() ? shown(rules, terminal) : written(ruleSet, rules, terminal);
    }

    private RuleFile found(RuleSet ruleSet) {
        return ruleSet.rules().stream()
                .filter(rules -> rules.path().equals(file))
                .findFirst()
                .orElseThrow(() -> {
                    var paths = ruleSet.rules().stream().map(RuleFile::path).toList();
                    var nearest = Nearest.to(file, paths);
                    return new RuleSetRejected(List.of(Problem.error(
                            "decision-table.unknown-file",
                            file,
                            new Text("规则集中没有这个规则文件", "the rule set has no such file of rules"),
                            new Text(
                                    nearest.map("是否想写“%s”?"::formatted).orElse("请写规则集内的路径"),
                                    nearest.map("did you mean `%s`?"::formatted)
                                            .orElse("write its path within the rule set")))));
                });
    }

    private static ExitCode shown(RuleFile rules, Terminal terminal) {
        terminal.print(rules.text().stripTrailing());
        return ExitCode.DONE;
    }

    private ExitCode written(RuleSet ruleSet, RuleFile rules, Terminal terminal) throws IOException {
        if (!out.toString().endsWith(DecisionTables.ENDING)) {
            terminal.complain(
                    "决策表的文件名须以 %s 结尾".formatted(DecisionTables.ENDING),
                    "the name of a decision table ends in %s".formatted(DecisionTables.ENDING));
            return ExitCode.USAGE;
        }
        if (Files.exists(out) && !overwrite) {
            terminal.complain(
                    "%s 已存在,不予覆盖;请另取文件名,或加 --overwrite".formatted(out),
                    "%s exists and is not overwritten; choose another name or add --overwrite".formatted(out));
            return ExitCode.FOLDER_REFUSED;
        }
        var table =
                RulesAsTable.of(rules.stage(), rules.path(), ruleSets.engine().outline(ruleSet, rules));
        var bytes = new ByteArrayOutputStream();
        new DecisionTableWorkbook(table, terminal.language()).write(bytes);
        WholeFile.write(out, bytes.toByteArray());
        terminal.print(terminal.say(
                "已写入 %s:%d 条规则。放入规则集后,请删去或改名 %s,以免规则重名"
                        .formatted(out, table.rows().size(), rules.path()),
                "written to %s: %d rule(s). When it goes into the rule set, %s must go: two rules of one name are refused"
                        .formatted(out, table.rows().size(), rules.path())));
        return ExitCode.DONE;
    }
}
