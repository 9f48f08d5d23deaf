package org.learningcity.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.learningcity.assessment.Progress;
import org.learningcity.assessment.Request;
import org.learningcity.authoring.Golden;
import org.learningcity.authoring.GoldenFile;
import org.learningcity.authoring.GoldenMoves;
import org.learningcity.authoring.Revision;
import org.learningcity.ruleset.Problem;
import org.learningcity.workbook.DataFiles;
import org.learningcity.workbook.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether the rules still say of well-known data what they are known to say. */
@Command(
        name = "golden",
        mixinStandardHelpOptions = true,
        description = {
            "Assess the data of the golden assessments in cases/golden and print what moved, and through which rule or row.",
            "What is meant to move is accepted with --accept, in the same change as the rules."
        })
final class RulesGoldenCommand implements Callable<Integer> {

    private static final int MOST_SHOWN = 30;

    @Mixin
    private RuleSets ruleSets = new RuleSets();

    @Mixin
    private Languages languages = new Languages();

    @Option(names = "--accept", description = "Rewrite what is kept with what comes out now.")
    private boolean accept;

    @Option(names = "--all", description = "Print everything that moved.")
    private boolean all;

    @Option(
            names = "--data",
            arity = "1..*",
            paramLabel = "FILE",
            description = "With --accept: files of data to keep a new golden assessment of.")
    private List<Path> data = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        return run(languages.terminal()).code();
    }

    ExitCode run(Terminal terminal) throws IOException {
        if (!data.isEmpty() && !accept) {
            terminal.complain("--data 须与 --accept 同用", "--data goes together with --accept");
            return ExitCode.USAGE;
        }
        var problems = new ArrayList<Problem>();
        var kept = data.isEmpty() ? GoldenFile.all(ruleSets.folder(), problems) : List.of(fresh());
        terminal.problems(problems);
        if (Problem.anyRefuses(problems)) {
            return ExitCode.RULE_SET_REFUSED;
        }
        if (kept.isEmpty()) {
            terminal.print(terminal.say(
                    "没有基准测评结果(cases/golden);可用 --accept --data 文件 建立。",
                    "there is no golden assessment (cases/golden); make one with --accept --data FILE."));
            return ExitCode.DONE;
        }
        var revision = ruleSets.ready();
        var worst = ExitCode.DONE;
        for (var golden : kept) {
            var came = compare(golden, revision, terminal);
            worst = came == ExitCode.DONE ? worst : came;
        }
        return worst;
    }

    /** One that is not kept yet: nothing is known, everything moves. */
    private GoldenFile fresh() {
        var name = data.get(0).getFileName().toString().replaceFirst("\\.[^.]*$", "");
        var from = ruleSets.folder().toAbsolutePath().normalize();
        var paths = data.stream()
                .map(file -> from.relativize(file.toAbsolutePath().normalize())
                        .toString()
                        .replace('\\', '/'))
                .toList();
        return new GoldenFile(name, paths, "", new Golden("", new java.util.TreeMap<>()));
    }

    private ExitCode compare(GoldenFile kept, Revision revision, Terminal terminal) throws IOException {
        var files = kept.data().stream().map(ruleSets.folder()::resolve).toList();
        var missing = files.stream().filter(file -> !Files.isRegularFile(file)).findFirst();
        if (missing.isPresent()) {
            terminal.complain(
                    "%s:找不到数据 %s,没有比对".formatted(kept.name(), missing.get().normalize()),
                    "%s: the data %s are not there; nothing was compared"
                            .formatted(kept.name(), missing.get().normalize()));
            return ExitCode.DATA_REFUSED;
        }
        var reading = DataFiles.read(files, revision.ruleSet());
        if (reading.refused()) {
            terminal.problems(reading.problems());
            return ExitCode.DATA_REFUSED;
        }
        var assessment = revision.assessor().assess(reading.snapshot(), Request.EVERYTHING, Progress.NONE);
        var moves = new GoldenMoves(kept.golden(), assessment, revision.ruleSet());
        if (accept) {
            return accepted(kept, reading, moves, terminal);
        }
        if (moves.none()) {
            terminal.print(terminal.say(
                    "%s:%d 行,没有变化".formatted(kept.name(), moves.now().lines().size()),
                    "%s: %d lines, nothing moved"
                            .formatted(kept.name(), moves.now().lines().size())));
            return ExitCode.DONE;
        }
        print(kept, reading, moves, terminal);
        return ExitCode.CASE_FAILED;
    }

    private void print(GoldenFile kept, Reading reading, GoldenMoves moves, Terminal terminal) {
        if (!reading.snapshot().hash().equals(kept.snapshot())) {
            terminal.print(terminal.say(
                    "%s:读到的数据与当时不同".formatted(kept.name()),
                    "%s: the data are not those it was made of".formatted(kept.name())));
        }
        var moved = moves.all();
        terminal.print(terminal.say(
                "%s:%d 处变化".formatted(kept.name(), moved.size()), "%s: %d moved".formatted(kept.name(), moved.size())));
        moved.stream()
                .limit(all ? Long.MAX_VALUE : MOST_SHOWN)
                .forEach(move -> terminal.print("  %s %d %s  %s  [%s]"
                        .formatted(
                                move.cell().place(),
                                move.cell().period(),
                                move.cell().code(),
                                terminal.say(move.what()),
                                terminal.say(move.because()))));
        if (!all && moved.size() > MOST_SHOWN) {
            var rest = moved.size() - MOST_SHOWN;
            terminal.print(terminal.say(
                    "  ……另有 %d 处(--all 全部列出)".formatted(rest), "  ... and %d more (--all lists them)".formatted(rest)));
        }
        if (moved.isEmpty()) {
            terminal.print(terminal.say(
                    "  只有三位小数以下、名次、区间或诊断建议有变化", "  only digits beyond the third, ranks, bounds or advice moved"));
        }
        terminal.print(terminal.say(
                "若本应如此,请在同一次修改中运行 rules golden --accept。",
                "If it is meant so, run rules golden --accept in the same change."));
    }

    private ExitCode accepted(GoldenFile kept, Reading reading, GoldenMoves moves, Terminal terminal)
            throws IOException {
        var now = new GoldenFile(kept.name(), kept.data(), reading.snapshot().hash(), moves.now());
        var folder = ruleSets.folder().resolve(GoldenFile.FOLDER);
        write(folder.resolve(kept.name() + ".csv"), moves.now().csv());
        write(folder.resolve(kept.name() + ".yaml"), now.yaml());
        terminal.print(terminal.say(
                "%s:已接受,%d 处变化".formatted(kept.name(), moves.all().size()),
                "%s: accepted, %d moved".formatted(kept.name(), moves.all().size())));
        return ExitCode.DONE;
    }

    private static void write(Path file, String text) throws IOException {
        WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
