package org.learningcity.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.impact.Cause;
import org.learningcity.impact.Contribution;
import org.learningcity.impact.Facet;
import org.learningcity.impact.Impact;
import org.learningcity.impact.NodeKey;
import org.learningcity.impact.Question;
import org.learningcity.ruleset.RuleSetFolder;

/** Drafts of the Human Development Index, whose geometric mean can be worked out by hand. */
class ImpactOfHdiTests {

    private static final String GOALPOSTS = "tables/goalposts.csv";
    private static final String WEIGHTS = "tables/weights.csv";

    // Brazil 2021: life expectancy, expected and mean years of schooling, income (UNDP, 2021/22, statistical annex)
    private static final double LIFE = 72.7504;
    private static final double EXPECTED = 15.59906006;
    private static final double MEAN = 8.128813955;
    private static final double INCOME = 14369.88848;

    private static Previews hdi;

    @TempDir
    Path folder;

    @BeforeAll
    static void read() {
        hdi = Previews.of("hdi", "hdi-twelve-countries.csv");
    }

    /** The index by the formula of UNDP's technical note, with another goalpost or another weight. */
    private static double index(double bestLife, double weightOfHealth) {
        var health = (LIFE - 20) / (bestLife - 20);
        var education = (EXPECTED / 18 + MEAN / 15) / 2;
        var income = (Math.log(INCOME) - Math.log(100)) / (Math.log(75000) - Math.log(100));
        return Math.pow(Math.pow(health, weightOfHealth) * education * income, 1 / (weightOfHealth + 2));
    }

    private static Question brazil(String code) {
        return Question.of(Facet.POINTS, new NodeKey("Brazil", 2021, code));
    }

    @Test
    void twoEditsShareTheChangeAsWorkedOutByHand() {
        var copy = RuleSetCopy.of("hdi", folder.resolve("two"));
        copy.edit(GOALPOSTS, "LE,*,*,20,,85,", "LE,*,*,20,,90,");
        copy.edit(WEIGHTS, "HEALTH,*,1,", "HEALTH,*,2,");
        var impact = hdi.impact(copy);

        assertThat(impact.causes())
                .extracting(cause -> cause.alterations().get(0).id())
                .containsExactly("goalposts:LE/*/*", "weights:HEALTH/*");
        var goalpostAlone = index(90, 1) - index(85, 1);
        var weightAlone = index(85, 2) - index(85, 1);
        var both = index(90, 2) - index(85, 1);
        var shares = impact.shares(brazil("HDI"));
        assertThat(Previews.change(impact, "Brazil", 2021, "HDI")
                        .national()
                        .orElseThrow()
                        .change())
                .isCloseTo(both, within(1e-12));
        assertThat(shares.get(0).amount()).isCloseTo((goalpostAlone + both - weightAlone) / 2, within(1e-12));
        assertThat(shares.get(1).amount()).isCloseTo((weightAlone + both - goalpostAlone) / 2, within(1e-12));
        assertThat(shares.get(0).alone()).isCloseTo(goalpostAlone, within(1e-12));
        Previews.assertAddsUp(impact);
    }

    @Test
    void changeIsLedDownToTheIndicatorAndTheRow() {
        var copy = RuleSetCopy.of("hdi", folder.resolve("one"));
        copy.edit(GOALPOSTS, "LE,*,*,20,,85,", "LE,*,*,20,,90,");
        var impact = hdi.impact(copy);

        var index = Previews.change(impact, "Brazil", 2021, "HDI").national().orElseThrow();
        assertThat(index.parts())
                .singleElement()
                .satisfies(part -> assertThat(part.code()).isEqualTo("HEALTH"));
        assertThat(index.sources()).singleElement().satisfies(source -> {
            assertThat(source.kind()).isEqualTo(Contribution.Kind.SCORE);
            assertThat(source.code()).isEqualTo("LE");
            assertThat(source.amount()).isCloseTo(index(90, 1) - index(85, 1), within(1e-12));
        });
        assertThat(Previews.change(impact, "Brazil", 2021, "LE").why())
                .singleElement()
                .asString()
                .contains("goalposts", "best=85", "best=90");
        assertThat(impact.causes())
                .singleElement()
                .satisfies(
                        cause -> assertThat(cause.alterations().get(0).where()).isEqualTo("tables/goalposts.csv:2"));
    }

    @Test
    void sameRuleSetChangesNothing() {
        var impact = hdi.impact(RuleSetCopy.of("hdi", folder.resolve("same")));

        assertThat(impact.nothing()).isTrue();
        assertThat(impact.causes()).isEmpty();
        assertThat(impact.idle()).isEmpty();
    }

    @Test
    void rowThatNoFactMeetsAndWordsAreSaidToTouchNothing() {
        var copy = RuleSetCopy.of("hdi", folder.resolve("idle"));
        copy.write(
                GOALPOSTS,
                copy.text(GOALPOSTS) + "LE,north,*,30,,85,LINEAR,,,,,EXPERT,no such region in the data,test,\n");
        copy.edit(WEIGHTS, "INCOME,*,1,,,STANDARD,", "INCOME,*,1,,,EXPERT,");
        var impact = hdi.impact(copy);

        assertThat(impact.nothing()).isTrue();
        assertThat(impact.causes()).isEmpty();
        assertThat(impact.idle())
                .extracting(idle -> idle.alteration().id() + " " + idle.wordsOnly())
                .containsExactly("goalposts:LE/north/* false", "weights:INCOME/* true");
    }

    @Test
    void alterationThatIsMetAndDoesNothingIsListedAsSuch() {
        var copy = RuleSetCopy.of("hdi", folder.resolve("met"));
        // a weight that is alone among its siblings has no say
        copy.edit(WEIGHTS, "LE,*,1,", "LE,*,3,");
        var impact = hdi.impact(copy);

        assertThat(impact.nothing()).isTrue();
        assertThat(impact.causes()).hasSize(1);
        assertThat(impact.withoutEffect()).isEqualTo(impact.causes());
    }

    @Test
    void weightsThatAreRefusedOneByOneCountAsOneCause() {
        var copy = RuleSetCopy.of("hdi", folder.resolve("together"));
        copy.edit(WEIGHTS, "EYS,*,1,", "EYS,*,30,");
        copy.edit(WEIGHTS, "MYS,*,1,", "MYS,*,70,");
        copy.edit(GOALPOSTS, "LE,*,*,20,,85,", "LE,*,*,20,,90,");
        var impact = hdi.impact(copy);

        assertThat(impact.causes())
                .extracting(Cause::kind)
                .as("30 beside 1 mixes magnitudes, which no rule set may")
                .containsExactly(Cause.Kind.ONE, Cause.Kind.TOGETHER);
        Previews.assertAddsUp(impact);
    }

    @Test
    void draftOnAnotherScaleIsRefused() {
        var copy = RuleSetCopy.of("hdi", folder.resolve("scale"));
        copy.edit("framework.yaml", "scale: 1\n", "scale: 10\n");
        var preview = hdi.preview(hdi.base(), RuleSetFolder.read(copy.folder()));

        assertThat(preview.impacts()).isEmpty();
        assertThat(preview.drafts().get(0).problems())
                .extracting(problem -> problem.code())
                .containsExactly("impact.scale");
    }

    @Test
    void everyDraftIsComparedWithTheSameBase() {
        var first = RuleSetCopy.of("hdi", folder.resolve("first"));
        first.edit(GOALPOSTS, "LE,*,*,20,,85,", "LE,*,*,20,,90,");
        var second = RuleSetCopy.of("hdi", folder.resolve("second"));
        second.edit(GOALPOSTS, "LE,*,*,20,,85,", "LE,*,*,20,,80,");
        var preview = hdi.preview(hdi.base(), RuleSetFolder.read(first.folder()), RuleSetFolder.read(second.folder()));

        assertThat(preview.impacts()).extracting(Impact::draft).containsExactly("first", "second");
        assertThat(preview.impacts()).extracting(Impact::before).containsOnly(preview.before());
        assertThat(Previews.change(preview.impacts().get(0), "Brazil", 2021, "HDI")
                        .shownChange())
                .isNegative();
        assertThat(Previews.change(preview.impacts().get(1), "Brazil", 2021, "HDI")
                        .shownChange())
                .isPositive();
    }
}
