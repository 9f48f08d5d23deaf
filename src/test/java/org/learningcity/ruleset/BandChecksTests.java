package org.learningcity.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bands, years and standards: no gap, no overlap, nothing off the scale. */
class BandChecksTests {

    private static final String POSTS = "indicator,region,tier,worst,standard,best,transform";
    private static final String GRADES = "node,grade,title_zh,title_en,lower";
    private static final String GATES = "node,kind,released_completeness,indicative_completeness,child_completeness";

    @TempDir
    private Path folder;

    /** A file of rows that end in their years, basis and source. */
    private static TinyRules dated(String table, String columns, String... rows) {
        return new TinyRules()
                .file("tables/" + table + ".csv", columns + TinyRules.DATED + String.join("\n", rows) + "\n");
    }

    @Test
    void gradesMayNotLieBeyondTheScale() {
        assertThat(new TinyRules()
                        .table("grades", GRADES, "*,A,优,Good,850", "*,B,中,Fair,60", "*,C,差,Poor,0")
                        .problems(folder))
                .containsExactly("ERROR grades.beyond-scale tables/grades.csv:2");
    }

    @Test
    void gradesMayNotLackInSomeYearsOnly() {
        var rules = dated(
                "grades",
                GRADES,
                "*,A,优,Good,60,,2019,DEMONSTRATION,test,,",
                "*,B,中,Fair,0,,2019,DEMONSTRATION,test,,");
        assertThat(rules.found(folder))
                .allMatch(problem -> problem.code().equals("grades.absent"))
                .extracting(problem -> problem.message().en())
                .containsExactly(
                        "`1` has no row of grades 2020 or later, though it has in other years",
                        "`2` has no row of grades 2020 or later, though it has in other years",
                        "`LC` has no row of grades 2020 or later, though it has in other years");
    }

    @Test
    void everyNodeNeedsAGateInEveryYear() {
        var rules = dated(
                "gates",
                GATES,
                "*,dimension,0.8,0.6,0,,,DEMONSTRATION,test,,",
                "*,framework,0.8,0.6,0,,2019,DEMONSTRATION,test,,",
                "*,indicator,0.8,0.6,0,,,DEMONSTRATION,test,,");
        assertThat(rules.found(folder))
                .extracting(Problem::code, problem -> problem.message().en())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "gates.absent", "`LC` has no gate (2020 or later): its score is always withheld"));
    }

    @Test
    void kindsAreThoseOfNodes() {
        assertThat(new TinyRules()
                        .table("gates", GATES, "*,*,0.8,0.6,0", "*,dimention,0.8,0.6,0")
                        .found(folder))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("kind.unknown");
                    assertThat(problem.where()).isEqualTo("tables/gates.csv:3:3");
                    assertThat(problem.advice().zh()).isEqualTo("是否想写“dimension”?");
                });
    }

    @Test
    void nodeMayNotBeDiagnosedInSomeYearsOnly() {
        var rules = dated(
                "diagnosis",
                "node,kind,strength_at,weakness_below,decline_by",
                "*,dimension,80,60,5,2015,2019,DEMONSTRATION,test,,",
                "*,dimension,80,60,5,2020,,DEMONSTRATION,test,,",
                "*,indicator,80,60,5,,,DEMONSTRATION,test,,");
        assertThat(rules.problems(folder))
                .hasSize(2)
                .allMatch(problem -> problem.equals("WARNING diagnosis.absent tables/diagnosis.csv"));
    }

    @ParameterizedTest
    @CsvSource({"120,60,5,diagnosis.beyond-scale", "80,-1,5,diagnosis.beyond-scale", "80,60,-5,diagnosis.decline"})
    void limitsOfDiagnosisAreOnTheScale(String strength, String weakness, String decline, String code) {
        var row = "*,*,%s,%s,%s".formatted(strength, weakness, decline);
        assertThat(new TinyRules()
                        .table("diagnosis", "node,kind,strength_at,weakness_below,decline_by", row)
                        .problems(folder))
                .containsExactly("ERROR %s tables/diagnosis.csv:2".formatted(code));
    }

    @Test
    void judgedIndicatorNeedsARubric() {
        var rules = new TinyRules().without("tables/rubric.csv");
        assertThat(rules.problems(folder)).containsExactly("WARNING rubric.none tables/rubric.csv");
    }

    @Test
    void judgedIndicatorNeedsARubricInEveryYear() {
        var steps = new String[5];
        for (var step = 0; step < steps.length; step++) {
            steps[step] = "1.2,%d,%d,级,step,2018,,DEMONSTRATION,test,,".formatted(step, 25 * step);
        }
        assertThat(dated("rubric", "indicator,step,points,label_zh,label_en", steps)
                        .found(folder))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("rubric.absent");
                    assertThat(problem.message().en())
                            .isEqualTo("indicator `1.2` has no rubric (2017 or earlier): its steps cannot be scored");
                });
    }

    @Test
    void goalpostsForOneTierLeaveTheOthersWithout() {
        var rules = new TinyRules()
                .table(
                        "goalposts",
                        POSTS,
                        "1.1,*,地级市,0,20,80,LINEAR",
                        "2.1,*,地级市,20,5,0,LINEAR",
                        "2.1,*,县级市,30,5,0,LINEAR",
                        "2.2,*,*,100,,75000,LOG");
        assertThat(rules.found(folder))
                .extracting(Problem::code, problem -> problem.message().en())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "goalposts.absent",
                        "indicator `1.1` has no goalposts (any year, 东部 西部): its values cannot be scored"));
    }
}
