package org.learningcity.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.ruleset.CsvFile;

/**
 * The rule set {@code rules/hdi} gives the Human Development Index as UNDP published it, to all three decimals.
 *
 * <p>Source: UNDP, Human Development Report 2021/22, statistical annex.
 */
class HdiTests {

    private static final Path FIXTURE = Path.of("fixtures/hdi-twelve-countries.csv");
    private static final Path PUBLISHED = Path.of("src/test/resources/hdi/twelve-countries-2021.csv");
    private static final Path ALL_YEARS = Path.of("../shared/validation/hdi/all_1990_2021.csv");
    private static final int COUNTRY_YEARS = 5571;
    private static final Map<String, String> COLUMNS = new TreeMap<>(Map.of(
            "LE", "life_expectancy",
            "EYS", "expected_years_schooling",
            "MYS", "mean_years_schooling",
            "GNIPC", "gni_per_capita_2017ppp"));

    private static TestRuleSet hdi;

    @TempDir
    Path folder;

    @BeforeAll
    static void compile() {
        hdi = TestRuleSet.named("hdi");
    }

    @Test
    void twelveCountriesHaveTheirPublishedIndex() throws IOException {
        var published = new TreeMap<String, String>();
        csv(PUBLISHED).lines().forEach(line -> published.put(line.cell("place") + "/2021", line.cell("hdi")));

        var assessment = hdi.assess(hdi.read(FIXTURE));

        assertThat(indexes(assessment)).hasSize(12).isEqualTo(published);
        assertThat(assessment.findings()).isEmpty();
    }

    @Test
    void valueBeyondItsGoalpostIsClipped() {
        var assessment = hdi.assess(hdi.read(FIXTURE));

        assertThat(assessment.node("Qatar", 2021, "GNIPC"))
                .hasValueSatisfying(income -> assertThat(income.points()).isEqualTo(1));
        assertThat(assessment.node("Norway", 2021, "EYS"))
                .hasValueSatisfying(schooling -> assertThat(schooling.points()).isEqualTo(1));
    }

    @Test
    void everyCountryAndYearHasItsPublishedIndex() throws IOException {
        assumeTrue(Files.exists(ALL_YEARS), () -> "skipped: " + ALL_YEARS + " is not there");
        var given = csv(ALL_YEARS);
        var published = new TreeMap<String, String>();
        for (var line : given.lines()) {
            published.put(line.cell("country") + "/" + line.cell("year"), threeDecimals(line.cell("hdi_published")));
        }

        var indexes = indexes(hdi.assess(hdi.read(longForm(given))));

        assertThat(published).hasSize(COUNTRY_YEARS);
        var mismatches = published.entrySet().stream()
                .filter(expected -> !expected.getValue().equals(indexes.get(expected.getKey())))
                .map(expected -> expected + " but was " + indexes.get(expected.getKey()))
                .toList();
        assertThat(mismatches)
                .as("%d of %d country-years differ", mismatches.size(), COUNTRY_YEARS)
                .isEmpty();
    }

    /** The scores of the root that may be shown, by place and year. */
    private static Map<String, String> indexes(Assessment assessment) {
        var indexes = new TreeMap<String, String>();
        for (var node : assessment.nodes()) {
            if (node.code().equals("HDI") && node.shown()) {
                indexes.put(
                        node.place() + "/" + node.period(),
                        threeDecimals(BigDecimal.valueOf(node.points()).toPlainString()));
            }
        }
        return indexes;
    }

    private static String threeDecimals(String number) {
        return new BigDecimal(number).setScale(3, RoundingMode.HALF_UP).toPlainString();
    }

    private static CsvFile csv(Path file) throws IOException {
        var csv = CsvFile.parse(String.valueOf(file), Files.readString(file), new ArrayList<>());
        assertThat(csv.lines()).isNotEmpty();
        return csv;
    }

    /** One line a value, as observations are handed in. */
    private Path longForm(CsvFile given) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("place,period,indicator,value,source");
        for (var line : given.lines()) {
            COLUMNS.forEach((code, column) -> lines.add("\"%s\",%s,%s,%s,UNDP"
                    .formatted(line.cell("country"), line.cell("year"), code, line.cell(column))));
        }
        return Files.write(folder.resolve("hdi.csv"), lines);
    }
}
