package org.learningcity.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Goalposts, proxies and weights. */
class ScaleChecksTests {

    private static final String POSTS = "indicator,region,tier,worst,standard,best,transform";
    private static final String PROXIES =
            "indicator,series,region,tier,kind,preference,uom,method,worst,standard,best,transform,factor,eligible_min,eligible_max,evidence_factor";
    private static final String WEIGHTS = "node,region,weight";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.1,*,*,5,,5,LINEAR   | goalposts.equal
            1.1,*,*,0,80,80,LINEAR | goalposts.standard-outside
            1.1,*,*,0,-1,80,LINEAR | goalposts.standard-outside
            1.1,*,*,0,,80,LOG     | goalposts.logarithm
            1.1,*,*,80,,0,LINEAR  | goalposts.direction
            """)
    void refusesGoalpostsThatAreNoScale(String row, String code) {
        var rules = new TinyRules().table("goalposts", POSTS, row, "2.1,*,*,20,5,0,LINEAR", "2.2,*,*,100,,75000,LOG");
        assertThat(rules.problems(folder)).containsExactly("ERROR " + code + " tables/goalposts.csv:2");
    }

    @Test
    void saysForWhichYearsAndRegionsGoalpostsAreAbsent() {
        var rules = new TinyRules()
                .file(
                        "tables/goalposts.csv",
                        POSTS + TinyRules.DATED
                                + "1.1,*,*,0,,80,LINEAR,,2015,DEMONSTRATION,test,,\n"
                                + "1.1,*,*,0,,90,LINEAR,2018,,DEMONSTRATION,test,,\n"
                                + "2.1,东部,*,20,5,0,LINEAR,,,DEMONSTRATION,test,,\n"
                                + "2.2,*,*,100,,75000,LOG,,,DEMONSTRATION,test,,\n");
        assertThat(rules.found(folder))
                .allMatch(problem -> problem.code().equals("goalposts.absent") && !problem.refuses())
                .extracting(problem -> problem.message().en())
                .containsExactly(
                        "indicator `1.1` has no goalposts (2016 to 2017): its values cannot be scored",
                        "indicator `2.1` has no goalposts (any year, 西部): its values cannot be scored");
    }

    @Test
    void saysOnceThatThereAreNoGoalpostsOrWeights() {
        var rules = new TinyRules().without("tables/goalposts.csv").without("tables/weights.csv");
        assertThat(rules.problems(folder))
                .containsExactly(
                        "WARNING goalposts.none tables/goalposts.csv", "WARNING weights.none tables/weights.csv");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.1,PX,*,*,NEAR,1,%,OWN,,,,,,,,0.9             | proxies.no-goalposts
            1.1,PX,*,*,NEAR,1,%,OWN,5,,5,,,,,0.9           | goalposts.equal
            1.1,PX,*,*,NEAR,1,%,OWN,0,,5,LOG,,,,0.9        | goalposts.logarithm
            1.1,PX,*,*,NEAR,1,%,OWN,0,,5,CUBIC,,,,0.9      | proxies.transform
            1.1,PX,*,*,NEAR,1,%,CONVERSION,,,,,0,,,0.9     | proxies.no-factor
            1.1,PX,*,*,NEAR,1,%,CONVERSION,,,,,,,,0.9      | proxies.no-factor
            1.1,PX,*,*,NEAR,1,%,CONVERSION,0,,9,,2,,,0.9   | proxies.two-scales
            1.1,PX,*,*,NEAR,1,%,OWN,0,,9,,,,,0             | evidence-factor.range
            1.1,PX,*,*,NEAR,1,%,OWN,0,,9,,,,,1.2           | evidence-factor.range
            1.1,PX,*,*,NEAR,1,%,OWN,0,,9,,,5,4,0.9         | proxies.never-eligible
            1.1,PX,*,*,NEAR,1,人,OWN,0,,9,,,,,0.9          | proxies.unit
            1.1,1.1,*,*,NEAR,1,%,OWN,0,,9,,,,,0.9          | proxies.loop
            """)
    void refusesProxiesThatCannotStandIn(String row, String code) {
        assertThat(new TinyRules().table("proxies", PROXIES, row).problems(folder))
                .containsExactly("ERROR " + code + " tables/proxies.csv:2");
    }

    @Test
    void refusesProxiesThatLeadBackToTheirIndicator() {
        var rules = new TinyRules()
                .table(
                        "proxies",
                        PROXIES,
                        "1.1,2.1,*,*,NEAR,1,%,OWN,0,,9,,,,,0.9",
                        "2.1,2.2,*,*,NEAR,1,元,OWN,0,,9,,,,,0.9",
                        "2.2,1.1,*,*,NEAR,1,%,OWN,0,,9,,,,,0.9",
                        "1.1,PX,*,*,NEAR,2,%,OWN,0,,9,,,,,0.9");
        assertThat(rules.problems(folder))
                .containsExactly(
                        "ERROR proxies.loop tables/proxies.csv:2",
                        "ERROR proxies.loop tables/proxies.csv:3",
                        "ERROR proxies.loop tables/proxies.csv:4");
    }

    @Test
    void allowsProxiesThatChangeSidesBetweenRegions() {
        var rules = new TinyRules()
                .table(
                        "proxies",
                        PROXIES,
                        "1.1,2.1,东部,*,NEAR,1,%,OWN,0,,9,,,,,0.9",
                        "2.1,1.1,西部,*,NEAR,1,%,OWN,0,,9,,,,,0.9");
        assertThat(rules.problems(folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.1,*,-60 | 1.2,*,160 | ERROR weights.negative tables/weights.csv:4
            1.1,*,0   | 1.2,*,0   | ERROR weights.all-zero tables/weights.csv:4
            1.1,*,0.2 | 1.2,*,99.8 | ERROR weights.mixed tables/weights.csv:4
            1.1,*,60  | 1.2,*,30  | WARNING weights.total tables/weights.csv:4
            1.1,*,60  | 1.2,西部,40 | ERROR weights.absent tables/weights.csv
            """)
    void namesWhatIsWrongWithWeightsOfSiblings(String first, String second, String problem) {
        var rules = new TinyRules().table("weights", WEIGHTS, "1,*,50", "2,*,50", first, second, "2.1,*,1", "2.2,*,1");
        assertThat(rules.problems(folder)).contains(problem);
    }

    @Test
    void warnsOfRegionThatWeighsSomeSiblingsOnly() {
        var rules = new TinyRules()
                .table(
                        "weights",
                        WEIGHTS,
                        "1,*,50",
                        "2,*,50",
                        "1.1,*,60",
                        "1.2,*,40",
                        "2.1,*,1",
                        "2.2,*,1",
                        "1.1,西部,70",
                        "1,东部,40",
                        "2,东部,50");
        assertThat(rules.found(folder))
                .extracting(
                        Problem::code,
                        Problem::where,
                        problem -> problem.message().en())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "weights.partial",
                                "tables/weights.csv:8:5",
                                "西部 has weights of its own for 1 of 2 siblings only: 1.1=70"),
                        org.assertj.core.groups.Tuple.tuple(
                                "weights.total",
                                "tables/weights.csv:9:6",
                                "the weights of siblings add up to neither 1 nor 100: 1=40, 2=50"));
    }

    @Test
    void wantsNationalWeightsInEveryYearThatIsWeighed() {
        var rules = new TinyRules()
                .file(
                        "tables/weights.csv",
                        WEIGHTS + TinyRules.DATED
                                + "*,*,1,2015,2020,DEMONSTRATION,test,,\n"
                                + "1,*,50,2021,,DEMONSTRATION,test,,\n"
                                + "2,*,50,2021,,DEMONSTRATION,test,,\n"
                                + "1.1,*,60,2021,2022,DEMONSTRATION,test,,\n"
                                + "1.2,*,40,2021,,DEMONSTRATION,test,,\n"
                                + "2.1,*,1,2021,,DEMONSTRATION,test,,\n"
                                + "2.2,*,1,2021,,DEMONSTRATION,test,,\n");
        assertThat(rules.found(folder))
                .extracting(problem -> problem.message().en())
                .containsExactly("`1.1` has no national weight (2023 or later)");
    }
}
