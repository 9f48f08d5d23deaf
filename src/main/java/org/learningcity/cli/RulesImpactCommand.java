package org.learningcity.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learningcity.archive.WholeFolder;
import org.learningcity.assessment.Request;
import org.learningcity.framework.Text;
import org.learningcity.impact.Draft;
import org.learningcity.impact.ImpactPreview;
import org.learningcity.impact.Means;
import org.learningcity.observation.Snapshot;
import org.learningcity.ruleset.Nearest;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.RuleSetRejected;
import org.learningcity.workbook.DataFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What drafts would change in an assessment of real data, before any of them goes live. */
@Command(
        name = "impact",
        mixinStandardHelpOptions = true,
        description = {
            "Assess data by a rule set and by drafts of it; print which places, scores, releases, grades and ranks change,",
            "and through which row or rule. Several drafts are set side by side."
        })
final class RulesImpactCommand implements Callable<Integer> {

    @Mixin
    private CacheFolder cache = new CacheFolder();

    @Mixin
    private Languages languages = new Languages();

    @Option(
            names = "--data",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "Workbooks (.xlsx) or CSV files with places, values, evidence and reviews.")
    private List<Path> data = new ArrayList<>();

    @Parameters(
            arity = "0..*",
            paramLabel = "DIR",
            description = "Folders of rule sets: the base, then one draft or several.")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--period", paramLabel = "YEAR", description = "Data year; may be repeated (default: all).")
    private List<Integer> periods = new ArrayList<>();

    @Option(names = "--place", paramLabel = "PLACE", description = "Place; may be repeated (default: all).")
    private List<String> places = new ArrayList<>();

    @Option(
            names = "--node",
            paramLabel = "CODE",
            description = "Node or indicator to take apart: by cause, by child, down to the reported value.")
    private String node = "";

    @Option(names = "--all", description = "List every node that changes, findings, values and rules too.")
    private boolean all;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder to write the changes to, as CSV tables.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        return run(languages.terminal()).code();
    }

    ExitCode run(Terminal terminal) throws IOException {
        var given = ImpactArguments.of(data, folders);
        if (given.revisions().size() < 2 || given.data().isEmpty()) {
            terminal.complain(
                    "请给出数据文件(--data,.xlsx 或 .csv)、基准规则集文件夹和至少一个草案文件夹",
                    "name data files (--data, .xlsx or .csv), the folder of the base and of at least one draft");
            return ExitCode.USAGE;
        }
        if (out != null && !WholeFolder.mayWrite(out, ImpactFolder.MARK)) {
            terminal.complain(
                    "%s 已有其他内容,不予覆盖;请另选文件夹".formatted(out),
                    "%s holds something else and is not overwritten; choose another folder".formatted(out));
            return ExitCode.FOLDER_REFUSED;
        }
        var base = RuleSetFolder.read(given.revisions().get(0));
        var reading = DataFiles.read(given.data(), base);
        terminal.problems(reading.problems());
        var unknown = new ArrayList<>(AskedFor.unknown(reading.snapshot(), places, periods));
        terminal.problems(unknown);
        if (reading.refused() || !unknown.isEmpty()) {
            return ExitCode.DATA_REFUSED;
        }
        return preview(given, base, reading.snapshot(), terminal);
    }

    private ExitCode preview(ImpactArguments given, RuleSet base, Snapshot snapshot, Terminal terminal)
            throws IOException {
        var drafts = new ArrayList<Draft>();
        var refused = false;
        for (var folder : given.drafts()) {
            var draft = draft(folder, given, snapshot, terminal);
            draft.ifPresent(drafts::add);
            refused |= draft.isEmpty();
        }
        var unknown = unknownNode(base, drafts);
        if (unknown.isPresent()) {
            terminal.problems(List.of(unknown.get()));
            return ExitCode.USAGE;
        }
        var means = new Means(cache.engine(), ruleSet -> snapshot(given.data(), ruleSet), terminal::progress);
        var preview = ImpactPreview.of(base, drafts, snapshot, new Request(periods, places), means);
        for (var draft : preview.drafts()) {
            refused |= draft.impact().isEmpty();
            complain(draft.name(), draft.problems(), terminal);
        }
        var text = new ImpactText(preview, given.names().get(0), node, all, terminal).lines();
        text.forEach(terminal::print);
        if (out != null && !preview.impacts().isEmpty()) {
            WholeFolder.write(out, new ImpactFolder(preview, text).parts());
            terminal.print(terminal.say("已写入 ", "written to ") + out);
        }
        return refused ? ExitCode.RULE_SET_REFUSED : ExitCode.DONE;
    }

    /** A draft with the data as it reads them; its problems are said when it cannot be used. */
    private static Optional<Draft> draft(Path folder, ImpactArguments given, Snapshot snapshot, Terminal terminal) {
        var name = given.name(folder);
        try {
            var ruleSet = RuleSetFolder.read(folder);
            var reading = DataFiles.read(given.data(), ruleSet);
            if (reading.refused()) {
                terminal.complain(
                        "草案 %s 读不了这批数据:".formatted(name), "the draft %s cannot read these data:".formatted(name));
                terminal.problems(reading.problems());
                return Optional.empty();
            }
            var same = reading.snapshot().hash().equals(snapshot.hash());
            return Optional.of(new Draft(name, ruleSet, same ? snapshot : reading.snapshot()));
        } catch (RuleSetRejected e) {
            complain(name, e.problems(), terminal);
            return Optional.empty();
        }
    }

    private static void complain(String name, List<Problem> problems, Terminal terminal) {
        if (!problems.isEmpty()) {
            terminal.complain("草案 %s 不能用:".formatted(name), "the draft %s cannot be used:".formatted(name));
            terminal.problems(problems);
        }
    }

    private static Optional<Snapshot> snapshot(List<Path> files, RuleSet ruleSet) {
        var reading = DataFiles.read(files, ruleSet);
        return reading.refused() ? Optional.empty() : Optional.of(reading.snapshot());
    }

    private Optional<Problem> unknownNode(RuleSet base, List<Draft> drafts) {
        var known = new ArrayList<>(base.framework().nodes());
        drafts.forEach(draft -> known.addAll(draft.ruleSet().framework().nodes()));
        var codes = known.stream().map(each -> each.code()).distinct().toList();
        if (node.isEmpty() || codes.contains(node)) {
            return Optional.empty();
        }
        var nearest = Nearest.to(node, codes).orElse(String.join(", ", codes));
        return Optional.of(Problem.error(
                "request.unknown",
                "--node",
                new Text("指标体系中没有“%s”".formatted(node), "the framework has no `%s`".formatted(node)),
                new Text("可用:" + nearest, "there is: " + nearest)));
    }
}
