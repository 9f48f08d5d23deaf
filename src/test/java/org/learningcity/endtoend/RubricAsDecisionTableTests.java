package org.learningcity.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.Assessor;
import org.learningcity.assessment.Progress;
import org.learningcity.assessment.Request;
import org.learningcity.authoring.Examination;
import org.learningcity.framework.Language;
import org.learningcity.ruleset.RuleFile;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.RuleSetRejected;
import org.learningcity.ruleset.RulesAsTable;
import org.learningcity.workbook.DataFiles;
import org.learningcity.workbook.DecisionTableWorkbook;

/** The rules of the evidence rubric, laid out as a decision table, decide as they did. */
class RubricAsDecisionTableTests {

    private static final String RUBRIC = "scoring/rubric.drl";
    private static final String TABLE = RUBRIC + ".xlsx";

    @TempDir
    Path folder;

    private static byte[] table(RuleSet ruleSet, String file, Language language) throws IOException {
        var rules = ruleSet.rules().stream()
                .filter(found -> found.path().equals(file))
                .findFirst()
                .orElseThrow();
        var bytes = new ByteArrayOutputStream();
        var laidOut = RulesAsTable.of(rules.stage(), file, Previews.ENGINE.outline(ruleSet, rules));
        new DecisionTableWorkbook(laidOut, language).write(bytes);
        return bytes.toByteArray();
    }

    private static Assessment assessed(Path rules) {
        var ruleSet = RuleSetFolder.read(rules);
        var data = DataFiles.read(List.of(Path.of("fixtures", "eight-cities-illustrative.xlsx")), ruleSet);
        return new Assessor(ruleSet, Previews.ENGINE.compile(ruleSet), Previews.ENGINE.version())
                .assess(data.snapshot(), Request.EVERYTHING, Progress.NONE);
    }

    /** The shipped rules, with some of their files as decision tables instead. */
    private Path withTables(Language language, String... files) throws IOException {
        var copy = RuleSetCopy.in(folder.resolve("cn-learning-city"));
        var ruleSet = RuleSetFolder.read(copy.folder());
        for (var file : files) {
            Files.write(copy.folder().resolve(file + ".xlsx"), table(ruleSet, file, language));
            Files.delete(copy.folder().resolve(file));
            try (var cases = Files.walk(copy.folder().resolve("cases"))) {
                for (var each : cases.filter(Files::isRegularFile).toList()) {
                    Files.writeString(each, Files.readString(each).replace(file, file + ".xlsx"));
                }
            }
        }
        return copy.folder();
    }

    @Test
    void rubricAsATableGivesTheSameResult() throws IOException {
        var rules = withTables(Language.ZH, RUBRIC);
        assertThat(assessed(rules).resultHash())
                .isEqualTo(assessed(Path.of("rules", "cn-learning-city")).resultHash());
        assertThat(new Examination(Previews.ENGINE).of(rules))
                .isInstanceOfSatisfying(
                        Examination.Outcome.Passed.class,
                        passed -> assertThat(passed.problems()).isEmpty());
    }

    @Test
    void everyFileThatATableCanSayGivesTheSameResult() throws IOException {
        var shipped = RuleSetFolder.read(Path.of("rules", "cn-learning-city"));
        var files = shipped.rules().stream()
                .map(RuleFile::path)
                .filter(file -> isTabular(shipped, file))
                .toList();
        assertThat(files).hasSizeGreaterThan(15);
        var rules = withTables(Language.EN, files.toArray(String[]::new));
        assertThat(assessed(rules).resultHash())
                .isEqualTo(assessed(Path.of("rules", "cn-learning-city")).resultHash());
    }

    private static boolean isTabular(RuleSet ruleSet, String file) {
        try {
            return table(ruleSet, file, Language.EN).length > 0;
        } catch (RuleSetRejected e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void sameRulesGiveTheSameWorkbook() throws IOException {
        var ruleSet = RuleSetFolder.read(Path.of("rules", "cn-learning-city"));
        assertThat(table(ruleSet, RUBRIC, Language.ZH)).isEqualTo(table(ruleSet, RUBRIC, Language.ZH));
    }

    @Test
    void tableBesideTheFileItCameFromRepeatsItsRules() throws IOException {
        var copy = RuleSetCopy.in(folder.resolve("cn-learning-city"));
        Files.write(copy.folder().resolve(TABLE), table(RuleSetFolder.read(copy.folder()), RUBRIC, Language.ZH));
        assertThat(new Examination(Previews.ENGINE).of(copy.folder()).problems())
                .filteredOn(problem -> problem.code().equals("rules.repeated-name"))
                .extracting(problem -> problem.where())
                .containsExactly(TABLE + "!决策表!B10", TABLE + "!决策表!B11");
    }
}
