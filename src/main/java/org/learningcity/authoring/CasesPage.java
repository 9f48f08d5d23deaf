package org.learningcity.authoring;

import java.util.List;
import java.util.stream.Collectors;
import org.learningcity.framework.Language;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.stage.RowRef;

/** What came of the cases of a rule set, and what they cover, as one page that needs nothing besides itself. */
public final class CasesPage {

    private final RuleSet ruleSet;
    private final Coverage coverage;
    private final RowCoverage rows;
    private final Language language;

    public CasesPage(RuleSet ruleSet, Coverage coverage, RowCoverage rows, Language language) {
        this.ruleSet = ruleSet;
        this.coverage = coverage;
        this.rows = rows;
        this.language = language;
    }

    private String say(String zh, String en) {
        return PageText.escaped(new Text(zh, en).in(language));
    }

    /** The page in HTML. */
    public String html() {
        var title = title();
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <main>
                <h1>%s</h1>
                %s%s%s%s%s</main>
                <footer>%s</footer>
                </body>
                </html>
                """.formatted(
                        language == Language.ZH ? "zh-CN" : "en",
                        title,
                        PageText.style(),
                        title,
                        contents(),
                        failures(),
                        rules(),
                        tables(),
                        cases(),
                        say(
                                "规则集 %s，规则版本 %s".formatted(ruleSet.name(), ruleSet.revision()),
                                "Rule set %s, revision %s".formatted(ruleSet.name(), ruleSet.revision())));
    }

    private long failed() {
        return coverage.results().stream().filter(result -> !result.holds()).count()
                + coverage.boundaries().stream()
                        .filter(result -> !result.holds())
                        .count();
    }

    private long uncovered() {
        return coverage.byRule().stream().filter(rule -> !rule.covered()).count();
    }

    private String title() {
        var failed = failed();
        if (failed > 0) {
            return say("%d 个样例不符".formatted(failed), "%d cases failed".formatted(failed));
        }
        var uncovered = uncovered();
        return uncovered > 0
                ? say("%d 条规则缺少样例".formatted(uncovered), "%d rules lack a case".formatted(uncovered))
                : say(
                        "全部样例相符，%d 条规则都有样例".formatted(coverage.rules().size()),
                        "All cases hold, each of %d rules has its cases"
                                .formatted(coverage.rules().size()));
    }

    private String contents() {
        return "<p>%s</p>\n<nav aria-label=\"%s\"><ul>%s<li><a href=\"#rules\">%s</a></li><li><a href=\"#tables\">%s</a></li><li><a href=\"#cases\">%s</a></li></ul></nav>\n"
                .formatted(
                        say(
                                "%d 个样例，%d 个边界样例（由表行生成）；不符 %d 个。"
                                        .formatted(
                                                coverage.results().size(),
                                                coverage.boundaries().size(),
                                                failed()),
                                "%d cases and %d boundary cases (generated from rows); %d failed."
                                        .formatted(
                                                coverage.results().size(),
                                                coverage.boundaries().size(),
                                                failed())),
                        say("本页内容", "On this page"),
                        failed() == 0
                                ? ""
                                : "<li><a href=\"#failed\">" + say("不符的样例", "Cases that failed") + "</a></li>",
                        say("规则", "Rules"),
                        say("表行", "Rows of the tables"),
                        say("样例", "Cases"));
    }

    private String failures() {
        if (failed() == 0) {
            return "";
        }
        var table = new PageTable(say("不符的样例", "Cases that failed"))
                .column(say("位置", "Place"))
                .column(say("样例", "Case"))
                .column(say("应为与实为", "Expected and actual"));
        for (var results : List.of(coverage.results(), coverage.boundaries())) {
            results.stream()
                    .filter(result -> !result.holds())
                    .forEach(result -> table.row(
                            PageText.escaped(result.example().where()),
                            PageText.escaped(result.example().name()),
                            result.differences().stream()
                                    .map(difference -> PageText.escaped(difference.in(language)))
                                    .collect(Collectors.joining("<br>"))));
        }
        return section("failed", say("不符的样例", "Cases that failed"), table.html());
    }

    private String rules() {
        var table = new PageTable(say("每条规则有几个样例使其成立、不成立", "How many cases make each rule fire and keep it silent"))
                .column(say("规则", "Rule"))
                .column(say("位置", "Place"))
                .number(say("成立", "Fires"))
                .number(say("不成立", "Silent"))
                .number(say("边界样例中成立", "Fires in boundary cases"))
                .column(say("样例", "Cases"));
        coverage.byRule()
                .forEach(rule -> table.row(
                        PageText.escaped(rule.rule().title()),
                        PageText.escaped(rule.rule().position()),
                        Long.toString(rule.fires()),
                        Long.toString(rule.silent()),
                        Long.toString(rule.boundaries()),
                        covered(rule)));
        return section("rules", say("规则", "Rules"), table.html());
    }

    private String covered(Coverage.OfRule rule) {
        if (rule.covered()) {
            return PageText.mark("ok", "✓", say("齐全", "complete"));
        }
        return rule.fires() == 0
                ? PageText.mark("bad", "✗", say("缺少使其成立的样例", "no case makes it fire"))
                : PageText.mark("bad", "✗", say("缺少使其不成立的样例", "no case keeps it silent"));
    }

    private String tables() {
        var table = new PageTable(say(
                        "规则或取值在样例中依据过的表行", "Rows that a rule, or a choice among candidates, relied on in some case"))
                .column(say("表", "Table"))
                .number(say("行数", "Rows"))
                .number(say("样例用到", "In cases"))
                .number(say("仅边界样例用到", "In boundary cases only"))
                .number(say("未用到", "In none"))
                .column(say("未用到的行", "Rows in none"));
        rows.byTable()
                .forEach(each -> table.row(
                        PageText.escaped(each.table()),
                        Integer.toString(each.rows()),
                        Integer.toString(each.written()),
                        Integer.toString(each.generated()),
                        Integer.toString(each.never().size()),
                        never(each.never())));
        return section("tables", say("表行", "Rows of the tables"), table.html());
    }

    private String never(List<RowRef> never) {
        if (never.isEmpty()) {
            return PageText.mark("ok", "✓", say("无", "none"));
        }
        return "<details><summary>%s</summary><ul>%s</ul></details>"
                .formatted(
                        say("列出 %d 行".formatted(never.size()), "list %d".formatted(never.size())),
                        never.stream()
                                .map(row -> "<li>%s <span class=\"muted\">%s:%d</span></li>"
                                        .formatted(
                                                PageText.escaped(row.key()), PageText.escaped(row.file()), row.line()))
                                .collect(Collectors.joining()));
    }

    private String cases() {
        var table = new PageTable(say("人写的样例", "Cases that people wrote"))
                .column(say("样例", "Case"))
                .column(say("位置", "Place"))
                .column(say("针对", "About"))
                .column(say("结果", "Result"));
        coverage.results()
                .forEach(result -> table.row(
                        PageText.escaped(result.example().name()),
                        PageText.escaped(result.example().where()),
                        PageText.escaped(String.join(
                                language == Language.ZH ? "、" : ", ",
                                result.example().rules())),
                        result.holds()
                                ? PageText.mark("ok", "✓", say("相符", "holds"))
                                : PageText.mark("bad", "✗", say("不符", "failed"))));
        return section("cases", say("样例", "Cases"), table.html());
    }

    private static String section(String id, String title, String content) {
        return "<section aria-labelledby=\"%s\">\n<h2 id=\"%s\">%s</h2>\n%s</section>\n"
                .formatted(id, id, title, content);
    }
}
