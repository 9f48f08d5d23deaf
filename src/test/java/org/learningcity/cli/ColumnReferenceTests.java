package org.learningcity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.learningcity.framework.Language;
import org.learningcity.ruleset.ColumnGuide;
import org.learningcity.ruleset.TableGuides;

/** The documents list the columns that there are. */
class ColumnReferenceTests {

    private static final Path DOCUMENTS = Path.of("docs");

    @Test
    void pagesOfColumnsAreWhatTheCommandPrints() throws IOException {
        assertThat(Files.readAllLines(DOCUMENTS.resolve("table-columns.md")))
                .as("rules table columns --lang en > docs/table-columns.md")
                .isEqualTo(new ColumnReference(Language.EN).lines(TableGuides.all()));
        assertThat(Files.readAllLines(DOCUMENTS.resolve("table-columns.zh-CN.md")))
                .as("rules table columns --lang zh > docs/table-columns.zh-CN.md")
                .isEqualTo(new ColumnReference(Language.ZH).lines(TableGuides.all()));
    }

    @Test
    void pageOnTheFormatListsEveryTableWithItsOwnColumns() throws IOException {
        var page = Files.readString(DOCUMENTS.resolve("rule-set-format.md"));
        for (var table : TableGuides.all()) {
            if (table.file().startsWith("tables/")) {
                var line = page.lines()
                        .filter(found -> found.startsWith("| `" + table.name() + "` |"))
                        .findFirst();
                assertThat(line).as(table.name()).isPresent();
                var own = table.columns().stream()
                        .filter(column -> !COMMON.matcher(column.name()).matches())
                        .map(ColumnReferenceTests::shown)
                        .toList();
                assertThat(columns(line.orElseThrow())).as(table.name()).isEqualTo(own);
            }
        }
    }

    private static final Pattern COMMON = Pattern.compile("from|to|basis|source|author|note");

    private static String shown(ColumnGuide column) {
        return column.key() ? "**" + column.name() + "**" : column.name();
    }

    private static List<String> columns(String line) {
        var cell = line.split("\\|", -1)[2].replaceAll("\\([^)]*\\)", "");
        return Arrays.stream(cell.split(",", -1)).map(String::strip).toList();
    }
}
