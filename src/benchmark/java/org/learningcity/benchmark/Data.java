package org.learningcity.benchmark;

import java.nio.file.Path;
import java.util.List;
import org.learningcity.observation.Snapshot;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.workbook.DataFiles;

/** The example workbooks. */
public final class Data {

    public static final Path ILLUSTRATIVE = Path.of("fixtures", "eight-cities-illustrative.xlsx");
    public static final Path PUBLISHED = Path.of("fixtures", "eight-cities-published.xlsx");

    private Data() {}

    /**
     * What a workbook holds.
     *
     * @throws IllegalStateException when it cannot be read whole
     */
    public static Snapshot of(Path workbook, RuleSet ruleSet) {
        var reading = DataFiles.read(List.of(workbook), ruleSet);
        if (Problem.anyRefuses(reading.problems())) {
            throw new IllegalStateException("%s: %s".formatted(workbook, reading.problems()));
        }
        return reading.snapshot();
    }
}
