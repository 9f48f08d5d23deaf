package org.learningcity.workbook;

import java.util.List;
import org.learningcity.stage.Finding;
import org.learningcity.stage.FindingSeverity;

/** What quality rules say of the data, with the cell and the row of each (审核意见). */
final class ReportFindings {

    private final ReportContent content;

    ReportFindings(ReportContent content) {
        this.content = content;
    }

    void write(ReportPages pages) {
        pages.list(
                content.say("审核意见", "Findings"),
                columns(),
                1,
                content.assessment().findings().stream().map(this::row));
    }

    private List<ReportColumn> columns() {
        return List.of(
                new ReportColumn(content.say("性质", "Severity"), 12),
                new ReportColumn(content.say("城市(地区)", "Place"), 14),
                new ReportColumn(content.say("年度", "Year"), 8),
                new ReportColumn(content.say("代码", "Code"), 12),
                new ReportColumn(content.say("指标", "Indicator"), 30),
                new ReportColumn(content.say("意见", "Finding"), 54),
                new ReportColumn(content.say("建议", "Recommendation"), 40),
                new ReportColumn(content.say("单元格", "Cell"), 34),
                new ReportColumn(content.say("依据的表行", "Row relied on"), 34));
    }

    private List<ReportCell> row(Finding finding) {
        var words = content.wording().of(finding);
        return List.of(
                ReportCell.of(content.word("severity", finding.severity()), look(finding.severity())),
                ReportCell.of(finding.place()),
                ReportCell.year(finding.period()),
                ReportCell.of(finding.code()),
                ReportCell.of(content.title(finding.code())),
                ReportCell.of(content.say(words.sentence())),
                ReportCell.of(content.say(words.advice())),
                ReportCell.of(finding.position()),
                ReportCell.of(content.row(finding.because()), ReportLook.QUIET));
    }

    private static ReportLook look(FindingSeverity severity) {
        return switch (severity) {
            case MANDATORY -> ReportLook.MANDATORY;
            case TO_VERIFY -> ReportLook.TO_VERIFY;
            case NOTE -> ReportLook.NOTE;
        };
    }
}
