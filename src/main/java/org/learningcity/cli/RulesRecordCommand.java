package org.learningcity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learningcity.authoring.Circle;
import org.learningcity.authoring.Recorder;
import org.learningcity.authoring.Recording;
import org.learningcity.authoring.Wish;
import org.learningcity.observation.Snapshot;
import org.learningcity.workbook.DataFiles;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** From a cell that came out wrong, or right, to a case that says so from now on. */
@Command(
        name = "record",
        mixinStandardHelpOptions = true,
        description = {
            "Record a case from a cell of real data: that it should be flagged, that it should not, or that it stays as it is.",
            "The case takes along the reported rows around the cell and says where they come from; nothing is overwritten."
        })
final class RulesRecordCommand implements Callable<Integer> {

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

    @ArgGroup(multiplicity = "1")
    private Address address = new Address();

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    @Option(names = "--because", required = true, paramLabel = "TEXT", description = "Why; it is kept in the case.")
    private String because = "";

    @Option(names = "--name", paramLabel = "TEXT", description = "What the case shows (default: address and reason).")
    private String name = "";

    @Option(
            names = "--about",
            paramLabel = "PATH",
            description = "Rule file the case is about; may be repeated (default: those that say what is wanted).")
    private List<String> about = new ArrayList<>();

    @Option(
            names = "--given",
            paramLabel = "near|peers|place|all",
            description = "How much of the data the case takes along at least (default: near).")
    private Circle given = Circle.NEAR;

    @Option(
            names = "--with-rows",
            description =
                    "Take along the rows that the cell rests on: the case then holds whatever becomes of the tables.")
    private boolean withRows;

    @Option(
            names = "--file",
            paramLabel = "NAME",
            description =
                    "Name of the new file in cases/ (default: recorded-CODE-YEAR.yaml, or the next that is free).")
    private String file = "";

    /** Which cell. */
    static final class Address {

        @ArgGroup(exclusive = false)
        private @Nullable Parts parts;

        @Option(
                names = "--cell",
                required = true,
                paramLabel = "CELL",
                description = "Any cell of its row: file.xlsx!sheet!D7, sheet!D7, or file.csv:7.")
        private String cell = "";
    }

    /** Place, year and code. */
    static final class Parts {

        @Option(names = "--place", required = true, paramLabel = "PLACE", description = "Place.")
        private String place = "";

        @Option(names = "--period", required = true, paramLabel = "YEAR", description = "Data year.")
        private int period;

        @Option(
                names = "--indicator",
                required = true,
                paramLabel = "CODE",
                description = "Indicator, series, or node above.")
        private String code = "";
    }

    /** What is wanted of it. */
    static final class What {

        @Option(
                names = "--finding",
                required = true,
                paramLabel = "KEY",
                description = "It should be flagged, with this message.")
        private String finding = "";

        @Option(
                names = "--no-finding",
                required = true,
                paramLabel = "KEY|all",
                description = "It should not be flagged with this message, or with none at all.")
        private String noFinding = "";

        @Option(
                names = "--as-it-is",
                required = true,
                description = "Its findings, value and score are right as they are.")
        private boolean asItIs;

        Wish wish() {
            if (!finding.isEmpty()) {
                return new Wish.Flagged(finding);
            }
            return asItIs ? new Wish.AsItIs() : new Wish.NotFlagged(noFinding.equals("all") ? "" : noFinding);
        }
    }

    @Override
    public Integer call() throws IOException {
        return run(languages.terminal(), Instant.now()).code();
    }

    ExitCode run(Terminal terminal, Instant now) throws IOException {
        if (!file.isEmpty() && !file.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*\\.yaml")) {
            terminal.complain(
                    "--file 只写文件名,以 .yaml 结尾,如 recorded-limits.yaml",
                    "--file is the name of a file that ends in .yaml, such as recorded-limits.yaml");
            return ExitCode.USAGE;
        }
        var ready = ruleSets.ready();
        var reading = DataFiles.read(data, ready.ruleSet());
        terminal.problems(reading.problems());
        if (reading.refused()) {
            return ExitCode.DATA_REFUSED;
        }
        var recording = recording(reading.snapshot(), terminal);
        if (recording == null) {
            return ExitCode.DATA_REFUSED;
        }
        var path = path(recording);
        if (Files.exists(path)) {
            terminal.complain("%s 已存在,不予覆盖".formatted(path), "%s is there and is not overwritten".formatted(path));
            return ExitCode.FOLDER_REFUSED;
        }
        var names = data.stream().map(each -> each.getFileName().toString()).toList();
        var recorded =
                new Recorder(ready, reading.snapshot(), names, now).record(recording, "cases/" + path.getFileName());
        if (recorded.result().isEmpty()) {
            terminal.problems(recorded.problems());
            return ExitCode.USAGE;
        }
        NewCaseFile.write(path, recorded.text());
        terminal.print(terminal.say("已写入 ", "written to ") + path);
        var result = recorded.result().get();
        if (result.holds()) {
            terminal.print(terminal.say("按现行规则,样例相符。", "By the rules as they are, the case holds."));
        } else {
            terminal.print(terminal.say(
                    "按现行规则,样例不符(改好规则后应相符):",
                    "By the rules as they are, the case does not hold; it will when they are put right:"));
            terminal.print(result.in(terminal.language()));
        }
        return ExitCode.DONE;
    }

    /** What is asked for, when the data have such a cell; otherwise says that they have not. */
    private @Nullable Recording recording(Snapshot snapshot, Terminal terminal) {
        var cell = new CellNamed.About("", 0, "");
        var parts = address.parts;
        if (parts == null) {
            var found = CellNamed.of(address.cell).in(snapshot);
            if (found.isEmpty()) {
                terminal.problems(List.of(CellNamed.unknown(address.cell)));
                return null;
            }
            cell = found.get();
        } else {
            var unknown = AskedFor.unknown(snapshot, List.of(parts.place), List.of(parts.period));
            if (!unknown.isEmpty()) {
                terminal.problems(unknown);
                return null;
            }
            cell = new CellNamed.About(parts.place, parts.period, parts.code);
        }
        return new Recording(
                cell.place(), cell.period(), cell.code(), what.wish(), because, name, about, given, withRows);
    }

    private Path path(Recording recording) {
        var folder = ruleSets.folder().resolve("cases");
        var stem =
                "recorded-%s-%d".formatted(recording.code().replaceAll("[^\\p{L}\\p{N}.-]", "_"), recording.period());
        return file.isEmpty() ? NewCaseFile.free(folder, stem) : folder.resolve(file);
    }
}
