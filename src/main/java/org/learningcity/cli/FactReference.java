package org.learningcity.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.learningcity.framework.Language;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.RowColumns;
import org.learningcity.ruleset.language.ActionForm;
import org.learningcity.ruleset.language.Field;
import org.learningcity.ruleset.language.Field.Kind;
import org.learningcity.ruleset.language.Vocabulary;
import org.learningcity.stage.DataColumns;
import org.learningcity.stage.Given;
import org.learningcity.stage.Stage;

/** The facts of the stages, their fields, the rows and the actions, as a page of Markdown in one language. */
final class FactReference {

    private static final Text HEADING = new Text("# 事实、字段和动作", "# Facts, fields and actions");
    private static final Text INTRODUCTION = new Text(
            "由 `rules facts --lang zh` 生成,请勿手改。怎样写规则见 [writing-rules.zh-CN.md](writing-rules.zh-CN.md)。[English](rule-facts.md)",
            "Printed by `rules facts --lang en`; do not edit. How to write rules: [writing-rules.md](writing-rules.md). [中文](rule-facts.zh-CN.md)");
    private static final Text PARTS = new Text("## 行和各组字段", "## Rows and groups of fields");
    private static final Text WORDS = new Text("## 枚举词", "## Enum words");
    private static final Text FIELDS = new Text("| 字段 | 内容 | 先问 |", "| field | is | ask first |");
    private static final Text ACTIONS = new Text("动作:", "Actions:");
    private static final Text POINTS_AT = new Text("可指明的栏目:", "Columns a finding can point to:");
    private static final Map<Kind, Text> KINDS = Map.of(
            Kind.FLAG, new Text("是/否", "yes or no"),
            Kind.NUMBER, new Text("数", "number"),
            Kind.TEXT, new Text("文字", "text"),
            Kind.WORD, new Text("枚举词", "word of"),
            Kind.PART, new Text("", ""),
            Kind.OTHER, new Text("", ""));

    private final Language language;

    FactReference(Language language) {
        this.language = language;
    }

    List<String> lines(List<Stage> stages) {
        var lines = new ArrayList<>(List.of(HEADING.in(language), "", INTRODUCTION.in(language)));
        stages.forEach(stage -> stage(stage, lines));
        var within = within(stages);
        lines.addAll(List.of("", PARTS.in(language)));
        within.stream().filter(type -> !type.isEnum()).forEach(type -> part(type, lines));
        lines.addAll(List.of("", WORDS.in(language), ""));
        within.stream().filter(Class::isEnum).forEach(type -> lines.add("- " + words(type)));
        return lines;
    }

    private void stage(Stage stage, List<String> lines) {
        lines.addAll(List.of("", "## `%s`".formatted(stage.folder())));
        Vocabulary.facts(stage).forEach((name, type) -> fact(name, type, lines));
        lines.addAll(List.of("", ACTIONS.in(language), ""));
        Vocabulary.actions(stage).stream()
                .sorted(Comparator.comparing(ActionForm::name))
                .forEach(form -> lines.add("- `%s`".formatted(form.shown(stage).in(language))));
    }

    private void fact(String name, Class<? extends Given> type, List<String> lines) {
        lines.addAll(List.of("", "### `%s`".formatted(name)));
        fields(type, lines);
        var columns = DataColumns.of(type);
        if (!columns.isEmpty()) {
            lines.addAll(List.of(
                    "",
                    POINTS_AT.in(language)
                            + columns.stream()
                                    .map(column -> " `" + column + "`")
                                    .collect(Collectors.joining(","))));
        }
    }

    private void part(Class<?> type, List<String> lines) {
        var file = RowColumns.file(type);
        lines.addAll(List.of(
                "", "### %s%s".formatted(type.getSimpleName(), file.isEmpty() ? "" : " (`%s`)".formatted(file))));
        fields(type, lines);
    }

    private void fields(Class<?> type, List<String> lines) {
        lines.addAll(List.of("", FIELDS.in(language), "| --- | --- | --- |"));
        for (var field : Vocabulary.fields(type).values()) {
            if (field.kind() != Kind.OTHER) {
                lines.add("| `%s` | %s | %s |"
                        .formatted(
                                field.name(),
                                is(field),
                                Vocabulary.flagOf(type, field)
                                        .map(flag -> "`" + flag + "`")
                                        .orElse("")));
            }
        }
    }

    private String is(Field field) {
        var kind = KINDS.getOrDefault(field.kind(), Text.same("")).in(language);
        return field.kind() == Kind.WORD || field.kind() == Kind.PART
                ? (kind + " " + field.type().getSimpleName()).strip()
                : kind;
    }

    private static String words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(word -> "`%s.%s`".formatted(type.getSimpleName(), ((Enum<?>) word).name()))
                .collect(Collectors.joining(" "));
    }

    /** Every row, part and enum that the facts of these stages hold, by name. */
    private static List<Class<?>> within(List<Stage> stages) {
        var found = new TreeMap<String, Class<?>>();
        var seen = new TreeSet<String>();
        var open = new ArrayDeque<Class<?>>();
        stages.forEach(stage -> open.addAll(Vocabulary.facts(stage).values()));
        while (!open.isEmpty()) {
            var type = open.remove();
            for (var field : Vocabulary.fields(type).values()) {
                if ((field.kind() == Kind.WORD || field.kind() == Kind.PART)
                        && seen.add(field.type().getName())) {
                    found.put(field.type().getSimpleName(), field.type());
                    if (field.kind() == Kind.PART) {
                        open.add(field.type());
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }
}
