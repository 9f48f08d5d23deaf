package org.learningcity.cli;

import java.util.ArrayList;
import java.util.List;
import org.learningcity.framework.Language;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.ColumnGuide;
import org.learningcity.ruleset.TableGuide;

/** The tables and their columns, explained, as a page of Markdown in one language. */
final class ColumnReference {

    private static final Text HEADING = new Text("# 各表的列", "# The columns of the tables");
    private static final Text INTRODUCTION = new Text(
            "由 `rules table columns --lang zh` 生成,请勿手改。粗体的列是键:由它们认出一行。"
                    + "下拉框中有哪些词,见导出的工作簿的“选项”表。[English](table-columns.md)",
            "Printed by `rules table columns --lang en`; do not edit. Columns in bold are the key: they tell rows apart."
                    + " The sheet `选项 choices` of an exported workbook lists the words to choose from."
                    + " [中文](table-columns.zh-CN.md)");
    private static final Text COLUMNS =
            new Text("| 列 | 名称 | 填什么 | 例 | |", "| column | title | what it says | example | |");
    private static final Text REQUIRED = new Text("必填", "required");

    private final Language language;

    ColumnReference(Language language) {
        this.language = language;
    }

    List<String> lines(List<TableGuide> tables) {
        var lines = new ArrayList<>(List.of(HEADING.in(language), "", INTRODUCTION.in(language)));
        tables.forEach(table -> table(table, lines));
        return lines;
    }

    private void table(TableGuide table, List<String> lines) {
        lines.addAll(List.of(
                "",
                "## `%s` %s".formatted(table.name(), table.title().in(language)),
                "",
                "`%s`. %s".formatted(table.file(), table.about().in(language)),
                "",
                COLUMNS.in(language),
                "| --- | --- | --- | --- | --- |"));
        table.columns().forEach(column -> lines.add(line(column)));
    }

    private String line(ColumnGuide column) {
        var name = column.key() ? "**" + column.name() + "**" : column.name();
        var example = column.example().isEmpty() ? "" : "`" + column.example() + "`";
        return "| %s | %s | %s | %s | %s |"
                .formatted(
                        name,
                        cell(column.title()),
                        cell(column.about()),
                        example,
                        column.required() ? REQUIRED.in(language) : "");
    }

    private String cell(Text words) {
        return words.in(language).replace("|", "\\|").replace("*", "\\*");
    }
}
