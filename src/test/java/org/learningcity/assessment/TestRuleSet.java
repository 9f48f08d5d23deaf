package org.learningcity.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.learningcity.observation.Snapshot;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleEngine;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.drools.DroolsRuleEngine;
import org.learningcity.workbook.DataFiles;

/** A rule set of the repository, compiled once for all tests, and what it makes of data. */
record TestRuleSet(RuleSet ruleSet, CompiledRules rules) {

    private static final RuleEngine ENGINE = DroolsRuleEngine.keepingIn(temporary());

    static TestRuleSet of(Path folder) {
        var ruleSet = RuleSetFolder.read(folder);
        return new TestRuleSet(ruleSet, ENGINE.compile(ruleSet));
    }

    static TestRuleSet named(String name) {
        return of(Path.of("rules", name));
    }

    private static Path temporary() {
        try {
            var folder = Files.createTempDirectory("compiled-rules");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Snapshot read(Path... files) {
        var reading = DataFiles.read(List.of(files), ruleSet);
        assertThat(reading.problems()).filteredOn(Problem::refuses).isEmpty();
        return reading.snapshot();
    }

    Assessment assess(Snapshot snapshot) {
        return assess(snapshot, Request.EVERYTHING);
    }

    Assessment assess(Snapshot snapshot, Request request) {
        return new Assessor(ruleSet, rules, ENGINE.version()).assess(snapshot, request, Progress.NONE);
    }
}
