package org.learningcity.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.drools.DroolsRuleEngine;

/** A save that passes goes live; one that does not is explained, and the last good revision stays. */
class RuleWatchTests {

    @TempDir
    Path folder;

    private Path ruleSet;
    private LiveRules live;
    private RuleWatch watch;

    @BeforeEach
    void begin() throws IOException {
        ruleSet = copy(Path.of("rules", "hdi"), folder.resolve("hdi"));
        var examination = new Examination(DroolsRuleEngine.keepingIn(folder.resolve("forms")));
        live = new LiveRules(passed(examination.of(ruleSet)));
        watch = new RuleWatch(ruleSet, examination, live);
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }

    private static Revision passed(Examination.Outcome outcome) {
        assertThat(outcome.problems()).filteredOn(Problem::refuses).isEmpty();
        return ((Examination.Outcome.Passed) outcome).revision();
    }

    private void edit(String file, String old, String changed) throws IOException {
        var path = ruleSet.resolve(file);
        var text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, changed));
    }

    /** Looks until what was saved has settled. */
    private Examination.Outcome settled() {
        assertThat(watch.lookOnce()).isEmpty();
        return watch.lookOnce().map(RuleWatch.Saved::outcome).orElseThrow();
    }

    @Test
    void folderThatNobodyTouchedIsNotExaminedAgain() {
        assertThat(watch.lookOnce()).isEqualTo(Optional.empty());
        assertThat(watch.lookOnce()).isEqualTo(Optional.empty());
    }

    @Test
    void savedRowGoesLive() throws IOException {
        var before = live.current().hash();
        edit("messages.csv", "\n", " \n");

        var revision = passed(settled());

        assertThat(live.current()).isSameAs(revision);
        assertThat(revision.hash()).isNotEqualTo(before);
        assertThat(watch.lookOnce()).isEmpty();
    }

    @Test
    void saveThatCannotBeReadIsExplainedAndTheLastGoodRevisionStays() throws IOException {
        var good = live.current();
        edit("tables/goalposts.csv", "LE,*,*,20,,85", "LE,*,*,twenty,,85");

        assertThat(settled().problems())
                .extracting(Problem::code, Problem::where)
                .contains(tuple("table.cell", "tables/goalposts.csv:2:8"));
        assertThat(live.current()).isSameAs(good);
    }

    @Test
    void saveThatMakesACaseComeOutOtherwiseIsExplainedAndTheLastGoodRevisionStays() throws IOException {
        var good = live.current();
        edit("tables/goalposts.csv", "LE,*,*,20,,85", "LE,*,*,20,,95");

        assertThat(settled().problems())
                .filteredOn(Problem::refuses)
                .isNotEmpty()
                .allSatisfy(problem -> {
                    assertThat(problem.code()).isEqualTo("case.differs");
                    assertThat(problem.where()).startsWith("cases/published.yaml:");
                    assertThat(problem.message().zh()).contains("应为");
                });
        assertThat(live.current()).isSameAs(good);
    }

    @Test
    void mendedSaveGoesLiveAfterARefusedOne() throws IOException {
        edit("scoring/goalposts.drl", "judged == false", "judgd == false");
        assertThat(settled().problems()).anyMatch(Problem::refuses);

        edit("scoring/goalposts.drl", "judgd == false", "judged  == false");

        var mended = passed(settled());
        assertThat(live.current()).isSameAs(mended);
    }

    @Test
    void folderThatIsGoneIsARefusal() throws IOException {
        var good = live.current();
        Files.move(ruleSet, folder.resolve("elsewhere"));

        assertThat(settled().problems()).extracting(Problem::code).containsExactly("rule-set.absent");
        assertThat(live.current()).isSameAs(good);
    }
}
