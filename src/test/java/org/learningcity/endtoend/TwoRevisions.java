package org.learningcity.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.Progress;
import org.learningcity.assessment.Request;
import org.learningcity.authoring.Revision;
import org.learningcity.observation.Snapshot;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.drools.DroolsRuleEngine;
import org.learningcity.stage.Stage;
import org.learningcity.workbook.DataFiles;

/**
 * Two revisions of one rule set that differ in a row and in a rule, so that a result which mixed them would show a row of
 * one beside a rule of the other.
 *
 * @param forms where both are kept compiled
 */
record TwoRevisions(Path first, Path second, Path forms) {

    private static final String RULE = "on own goalposts";
    private static final String OTHER_RULE = "on the goalposts of the second revision";

    static TwoRevisions in(Path folder) throws IOException {
        var first = copy(folder.resolve("first"));
        var second = copy(folder.resolve("second"));
        edit(second.resolve("tables/goalposts.csv"), "LE,*,*,20,,85", "LE,*,*,20,,95");
        edit(second.resolve("scoring/goalposts.drl"), '"' + RULE + '"', '"' + OTHER_RULE + '"');
        return new TwoRevisions(first, second, folder.resolve("forms"));
    }

    private static Path copy(Path to) throws IOException {
        var from = Path.of("rules", "hdi");
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }

    private static void edit(Path file, String old, String changed) throws IOException {
        var text = Files.readString(file);
        assertThat(text).containsOnlyOnce(old);
        Files.writeString(file, text.replace(old, changed));
    }

    /** The rule set in {@code folder}, its classes loaded anew. */
    Revision load(Path folder) {
        var engine = DroolsRuleEngine.keepingIn(forms);
        var ruleSet = RuleSetFolder.read(folder);
        return new Revision(ruleSet, engine.compile(ruleSet), engine.version());
    }

    /** Life expectancy, schooling and income of one country in one year. */
    Snapshot norway() {
        var reading = DataFiles.read(List.of(Path.of("fixtures/hdi-twelve-countries.csv")), RuleSetFolder.read(first));
        var all = reading.snapshot();
        return new Snapshot(
                all.places().stream()
                        .filter(place -> place.id().equals("Norway"))
                        .toList(),
                all.observations().stream()
                        .filter(row -> row.place().equals("Norway"))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    /** What tells the two apart: the revision it is pinned to, the score that the row decides, the rules that scored. */
    static String marks(Assessment assessment) {
        var rules = new TreeSet<String>();
        assessment
                .traces()
                .forEach(trace -> trace.rules().values().stream()
                        .filter(rule -> rule.stage() == Stage.SCORING)
                        .forEach(rule -> rules.add(rule.name())));
        return "%s %s %s".formatted(assessment.pin().revision(), assessment.resultHash(), rules);
    }

    static Assessment assess(Revision revision, Snapshot snapshot) {
        return revision.assessor().assess(snapshot, Request.EVERYTHING, Progress.NONE);
    }
}
