package org.learningcity.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.impact.Facet;
import org.learningcity.impact.Impact;
import org.learningcity.impact.NodeKey;
import org.learningcity.impact.Question;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.stage.FindingSeverity;

/** Drafts that change rules or the framework itself, alone or beside rows. */
class ImpactOfRuleEditsTests {

    private static final String GOALPOSTS = "tables/goalposts.csv";
    private static final String WEIGHTS = "tables/weights.csv";
    private static final String LIMITS = "tables/limits.csv";
    private static final String RULE = "quality/limits.drl";
    private static final String GATES = "tables/gates.csv";

    private static Previews cities;

    @TempDir
    Path folder;

    @BeforeAll
    static void read() {
        cities = Previews.of("cn-learning-city", "eight-cities-illustrative.xlsx", "乙市", "己市", "辛市");
    }

    private RuleSetCopy copy(String name) {
        return RuleSetCopy.in(folder.resolve(name));
    }

    @Test
    void twoWaysToLetOneValueThroughShareItEvenly() {
        var copy = copy("rule");
        copy.edit(LIMITS, "3.1.1,*,0,100,", "3.1.1,*,0,100000,");
        copy.edit(
                RULE,
                "findings.mandatory( $report, $limits, \"value-above-maximum\" );",
                "findings.toVerify( $report, $limits, \"value-above-maximum\" );");
        var impact = cities.impact(copy);

        assertThat(impact.causes())
                .extracting(cause -> cause.alterations().get(0).id())
                .containsExactly("limits:3.1.1/*", RULE);
        assertThat(impact.causes().get(1).inWords().en()).contains("value above hard maximum");
        var value = Question.of(Facet.VALUE, new NodeKey("己市", 2020, "3.1.1"));
        assertThat(impact.shares(value)).extracting(Impact.Share::amount).containsExactly(0.5, 0.5);
        assertThat(impact.findings())
                .filteredOn(change -> change.finding().code().equals("2.2.5")
                        && change.before().isPresent())
                .singleElement()
                .satisfies(change ->
                        assertThat(change.after().orElseThrow().severity()).isEqualTo(FindingSeverity.TO_VERIFY));
        assertThat(impact.firings())
                .filteredOn(firing -> firing.altered())
                .singleElement()
                .satisfies(firing -> {
                    assertThat(firing.rule().name()).isEqualTo("value above hard maximum");
                    assertThat(firing.noLonger()).isPositive();
                });
        Previews.assertAddsUp(impact);
    }

    @Test
    void nodeThatOnlyTheDraftHasIsNew() {
        var copy = copy("node");
        var manual = copy.text("indicators.csv");
        var line = manual.lines()
                .filter(each -> each.startsWith("2.3.3,"))
                .findFirst()
                .orElseThrow();
        copy.write("indicators.csv", manual + line.replace("2.3.3,2.3,", "2.3.99,2.3,") + "\n");
        copy.write(WEIGHTS, copy.text(WEIGHTS) + "2.3.99,*,10,,,DEMONSTRATION,演示,课题组,\n");
        copy.write(GOALPOSTS, copy.text(GOALPOSTS) + "2.3.99,*,*,0,,3,LINEAR,,,,,DEMONSTRATION,演示,课题组,\n");
        var impact = cities.impact(copy);

        var added = Previews.change(impact, "辛市", 2019, "2.3.99");
        assertThat(added.before()).isEmpty();
        assertThat(added.after()).isPresent();
        assertThat(Previews.change(impact, "辛市", 2019, "2.3").facets()).contains(Facet.COMPLETENESS);
        assertThat(cities.impact(RuleSetFolder.read(copy.folder()), cities.base())
                        .nodes())
                .filteredOn(change -> change.key().code().equals("2.3.99"))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.after()).isEmpty());
        Previews.assertAddsUp(impact);
    }

    @Test
    void draftWithARuleThatDoesNotCompileIsSaidAndTheOthersShown() {
        var broken = copy("broken");
        broken.edit(RULE, "amount > limits.hardMax", "amnt > limits.hardMax");
        var sound = copy("sound");
        sound.edit(GATES, "*,element,0.80,0.60,", "*,element,0.70,0.50,");
        var preview =
                cities.preview(cities.base(), RuleSetFolder.read(broken.folder()), RuleSetFolder.read(sound.folder()));

        assertThat(preview.drafts().get(0).impact()).isEmpty();
        assertThat(preview.drafts().get(0).problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.where()).startsWith(RULE));
        assertThat(preview.drafts().get(1).impact()).isPresent();
    }
}
