package org.learningcity.ruleset.drools;

import org.learningcity.framework.Text;
import org.learningcity.ruleset.Problem;

/** Problems of decision tables, each at its cell. */
final class TableProblem {

    private TableProblem() {}

    static Problem head(String where, Text message, Text advice) {
        return Problem.error("decision-table.head", where, message, advice);
    }

    static Problem file(String path, Text message, Text advice) {
        return Problem.error("decision-table.unreadable", path, message, advice);
    }

    static Problem formula(String where) {
        return Problem.error(
                "decision-table.formula",
                where,
                new Text("这一格是公式", "this cell holds a formula"),
                new Text("请填写算好的值:选择性粘贴,只粘贴数值", "write the value itself: paste special, values only"));
    }

    static Problem merged(String where) {
        return Problem.error(
                "decision-table.merged",
                where,
                new Text("这一格与别的格合并了", "this cell is merged with others"),
                new Text(
                        "请取消合并,每格各自填写;只有“事实”一行可以合并",
                        "unmerge it and fill in each cell; only the row of facts may have merged cells"));
    }

    static Problem number(String where) {
        return Problem.error(
                "decision-table.number",
                where,
                new Text("这一格是数字格式,1.10 会变成 1.1", "this cell is a number: 1.10 would become 1.1"),
                new Text("请把这一列设为文本格式,再重新填写", "format the column as text and type it again"));
    }

    static Problem date(String where) {
        return Problem.error(
                "decision-table.number",
                where,
                new Text("这一格被表格软件当作日期", "the spreadsheet program took this cell for a date"),
                new Text("请把这一列设为文本格式,再重新填写", "format the column as text and type it again"));
    }

    static Problem cell(String where, Text message, Text advice) {
        return Problem.error("decision-table.cell", where, message, advice);
    }
}
