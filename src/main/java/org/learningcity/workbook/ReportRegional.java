package org.learningcity.workbook;

import java.util.List;
import org.learningcity.assessment.NodeResult;

/** The scores by national and by regional weights side by side, so that regional weights never hide (地区权重). */
final class ReportRegional {

    private final ReportContent content;

    ReportRegional(ReportContent content) {
        this.content = content;
    }

    /** Of every node above indicators whose score is shown. */
    void write(ReportPages pages) {
        pages.list(
                content.say("地区权重", "Regional weights"),
                columns(),
                4,
                content.assessment().nodes().stream()
                        .filter(node -> node.shown() && content.isBranch(node.code()))
                        .map(this::row));
    }

    private List<ReportColumn> columns() {
        return List.of(
                new ReportColumn(content.say("城市(地区)", "Place"), 16),
                new ReportColumn(content.say("年度", "Year"), 8),
                new ReportColumn(content.say("代码", "Code"), 10),
                new ReportColumn(content.say("名称", "Title"), 40),
                new ReportColumn(content.say("层级", "Kind"), 14),
                new ReportColumn(content.say("全国权重得分", "By national weights"), 16),
                new ReportColumn(content.say("地区权重得分", "By regional weights"), 16),
                new ReportColumn(content.say("差(地区 − 全国)", "Difference (regional − national)"), 18));
    }

    private List<ReportCell> row(NodeResult node) {
        var look = ReportScores.look(node);
        return List.of(
                ReportCell.of(node.place()),
                ReportCell.year(node.period()),
                ReportCell.of(node.code()),
                ReportCell.of(content.title(node.code())),
                ReportCell.of(content.say(content.ruleSet().kind(node.kind()))),
                ReportCell.of(node.points(), look),
                ReportCell.of(node.regionalPoints(), look),
                ReportCell.of(node.regionalPoints() - node.points(), ReportLook.CHANGE));
    }
}
