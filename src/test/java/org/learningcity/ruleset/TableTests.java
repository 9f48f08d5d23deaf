package org.learningcity.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which row of a table holds: the most specific one, read from the left, in the years it is valid. */
class TableTests {

    private static final String GOALPOSTS = """
            indicator,region,tier,worst,best,transform,from,to,basis,source
            *,*,*,0,1,LINEAR,,,EXPERT,test
            1.1,*,*,0,2,LINEAR,,2015,EXPERT,test
            1.1,*,*,0,3,LINEAR,2016,,EXPERT,test
            *,东部,*,0,4,LINEAR,,,EXPERT,test
            *,东部,市,0,5,LINEAR,,,EXPERT,test
            1.1,*,市,0,6,LINEAR,,,EXPERT,test
            1.1,东部,*,0,7,LINEAR,2020,,EXPERT,test
            """;

    private final List<Problem> problems = new ArrayList<>();

    private Table table(TableSchema schema, String text) {
        var csv = CsvFile.parse(schema.file(), text, problems);
        return new TableReader(schema, Set.of("1.1", "1.2"), Set.of(), problems).read(csv);
    }

    @ParameterizedTest
    @CsvSource({
        "1.2, 西部, 县, 2020, 1",
        "1.1, 西部, 县, 2015, 2",
        "1.1, 西部, 县, 2016, 3",
        "1.2, 东部, 县, 2020, 4",
        "1.2, 东部, 市, 2020, 5",
        // the leftmost column decides: an indicator's row goes before a region's
        "1.1, 西部, 市, 2020, 6",
        "1.1, 东部, 县, 2019, 3",
        "1.1, 东部, 县, 2020, 7",
        "1.1, 东部, 市, 2020, 7",
        "1.1, 东部, 市, 2019, 6",
    })
    void mostSpecificRowFromTheLeftHolds(String indicator, String region, String tier, int period, double best) {
        var row = table(Schemas.GOALPOSTS, GOALPOSTS).find(period, indicator, region, tier);

        assertThat(problems).isEmpty();
        assertThat(row)
                .hasValueSatisfying(found -> assertThat(found.number("best")).isEqualTo(best));
    }

    @Test
    void rowThatIsNotThereIsNotMadeUp() {
        var table = table(
                Schemas.LIMITS, "indicator,region,hard_max,from,to,basis,source\n1.1,*,100,2016,2018,EXPERT,test\n");

        assertThat(table.find(2015, "1.1", "东部")).isEmpty();
        assertThat(table.find(2016, "1.1", "东部")).isPresent();
        assertThat(table.find(2018, "1.1", "东部")).isPresent();
        assertThat(table.find(2019, "1.1", "东部")).isEmpty();
        assertThat(table.find(2016, "1.2", "东部")).isEmpty();
    }

    @Test
    void keyOfTheWrongLengthIsRefused() {
        var table = table(Schemas.GOALPOSTS, GOALPOSTS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.find(2020, "1.1"))
                .withMessageContaining("goalposts");
    }

    @Test
    void equallySpecificRowsAreAProblemOfTheSecondLine() {
        table(Schemas.GOALPOSTS, GOALPOSTS + "1.1,*,*,0,9,LINEAR,2014,2016,EXPERT,test\n");

        assertThat(problems)
                .isNotEmpty()
                .allSatisfy(problem -> {
                    assertThat(problem.code()).isEqualTo("table.equally-specific");
                    assertThat(problem.where()).startsWith("tables/goalposts.csv:");
                })
                .anySatisfy(problem -> {
                    assertThat(problem.where()).isEqualTo("tables/goalposts.csv:9");
                    assertThat(problem.message().en()).contains("line 3");
                });
    }

    @Test
    void rowsOfDifferentYearsMayShareAKey() {
        table(Schemas.GOALPOSTS, GOALPOSTS);

        assertThat(problems).isEmpty();
    }

    @Test
    void oneToManyTableGivesTheBestRowForEachValue() {
        var rubric = table(Schemas.RUBRIC, """
                indicator,step,points,label_zh,label_en,from,to,basis,source
                *,0,0,无,none,,,EXPERT,test
                *,1,50,有,some,,,EXPERT,test
                1.1,1,40,有,some,,,EXPERT,test
                """);

        assertThat(rubric.findEach(2020, "step", "1.1", ""))
                .extracting(row -> row.number("points"))
                .containsExactly(0.0, 40.0);
        assertThat(rubric.findEach(2020, "step", "1.2", ""))
                .extracting(row -> row.number("points"))
                .containsExactly(0.0, 50.0);
    }

    @Test
    void rowKeyStaysWhereLinesMove() {
        var before = table(Schemas.GOALPOSTS, GOALPOSTS).find(2016, "1.1", "西部", "县");
        var moved = GOALPOSTS.replace("*,*,*,0,1", "1.2,*,*,0,8,LINEAR,,,EXPERT,test\n*,*,*,0,1");
        var after = table(Schemas.GOALPOSTS, moved).find(2016, "1.1", "西部", "县");

        assertThat(after.orElseThrow().ref().id())
                .isEqualTo(before.orElseThrow().ref().id())
                .isEqualTo("goalposts:1.1/*/*@2016");
        assertThat(after.orElseThrow().ref().line())
                .isEqualTo(before.orElseThrow().ref().line() + 1);
    }
}
