package org.learningcity.ruleset.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.assessment.Progress;
import org.learningcity.assessment.Request;
import org.learningcity.authoring.DraftLimits;
import org.learningcity.authoring.DraftOutcome;
import org.learningcity.authoring.DraftTask;
import org.learningcity.authoring.Revision;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.SmallRuleSet;
import org.learningcity.ruleset.drools.Attack.Stop;
import org.learningcity.workbook.DataFiles;

/**
 * With all other layers switched off, what ends a process, fills the memory or never comes to an end does so in the
 * process of the draft; the one that started it goes on.
 */
class AttacksInTheirOwnProcessTests {

    private static final DraftLimits TIGHT = new DraftLimits(Duration.ofSeconds(12), 96);
    private static final int AT_ONCE = 2;

    @TempDir
    private static Path folder;

    private static final Map<String, DraftOutcome> OUTCOMES = new TreeMap<>();
    private static String before = "";

    @BeforeAll
    static void carryOut() throws Exception {
        before = ordinaryHash();
        var attacks = Attack.all().stream()
                .filter(attack -> attack.stoppedBy().contains(Stop.PROCESS))
                .toList();
        var executor = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var running = new TreeMap<String, Future<DraftOutcome>>();
            attacks.forEach(attack -> running.put(attack.id(), executor.submit(() -> outcome(attack))));
            for (var entry : running.entrySet()) {
                OUTCOMES.put(entry.getKey(), entry.getValue().get());
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private static DraftOutcome outcome(Attack attack) throws IOException {
        var draft = SmallRuleSet.in(folder.resolve(attack.id()));
        attack.files(folder.resolve("mark")).forEach(draft::with);
        draft.with("cases/many.yaml", """
                rules: quality/attack.drl
                cases:
                  - name: many decisions
                    given:
                      decisions:
                %s
                    expect:
                      no_findings: all
                """.formatted(decisions()));
        return UnguardedWorker.process().run(DraftTask.cases(draft.folder()), TIGHT);
    }

    private static String decisions() {
        return IntStream.range(1600, 2000)
                .mapToObj("        - {node: ALL, period: %d, kind: 一票否决, grade: B, title: t, number: \"1\"}"::formatted)
                .collect(Collectors.joining("\n"));
    }

    private static String ordinaryHash() {
        var ruleSet = RuleSetFolder.read(Path.of("rules", "hdi"));
        var engine = DroolsRuleEngine.keepingIn(folder.resolve("forms"));
        var reading = DataFiles.read(List.of(Path.of("fixtures", "hdi-twelve-countries.csv")), ruleSet);
        return new Revision(ruleSet, engine.compile(ruleSet), engine.version())
                .assessor()
                .assess(reading.snapshot(), Request.EVERYTHING, Progress.NONE)
                .resultHash();
    }

    @Test
    void onlyTheProcessOfTheDraftEnds() {
        assertThat(OUTCOMES)
                .hasSizeGreaterThan(5)
                .allSatisfy(
                        (attack, outcome) -> assertThat(outcome).as(attack).isInstanceOf(DraftOutcome.Killed.class));
    }

    @Test
    void memoryAndTimeAreTheReasonsWhereTheyRanOut() {
        assertThat(reason("action/endless-text")).isIn(DraftOutcome.Reason.MEMORY, DraftOutcome.Reason.TIME);
        assertThat(reason("action/sleep")).isEqualTo(DraftOutcome.Reason.TIME);
        assertThat(reason("action/exit")).isIn(DraftOutcome.Reason.CRASH, DraftOutcome.Reason.TIME);
    }

    private static DraftOutcome.Reason reason(String attack) {
        return ((DraftOutcome.Killed) Objects.requireNonNull(OUTCOMES.get(attack), attack)).reason();
    }

    @Test
    void ordinaryAssessmentGivesItsUsualResultAfterwards() {
        assertThat(ordinaryHash()).isEqualTo(before);
    }
}
