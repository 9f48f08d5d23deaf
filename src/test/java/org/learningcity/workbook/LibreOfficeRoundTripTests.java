package org.learningcity.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.ruleset.TableChange;

/** Tables that another program opened and saved come back as they were. Runs where LibreOffice is installed. */
class LibreOfficeRoundTripTests {

    private static final String PROGRAM = "soffice";
    private static final int PATIENCE = 120;

    @TempDir
    private Path folder;

    private static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, PROGRAM)));
    }

    /** Opens files and saves them in another format. */
    private Path saved(Path from, String ending, String format) throws IOException, InterruptedException {
        var to = Files.createDirectories(folder.resolve(from.getFileName() + "-" + format));
        var log = folder.resolve("log.txt");
        var command = new ArrayList<>(List.of(
                PROGRAM,
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                to.toString()));
        command.add(from.resolve("shipped." + ending).toString());
        command.add(from.resolve("awkward." + ending).toString());
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        assertThat(to.resolve("awkward." + format)).as(Files.readString(log)).exists();
        return to;
    }

    private static void assertUnchanged(Path file, Path rules) {
        var returned = SentOut.read(file, rules);

        assertThat(returned.problems()).isEmpty();
        assertThat(returned.edit().tables())
                .flatExtracting(TableChange::rows)
                .extracting(row -> row.inWords().en())
                .isEmpty();
        assertThat(returned.edit().names()).isEmpty();
    }

    @Test
    void tablesComeBackAsTheyWere() throws IOException, InterruptedException {
        Assumptions.assumeTrue(isInstalled(), "LibreOffice (soffice) is not on the path: round trip not tried");
        var shipped = Path.of("rules", "cn-learning-city");
        var awkward = TableRules.in(folder)
                .with("tables/limits.csv", TableRules.LIMITS + """
                        1.1,西部,0.1,14.710000000000001,1990,2010,EXPERT,"a  b\tc
                        second line; =1+1; '1.10; -5; 1/2; TRUE",," 2026-09-01"
                        1.10,西部,1e3,123456789012345678,,,EXPERT,0012,😀,_x000D_
                        """)
                .folder();
        var sent = Files.createDirectories(folder.resolve("sent"));
        Files.write(sent.resolve("shipped.xlsx"), SentOut.bytes(shipped));
        Files.write(sent.resolve("awkward.xlsx"), SentOut.bytes(awkward));
        assertUnchanged(sent.resolve("awkward.xlsx"), awkward);

        var once = saved(sent, "xlsx", "xlsx");
        assertUnchanged(once.resolve("shipped.xlsx"), shipped);
        assertUnchanged(once.resolve("awkward.xlsx"), awkward);

        var throughAnotherFormat = saved(saved(sent, "xlsx", "ods"), "ods", "xlsx");
        assertUnchanged(throughAnotherFormat.resolve("shipped.xlsx"), shipped);
        assertUnchanged(throughAnotherFormat.resolve("awkward.xlsx"), awkward);
    }
}
