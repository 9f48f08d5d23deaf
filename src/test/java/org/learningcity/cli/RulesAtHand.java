package org.learningcity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.learningcity.authoring.RuleSetInspection;
import org.learningcity.framework.Language;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleEngine;
import org.learningcity.ruleset.RuleSetFiles;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.TableGuide;
import org.learningcity.ruleset.TableGuides;
import org.learningcity.workbook.ReturnedTables;
import org.learningcity.workbook.TableWorkbook;

/** A copy of the shipped rules that somebody edits in a text editor, or by a workbook. */
record RulesAtHand(Path folder) {

    /** A cell of a workbook that is edited. */
    @FunctionalInterface
    interface Sheet {
        Cell cell(int line, String column);
    }

    static RulesAtHand in(Path target) {
        var source = Path.of("rules");
        try (var files = Files.walk(source)) {
            for (var file : files.toList()) {
                var copy = target.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RulesAtHand(target.resolve("cn-learning-city"));
    }

    /** Puts {@code changed} in place of {@code old}, which must stand in the file exactly once. */
    void edit(String file, String old, String changed) {
        var text = text(file);
        assertThat(text.split(Pattern.quote(old), -1))
                .as("`%s` in %s", old, file)
                .hasSize(2);
        write(file, text.replace(old, changed));
    }

    /** Replaces whatever fits a pattern. */
    void replace(String file, String pattern, String changed) {
        write(file, text(file).replaceAll(pattern, changed));
    }

    void append(String file, String lines) {
        write(file, text(file) + lines);
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is said when the folder is checked. */
    List<Problem> checked(RuleEngine engine) {
        return RuleSetInspection.of(folder, engine).problems();
    }

    /** What is said when a table went out, was edited and comes back; lines are those of the csv. */
    List<Problem> back(String table, Consumer<Sheet> edited) {
        var guide = TableGuides.find(table).orElseThrow();
        var ruleSet = RuleSetFolder.read(folder);
        var files = RuleSetFiles.read(folder);
        var file = folder.resolveSibling(table + ".xlsx");
        var bytes = new ByteArrayOutputStream();
        try {
            new TableWorkbook(ruleSet, files, List.of(guide)).write(bytes);
            try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
                    var out = Files.newOutputStream(file)) {
                var sheet = sheet(workbook, guide);
                edited.accept((line, column) -> cell(sheet, guide, line, column));
                workbook.write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ReturnedTables.read(file, ruleSet, files).problems();
    }

    private static XSSFSheet sheet(XSSFWorkbook workbook, TableGuide table) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetAt)
                .filter(sheet -> names(sheet, table).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** The row that holds the names of the columns. */
    private static Optional<Row> names(XSSFSheet sheet, TableGuide table) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> table.columns().stream().allMatch(column -> at(row, column.name()) >= 0))
                // titles in English may be the names themselves; the names stand below them
                .reduce((title, name) -> name);
    }

    private static int at(Row row, String name) {
        return StreamSupport.stream(row.spliterator(), false)
                .filter(cell -> cell.toString().equals(name))
                .mapToInt(Cell::getColumnIndex)
                .findFirst()
                .orElse(-1);
    }

    private static Cell cell(XSSFSheet sheet, TableGuide table, int line, String column) {
        var names = names(sheet, table).orElseThrow();
        var index = at(names, column);
        var edited = names.getRowNum() + line - 1;
        var row = sheet.getRow(edited) == null ? sheet.createRow(edited) : sheet.getRow(edited);
        return row.getCell(index, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** What a person sees of problems. */
    static String said(List<Problem> problems, Language language) {
        var err = new ByteArrayOutputStream();
        var stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        new Terminal(stream, stream, language).problems(problems);
        return err.toString(StandardCharsets.UTF_8);
    }
}
