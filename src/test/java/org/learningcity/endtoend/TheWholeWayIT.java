package org.learningcity.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The script that readers are shown goes the whole way on the real jar. */
class TheWholeWayIT {

    private static final int PATIENCE_MINUTES = 6;

    @Test
    void scriptGoesFromAWorkbookToAVerifiedBundleAndFindsTheChangedByte() throws IOException, InterruptedException {
        try (var service = ServiceProcess.start(Program.fresh("office"), "--office.rules=rules/cn-learning-city")
                .untilReady()) {
            var out = Files.createTempFile(Program.SCRATCH, "way", ".txt");
            var builder = new ProcessBuilder(
                            "bash",
                            Path.of("docs", "the-whole-way.sh").toString(),
                            service.address().orElseThrow(),
                            service.oneTimePassword().orElseThrow())
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile());
            builder.environment().put("LC_ALL", "C.UTF-8");
            var script = builder.start();
            assertThat(script.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
            var printed = Program.utf8(out);
            assertThat(script.exitValue()).as(printed).isZero();
            assertThat(printed)
                    .contains("your roles do not allow this")
                    .contains("\"same\":true")
                    .contains("the bundle is what it claims to be")
                    .contains("✗ assessment.json: its content does not give the hash in the manifest")
                    .contains("\"breaches\":[]");
        }
    }
}
