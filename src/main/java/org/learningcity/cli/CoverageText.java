package org.learningcity.cli;

import java.util.List;
import org.learningcity.authoring.Coverage;
import org.learningcity.authoring.RowCoverage;
import org.learningcity.trace.RuleRef;

/** Prints which rules and rows the cases of a rule set exercise. */
final class CoverageText {

    private static final int MOST_ROWS = 10;

    private final Coverage coverage;
    private final Terminal terminal;

    CoverageText(Coverage coverage, Terminal terminal) {
        this.coverage = coverage;
        this.terminal = terminal;
    }

    /** The rules that lack a case, and nothing of the others. */
    void gaps() {
        list(coverage.neverFired(), terminal.say("没有样例使其成立的规则:", "rules that fire in no case:"));
        list(coverage.neverSilent(), terminal.say("没有样例使其不成立的规则:", "rules that stay silent in no case:"));
    }

    private void list(List<RuleRef> rules, String title) {
        if (!rules.isEmpty()) {
            terminal.print(title);
            rules.forEach(rule -> terminal.print("  %s  %s".formatted(rule.position(), rule.title())));
        }
    }

    /** Every rule and every table. */
    void whole(RowCoverage rows) {
        rules();
        terminal.print("");
        tables(rows);
        terminal.print("");
    }

    private void rules() {
        var columns = new Columns();
        columns.add(List.of(
                terminal.say("规则", "rule"),
                terminal.say("成立", "fires"),
                terminal.say("不成立", "silent"),
                terminal.say("边界样例中成立", "fires at boundaries"),
                ""));
        for (var rule : coverage.byRule()) {
            columns.add(List.of(
                    rule.rule().position() + "  " + rule.rule().title(),
                    Long.toString(rule.fires()),
                    Long.toString(rule.silent()),
                    Long.toString(rule.boundaries()),
                    rule.covered() ? "" : terminal.say("缺样例", "lacks a case")));
        }
        columns.aligned().forEach(terminal::print);
    }

    private void tables(RowCoverage rows) {
        var columns = new Columns();
        columns.add(List.of(
                terminal.say("表", "table"),
                terminal.say("行数", "rows"),
                terminal.say("样例用到", "in cases"),
                terminal.say("仅边界样例", "at boundaries only"),
                terminal.say("未用到", "in none")));
        var tables = rows.byTable();
        for (var table : tables) {
            columns.add(List.of(
                    table.table(),
                    Integer.toString(table.rows()),
                    Integer.toString(table.written()),
                    Integer.toString(table.generated()),
                    Integer.toString(table.never().size())));
        }
        columns.aligned().forEach(terminal::print);
        tables.forEach(this::never);
    }

    private void never(RowCoverage.OfTable table) {
        table.never().stream()
                .limit(MOST_ROWS)
                .forEach(row -> terminal.print("  %s:%d  %s".formatted(row.file(), row.line(), row.key())));
        var rest = table.never().size() - MOST_ROWS;
        if (rest > 0) {
            terminal.print(terminal.say(
                    "  %s 另有 %d 行未用到".formatted(table.table(), rest),
                    "  %s: %d more rows in none".formatted(table.table(), rest)));
        }
    }
}
