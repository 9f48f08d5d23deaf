package org.learningcity.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.learningcity.framework.Language;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Problem;

/** The page that shows ten mistakes and what the program says of them. */
final class TenMistakesPage {

    private final Language language;
    private final List<String> lines = new ArrayList<>();
    private final List<List<String>> sections = new ArrayList<>();

    TenMistakesPage(Language language) {
        this.language = language;
        say("# 专家常犯的十种错误，程序怎样说", "# Ten mistakes that experts make, and what the program says");
        lines.add("");
        say(
                "[English](ten-mistakes.md) · [入门教程](tutorial.zh-CN.md)",
                "[中文](ten-mistakes.zh-CN.md) · [Tutorial](tutorial.md)");
        lines.add("");
        say(
                "每种错误都犯在随附规则集的一份副本上：改表、经工作簿改表、改规则或写句子。每次只出一条信息，指在该改的地方。",
                "Each mistake was made in a copy of the shipped rules: in a table, by a workbook, in a rule or in a sentence."
                        + " Each gives one message, at the place to mend.");
        say(
                "表、规则和句子用 `rules check` 检查，工作簿在 `rules table import` 时检查。",
                "Tables, rules and sentences are checked by `rules check`, a workbook by `rules table import`.");
        say(
                "本页由 `TenMistakesTests` 生成，请勿手改。",
                "`TenMistakesTests` writes this page and holds it to the program; do not edit it.");
    }

    private void say(String zh, String en) {
        lines.add(new Text(zh, en).in(language));
    }

    Path file() {
        return Path.of("docs", language == Language.ZH ? "ten-mistakes.zh-CN.md" : "ten-mistakes.md");
    }

    void begin(int number, Mistake mistake) {
        sections.add(new ArrayList<>(
                List.of("", "## %d. %s".formatted(number, mistake.title().in(language)))));
    }

    void add(int number, Mistake.Way way, List<Problem> problems) {
        var section = sections.get(number - 1);
        section.add("");
        section.add(way.edited().in(language) + (language == Language.ZH ? "：" : ":"));
        section.add("");
        section.add("```");
        var said = RulesAtHand.said(problems, language).lines().toList();
        section.addAll(said.subList(0, Math.max(0, said.size() - 1)));
        section.add("```");
    }

    List<String> lines() {
        var all = new ArrayList<>(lines);
        sections.forEach(all::addAll);
        return all;
    }
}
