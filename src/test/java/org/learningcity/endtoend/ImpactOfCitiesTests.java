package org.learningcity.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.assessment.NodeResult;
import org.learningcity.impact.Cause;
import org.learningcity.impact.Contribution;
import org.learningcity.impact.Facet;
import org.learningcity.impact.Impact;
import org.learningcity.impact.Move;
import org.learningcity.impact.NodeKey;
import org.learningcity.impact.Question;
import org.learningcity.impact.Why;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.stage.CandidateKind;
import org.learningcity.stage.Release;

/** An expert sees what a draft does to invented cities, and through which row or rule. */
class ImpactOfCitiesTests {

    private static final String GOALPOSTS = "tables/goalposts.csv";
    private static final String WEIGHTS = "tables/weights.csv";
    private static final String LIMITS = "tables/limits.csv";
    private static final String PROXIES = "tables/proxies.csv";
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

    private static NodeKey xin(String code) {
        return new NodeKey("辛市", 2019, code);
    }

    @Test
    void regionalWeightMovesTheRegionalScoreOnlyAndSaysWhere() {
        var copy = copy("weight");
        copy.edit(WEIGHTS, "2.2.3,西部,22,", "2.2.3,西部,30,");
        var impact = cities.impact(copy);

        assertThat(impact.nodes()).extracting(change -> change.key().place()).containsOnly("辛市");
        assertThat(impact.nodes())
                .allSatisfy(change -> assertThat(change.facets()).containsOnly(Facet.REGIONAL));
        assertThat(impact.causes().get(0).inWords().zh()).isEqualTo("权重 西部 2.2.3:权重 22 → 30");
        assertThat(impact.causes().get(0).inWords().en()).isEqualTo("Weights, 西部 2.2.3: weight 22 → 30");
        assertThat(impact.causes().get(0).alterations().get(0).where())
                .isEqualTo(WEIGHTS + ":" + copy.line(WEIGHTS, "2.2.3,西部,"));
        var element = Previews.change(impact, "辛市", 2019, "2.2").regional().orElseThrow();
        assertThat(element.parts()).extracting(Contribution::kind).containsOnly(Contribution.Kind.WEIGHT);
        Previews.assertAddsUp(impact);
    }

    @Test
    void limitThatLetsAValueThroughIsFollowedFromTheFindingToTheTop() {
        var copy = copy("limit");
        copy.edit(LIMITS, "3.1.1,*,0,100,", "3.1.1,*,0,100000,");
        var impact = cities.impact(copy);

        assertThat(impact.findings())
                .filteredOn(change -> change.after().isEmpty())
                .singleElement()
                .satisfies(gone -> {
                    assertThat(gone.finding().message()).isEqualTo("value-above-maximum");
                    assertThat(gone.finding().code()).isEqualTo("3.1.1");
                });
        assertThat(impact.values()).singleElement().satisfies(value -> {
            assertThat(value.before().orElseThrow().kind()).isEqualTo(CandidateKind.CARRIED_FORWARD);
            assertThat(value.after().orElseThrow().kind()).isEqualTo(CandidateKind.REPORTED);
        });
        var leaf = Previews.change(impact, "己市", 2020, "3.1.1");
        assertThat(leaf.why()).hasAtLeastOneElementOfType(Why.ValueTaken.class);
        assertThat(leaf.why())
                .filteredOn(Why.Found.class::isInstance)
                .extracting(why -> ((Why.Found) why).finding().severity() + " " + ((Why.Found) why).now())
                .contains("MANDATORY false");
        var whole = Previews.change(impact, "己市", 2020, "LC").national().orElseThrow();
        assertThat(whole.sources()).extracting(Contribution::code).containsExactly("3.1.1");
        Previews.assertAddsUp(impact);
    }

    @Test
    void indicatorThatLosesItsProxyLeavesItsParent() {
        var copy = copy("approval");
        copy.edit(
                PROXIES,
                "2.4.1,PX-2.4.1-1,*,*,SUBSTITUTE,1,户/百人,OWN,60,,130,LINEAR,,,,,0.7,演示批准 demonstration approval,2026-09-01,",
                "2.4.1,PX-2.4.1-1,*,*,SUBSTITUTE,1,户/百人,OWN,60,,130,LINEAR,,,,,0.7,,,");
        var impact = cities.impact(copy);

        var leaf = Previews.change(impact, "辛市", 2019, "2.4.1");
        assertThat(leaf.facets()).contains(Facet.SCORED);
        assertThat(leaf.national()).isEmpty();
        assertThat(Previews.change(impact, "辛市", 2019, "2.4")
                        .national()
                        .orElseThrow()
                        .parts())
                .extracting(part -> part.kind() + " " + part.code())
                .containsExactly("LEFT 2.4.1");
        assertThat(Previews.change(impact, "辛市", 2019, "LC").facets()).contains(Facet.COMPLETENESS);
        Previews.assertAddsUp(impact);
    }

    @Test
    void gateMovesReleasesAndNoScore() {
        var copy = copy("gate");
        copy.edit(GATES, "*,element,0.80,0.60,", "*,element,0.70,0.50,");
        var impact = cities.impact(copy);

        assertThat(impact.nodes()).isNotEmpty().allSatisfy(change -> {
            assertThat(change.changes(Facet.POINTS)).isFalse();
            assertThat(change.before().map(NodeResult::release)).contains(Release.WITHHELD);
            assertThat(change.after().map(NodeResult::release)).contains(Release.INDICATIVE);
            assertThat(change.why()).hasAtLeastOneElementOfType(Why.RowSays.class);
        });
    }

    @Test
    void sharesAreThoseOfTheDraftsBetween() {
        var both = copy("both");
        var first = copy("first-alone");
        var second = copy("second-alone");
        for (var copy : List.of(both, first)) {
            copy.edit(GOALPOSTS, "2.3.3,*,*,0.2,1,3,", "2.3.3,*,*,0.2,1.1,4,");
        }
        for (var copy : List.of(both, second)) {
            copy.edit(WEIGHTS, "\n2.3,*,25,", "\n2.3,*,60,");
        }
        var impact = cities.impact(both);

        var key = new NodeKey("乙市", 2019, "LC");
        var nothing = points(cities.rules(), key);
        var goalpost = points(first.folder(), key) - nothing;
        var weight = points(second.folder(), key) - nothing;
        var together = points(both.folder(), key) - nothing;
        var shares = impact.shares(Question.of(Facet.POINTS, key));
        assertThat(shares.get(0).amount()).isCloseTo((goalpost + together - weight) / 2, within(1e-9));
        assertThat(shares.get(1).amount()).isCloseTo((weight + together - goalpost) / 2, within(1e-9));
        assertThat(shares).extracting(Impact.Share::alone).containsExactly(goalpost, weight);
        Previews.assertAddsUp(impact);
        Previews.assertTurnsRound(impact, cities.impact(RuleSetFolder.read(both.folder()), cities.base()));
    }

    private static double points(Path rules, NodeKey key) {
        return cities.assess(rules)
                .node(key.place(), key.period(), key.code())
                .orElseThrow()
                .points();
    }

    @Test
    void manyAlterationsAreLaidToFilesAndThoseNoFactMeetsToNothing() {
        var copy = copy("many");
        for (var node : List.of("1.1", "1.2", "1.3", "1.4", "2.1", "2.2")) {
            copy.edit(WEIGHTS, "\n" + node + ",*,25,", "\n" + node + ",*,30,");
        }
        copy.edit(GOALPOSTS, "2.3.3,*,*,0.2,1,3,", "2.3.3,*,*,0.2,1.1,4,");
        copy.write(LIMITS, copy.text(LIMITS) + "2.1.1,东北,0,120,10,5,3,,,DEMONSTRATION,演示,课题组,\n");
        var impact = cities.impact(copy);

        assertThat(impact.causes()).extracting(Cause::kind).containsExactly(Cause.Kind.ONE, Cause.Kind.FILE);
        assertThat(impact.idle()).extracting(idle -> idle.alteration().id()).containsExactly("limits:2.1.1/东北");
        Previews.assertAddsUp(impact);
    }

    @Test
    void changeOfAWithheldScoreIsNotShown() {
        var copy = copy("withheld");
        copy.edit(WEIGHTS, "\n4.3.3,*,25,", "\n4.3.3,*,10,");
        var impact = cities.impact(copy);

        var change = Previews.change(impact, "辛市", 2019, "4.3");
        assertThat(change.after().map(NodeResult::release)).contains(Release.WITHHELD);
        assertThat(change.national().filter(Move::moved)).isPresent();
        assertThat(change.shown()).isFalse();
        assertThat(change.shownChange()).isZero();
        assertThat(impact.shares(Question.of(Facet.POINTS, xin("4.3")))).hasSize(1);
    }
}
