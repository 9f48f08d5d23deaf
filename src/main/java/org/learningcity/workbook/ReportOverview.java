package org.learningcity.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learningcity.assessment.NodeResult;
import org.learningcity.framework.Node;
import org.learningcity.stage.FindingSeverity;

/** Year by year, the places with the scores of the whole and of what stands directly below it (总览). */
final class ReportOverview {

    private final ReportContent content;
    private final ReportScores scores;
    private final List<Node> branches = new ArrayList<>();
    private final Map<Count, Integer> findings = new HashMap<>();

    private record Count(String place, int period, FindingSeverity severity) {}

    ReportOverview(ReportContent content) {
        this.content = content;
        this.scores = new ReportScores(content);
        branches.add(content.root());
        branches.addAll(content.ruleSet().framework().children(content.root().code()));
        content.assessment()
                .findings()
                .forEach(finding -> findings.merge(
                        new Count(finding.place(), finding.period(), finding.severity()), 1, Integer::sum));
    }

    void write(ReportPages pages) {
        var columns = columns();
        var sheet = pages.sheet(
                content.say("总览", "Overview"),
                columns.stream().map(ReportColumn::width).toList());
        sheet.line(content.say(content.ruleSet().framework().title()), ReportLook.TITLE);
        sheet.line(
                content.say(
                        "* 仅供参考;示意 = 含虚构数据,不得发布;暂不发布的得分不印出;下限、上限 = 缺失按最差、最好计",
                        "* indicative; illus. = rests on invented data, not for release; a withheld score is not printed;"
                                + " low and high = what is missing counted as worst and as best"),
                ReportLook.CAPTION);
        for (var period : content.assessment().periods()) {
            sheet.empty();
            sheet.line(content.say(period + " 年", "Year " + period), ReportLook.HEADING);
            sheet.header(columns);
            content.assessment().places().forEach(place -> sheet.row(row(place, period)));
        }
        sheet.finished().createFreezePane(1, 0);
    }

    private List<ReportColumn> columns() {
        var columns = new ArrayList<ReportColumn>();
        columns.add(new ReportColumn(content.say("城市(地区)", "Place"), 14));
        branches.forEach(branch -> columns.add(new ReportColumn(content.say(branch.title()), 13)));
        columns.add(new ReportColumn(content.say("数据完整度", "Completeness"), 13));
        columns.add(new ReportColumn(content.say("下限", "Low"), 8));
        columns.add(new ReportColumn(content.say("上限", "High"), 8));
        columns.add(new ReportColumn(content.say("发布", "Release"), 11));
        columns.add(new ReportColumn(content.say("等级", "Grade"), 12));
        columns.add(new ReportColumn(content.say("名次区间", "Rank band"), 10));
        for (var severity : FindingSeverity.values()) {
            columns.add(new ReportColumn(content.say("意见:", "Findings: ") + content.word("severity", severity), 10));
        }
        columns.add(new ReportColumn(content.say("说明", "Why"), 44));
        return columns;
    }

    private List<ReportCell> row(String place, int period) {
        var row = new ArrayList<ReportCell>();
        row.add(ReportCell.of(place, ReportLook.LABEL));
        branches.forEach(branch -> row.add(scores.cell(content.node(place, period, branch.code()))));
        var root = content.node(place, period, content.root().code());
        if (root.isPresent()) {
            row.addAll(standing(root.get()));
            for (var severity : FindingSeverity.values()) {
                row.add(ReportCell.of(findings.getOrDefault(new Count(place, period, severity), 0), ReportLook.COUNT));
            }
            row.add(ReportCell.of(why(root.get())));
        }
        return row;
    }

    private List<ReportCell> standing(NodeResult root) {
        return List.of(
                ReportCell.of(root.completeness(), ReportLook.PERCENT),
                scores.bound(root, root.score().low()),
                scores.bound(root, root.score().high()),
                ReportCell.of(content.word("release", root.release()), ReportLook.CENTRED),
                ReportCell.of(grade(root), ReportLook.CENTRED),
                ReportCell.of(root.rank().toString(), ReportLook.CENTRED));
    }

    private String grade(NodeResult node) {
        return content.ruleSet().rows().grades(node.code(), node.period()).stream()
                .filter(grade -> grade.grade().equals(node.grade()))
                .map(grade -> grade.grade() + " " + content.say(grade.title()))
                .findFirst()
                .orElse(node.grade());
    }

    private String why(NodeResult root) {
        return root.scored()
                ? content.say(content.wording().reasons(root))
                : content.say(content.wording().unscored(root));
    }
}
