package org.learningcity.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learningcity.archive.AssessmentFolder;
import org.learningcity.archive.AssessmentJson;
import org.learningcity.archive.Part;
import org.learningcity.archive.Tables;
import org.learningcity.archive.TraceLines;
import org.learningcity.archive.WholeFolder;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.Request;
import org.learningcity.framework.Language;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.workbook.DataFiles;
import org.learningcity.workbook.ReportWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reported data in; scores, findings and reasons out. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = "Assess reported data by a rule set; print the result and write it with all its reasons.")
final class AssessCommand implements Callable<Integer> {

    @Mixin
    private RuleSets ruleSets = new RuleSets();

    @Mixin
    private Languages languages = new Languages();

    @Option(
            names = "--data",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "Workbooks (.xlsx) or CSV files with places, values, evidence and reviews.")
    private List<Path> data = new ArrayList<>();

    @Option(names = "--period", paramLabel = "YEAR", description = "Data year; may be repeated (default: all).")
    private List<Integer> periods = new ArrayList<>();

    @Option(names = "--place", paramLabel = "PLACE", description = "Place; may be repeated (default: all).")
    private List<String> places = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder to write the result to.")
    private @Nullable Path out;

    AssessCommand() {}

    /** As if it had been given these arguments. */
    AssessCommand(RuleSets ruleSets, List<Path> data, List<Integer> periods, Path out) {
        this.ruleSets = ruleSets;
        this.data = data;
        this.periods = periods;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        return run(languages.terminal()).code();
    }

    ExitCode run(Terminal terminal) throws IOException {
        if (out != null && !WholeFolder.mayWrite(out, AssessmentFolder.MARK)) {
            terminal.complain(
                    "%s 已有其他内容,不予覆盖;请另选文件夹".formatted(out),
                    "%s holds something else and is not overwritten; choose another folder".formatted(out));
            return ExitCode.FOLDER_REFUSED;
        }
        var ruleSet = ruleSets.read();
        var read = Meanwhile.start("data", () -> DataFiles.read(data, ruleSet));
        var ready = ruleSets.compiled(ruleSet);
        var reading = read.result();
        terminal.problems(reading.problems());
        if (Problem.anyRefuses(reading.problems())) {
            return ExitCode.DATA_REFUSED;
        }
        var refusals = AskedFor.unknown(reading.snapshot(), places, periods);
        if (!refusals.isEmpty()) {
            terminal.problems(refusals);
            return ExitCode.DATA_REFUSED;
        }
        var assessment = ready.assessor().assess(reading.snapshot(), new Request(periods, places), terminal::progress);
        if (out == null) {
            print(assessment, ruleSet, terminal);
            return ExitCode.DONE;
        }
        var report = Meanwhile.start("report", () -> report(assessment, ruleSet, terminal.language()));
        print(assessment, ruleSet, terminal);
        WholeFolder.write(out, parts(assessment, ruleSet, terminal.language(), report));
        terminal.print(terminal.say("已写入 ", "written to ") + out);
        return ExitCode.DONE;
    }

    private static void print(Assessment assessment, RuleSet ruleSet, Terminal terminal) {
        new Board(assessment, ruleSet, terminal).print();
        terminal.print(terminal.say("结果指纹 ", "result hash ") + assessment.resultHash());
    }

    private static byte[] report(Assessment assessment, RuleSet ruleSet, Language language) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new ReportWorkbook(assessment, ruleSet, language).write(bytes);
        return bytes.toByteArray();
    }

    private static List<Part> parts(
            Assessment assessment, RuleSet ruleSet, Language language, Meanwhile<byte[]> report) {
        var parts = new ArrayList<>(new Tables(assessment, ruleSet, language).all());
        parts.add(new AssessmentJson(assessment, ruleSet).part());
        parts.add(TraceLines.part(assessment.traces()));
        parts.add(new Part("report.xlsx", out -> out.write(report.result())));
        return parts;
    }
}
