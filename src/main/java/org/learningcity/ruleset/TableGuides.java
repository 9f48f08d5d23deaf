package org.learningcity.ruleset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningcity.framework.Text;

/** The tables that people may edit, explained: those of dated rows, the indicator manual and the messages. */
public final class TableGuides {

    private static final CsvFile TABLES = resource("tables.csv");
    private static final CsvFile COLUMNS = resource("columns.csv");
    private static final List<TableGuide> ALL =
            schemas().stream().map(TableGuides::guide).toList();

    private TableGuides() {}

    public static List<TableGuide> all() {
        return ALL;
    }

    /** The table of this name. */
    public static Optional<TableGuide> find(String name) {
        return ALL.stream().filter(guide -> guide.name().equals(name)).findFirst();
    }

    /** The table in this file. */
    static Optional<TableGuide> inFile(String file) {
        return ALL.stream().filter(guide -> guide.file().equals(file)).findFirst();
    }

    static List<TableSchema> schemas() {
        return Stream.concat(Stream.of(Schemas.MANUAL, Schemas.MESSAGES), Schemas.ALL.stream())
                .toList();
    }

    static TableSchema schema(String name) {
        return schemas().stream()
                .filter(schema -> schema.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static TableGuide guide(TableSchema schema) {
        var words = TABLES.lines().stream()
                .filter(line -> line.cell("table").equals(schema.name()))
                .findFirst()
                .orElseThrow();
        return new TableGuide(
                schema.name(),
                schema.file(),
                new Text(words.cell("zh"), words.cell("en")),
                about(words),
                schema.columns().stream().map(column -> guide(schema, column)).toList());
    }

    private static ColumnGuide guide(TableSchema schema, Column column) {
        var words = words(schema, column);
        return new ColumnGuide(
                column.name(),
                new Text(words.cell("zh"), words.cell("en")),
                about(words),
                words.cell("example"),
                column.type(),
                column.required(),
                schema.isKey(column),
                schema.isKey(column) && schema.dated(),
                ColumnGuide.WordList.of(words.cell("list")));
    }

    /** A column that means the same in several tables is explained once. */
    private static CsvFile.Line words(TableSchema schema, Column column) {
        return Stream.of(schema.name(), Table.ANY)
                .flatMap(table -> COLUMNS.lines().stream()
                        .filter(line -> line.cell("table").equals(table)
                                && line.cell("column").equals(column.name())))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("column %s of %s is not explained".formatted(column.name(), schema)));
    }

    private static Text about(CsvFile.Line words) {
        return new Text(words.cell("about_zh"), words.cell("about_en"));
    }

    static CsvFile resource(String name) {
        try (var in = Objects.requireNonNull(TableGuides.class.getResourceAsStream(name))) {
            var problems = new ArrayList<Problem>();
            var csv = CsvFile.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), problems);
            if (!problems.isEmpty()) {
                throw new IllegalStateException(problems.toString());
            }
            return csv;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
