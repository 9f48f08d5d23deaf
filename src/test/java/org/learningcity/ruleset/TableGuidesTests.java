package org.learningcity.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningcity.framework.Basis;
import org.learningcity.framework.Text;
import org.learningcity.framework.Wording;
import org.learningcity.observation.Reason;
import org.learningcity.observation.Status;
import org.learningcity.observation.Vintage;
import org.learningcity.stage.CandidateKind;

/** Every table and column is explained in both languages, and nothing is explained that is not there. */
class TableGuidesTests {

    static Iterable<TableGuide> tables() {
        return TableGuides.all();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyColumnHasATitleAndAnExplanationInBothLanguages(TableGuide table) {
        assertBoth(table.title());
        assertBoth(table.about());
        assertThat(table.columns()).allSatisfy(column -> {
            assertBoth(column.title());
            assertBoth(column.about());
        });
    }

    private static void assertBoth(Text text) {
        assertThat(text.zh()).isNotBlank().isNotEqualTo(text.en());
        assertThat(text.en()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void titlesOfATableTellItsColumnsApart(TableGuide table) {
        assertThat(table.columns()).extracting(column -> column.title().zh()).doesNotHaveDuplicates();
        assertThat(table.columns()).extracting(column -> column.title().en()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void exampleIsACellTheColumnTakes(TableGuide table) {
        var schema = TableGuides.schema(table.name());
        assertThat(table.columns()).allSatisfy(guide -> {
            var column = schema.column(guide.name()).orElseThrow();
            var any = guide.any() && guide.example().equals(Table.ANY);
            assertThat(guide.example().isEmpty() || any || column.type().accepts(guide.example()))
                    .as("%s.%s %s", table.name(), guide.name(), guide.example())
                    .isTrue();
            assertThat(column.words().isEmpty() || column.words().contains(guide.example()))
                    .as("%s.%s %s", table.name(), guide.name(), guide.example())
                    .isTrue();
        });
    }

    @Test
    void nothingIsExplainedThatIsNotThere() {
        var columns = new HashSet<String>();
        var names = new HashSet<String>();
        for (var schema : TableGuides.schemas()) {
            names.add(schema.name());
            schema.columns().forEach(column -> {
                columns.add(schema.name() + "." + column.name());
                columns.add("*." + column.name());
            });
        }

        assertThat(TableGuides.resource("columns.csv").lines())
                .extracting(line -> line.cell("table") + "." + line.cell("column"))
                .doesNotHaveDuplicates()
                .isSubsetOf(columns);
        assertThat(TableGuides.resource("tables.csv").lines())
                .extracting(line -> line.cell("table"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void listsOfWordsHoldTheWordsThatTheProgramKnows() {
        assertWords("basis", Basis.values());
        assertWords("wording", Wording.values());
        assertWords("reason", Reason.values());
        assertWords("status", Status.values());
        assertWords("vintage", Vintage.values());
        assertWords("candidate", CandidateKind.values());
    }

    private static void assertWords(String list, Enum<?>... values) {
        assertThat(TableGuides.resource("choices.csv").lines())
                .filteredOn(line -> line.cell("list").equals(list))
                .extracting(line -> line.cell("word"))
                .containsExactlyInAnyOrder(
                        java.util.Arrays.stream(values).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void columnOfFixedWordsOffersAllOfThem() {
        var choices = Choices.of(RuleSetFolder.read(Path.of("rules", "cn-learning-city")));
        for (var schema : TableGuides.schemas()) {
            var table = TableGuides.find(schema.name()).orElseThrow();
            for (var column : schema.columns()) {
                var offered = choices.of(table, table.column(column.name()).orElseThrow()).stream()
                        .map(Choices.Choice::word)
                        .toList();
                assertThat(offered).as("%s.%s", schema.name(), column.name()).containsAll(column.words());
            }
        }
    }

    @Test
    void everyCellOfTheShippedTablesIsAmongTheWordsOfAClosedList() {
        for (var name : Set.of("cn-learning-city", "hdi")) {
            var files = RuleSetFiles.read(Path.of("rules", name));
            var choices = Choices.of(RuleSetFolder.read(Path.of("rules", name)));
            for (var table : TableGuides.all()) {
                for (var column : table.columns()) {
                    var words = new ArrayList<>(choices.of(table, column));
                    if (column.list().closed() && !column.list().several() && !words.isEmpty()) {
                        assertThat(files.table(table.file()).rows())
                                .extracting(row -> row.getOrDefault(column.name(), ""))
                                .as("%s.%s", table.name(), column.name())
                                .allMatch(cell -> cell.isEmpty()
                                        || words.stream()
                                                .anyMatch(
                                                        choice -> choice.word().equals(cell)));
                    }
                }
            }
        }
    }
}
