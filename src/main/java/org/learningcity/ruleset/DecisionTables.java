package org.learningcity.ruleset;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.learningcity.stage.Stage;

/** Turns decision tables (决策表), which are workbooks, into rules. A port: the engine knows how to read them. */
public interface DecisionTables {

    /** How the name of a decision table ends. */
    String ENDING = ".drl.xlsx";

    /**
     * What a workbook holds.
     *
     * @param content its cells in one text; it names the state of the rule set, whatever else a spreadsheet program writes
     * @param rules each line with the cell it comes from; none when they cannot be read
     * @param problems everything that is wrong, each at its cell
     */
    record Read(String content, Optional<RuleFile> rules, List<Problem> problems) {
        public Read {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads a decision table.
     *
     * @param path within the rule set
     */
    Read read(Stage stage, String path, byte[] workbook);

    /**
     * The reader that came with the program.
     *
     * @throws IllegalStateException when none came
     */
    static DecisionTables installed() {
        return ServiceLoader.load(DecisionTables.class, DecisionTables.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the program came without a reader of decision tables"));
    }
}
