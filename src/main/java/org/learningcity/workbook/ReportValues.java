package org.learningcity.workbook;

import java.util.List;
import org.learningcity.assessment.ResolvedValue;
import org.learningcity.framework.Indicator;
import org.learningcity.observation.Status;
import org.learningcity.stage.CandidateKind;

/** The value used for every indicator, where it comes from, or why there is none (采用值). */
final class ReportValues {

    private final ReportContent content;

    ReportValues(ReportContent content) {
        this.content = content;
    }

    void write(ReportPages pages) {
        pages.list(
                content.say("采用值", "Values used"),
                columns(),
                4,
                content.assessment().resolved().stream().map(this::row));
    }

    private List<ReportColumn> columns() {
        return List.of(
                new ReportColumn(content.say("城市(地区)", "Place"), 14),
                new ReportColumn(content.say("年度", "Year"), 8),
                new ReportColumn(content.say("代码", "Code"), 10),
                new ReportColumn(content.say("指标", "Indicator"), 36),
                new ReportColumn(content.say("取值方式", "Kind"), 14),
                new ReportColumn(content.say("采用值", "Value"), 14),
                new ReportColumn(content.say("单位", "Unit"), 12),
                new ReportColumn(content.say("代用指标", "Proxy"), 28),
                new ReportColumn(content.say("依据系数", "Evidence factor"), 10),
                new ReportColumn(content.say("数据状态", "Status"), 12),
                new ReportColumn(content.say("缺失原因", "Why missing"), 18),
                new ReportColumn(content.say("出处", "Source"), 40),
                new ReportColumn(content.say("单元格", "Cell"), 30));
    }

    private List<ReportCell> row(ResolvedValue value) {
        var present = value.value().isPresent();
        return List.of(
                ReportCell.of(value.place()),
                ReportCell.year(value.period()),
                ReportCell.of(value.code()),
                ReportCell.of(content.title(value.code())),
                ReportCell.of(content.word("kind", value.kind()), present ? ReportLook.TEXT : ReportLook.UNSCORED),
                new ReportCell("", value.value(), ReportLook.NUMBER),
                ReportCell.of(present ? uom(value) : ""),
                ReportCell.of(proxy(value)),
                present ? ReportCell.of(value.evidenceFactor(), ReportLook.NUMBER) : ReportCell.of(""),
                status(value),
                ReportCell.of(missing(value)),
                ReportCell.of(value.source()),
                ReportCell.of(value.position(), ReportLook.QUIET));
    }

    /** The unit of the value: a proxy has its own, a judged value is a step of the rubric. */
    private String uom(ResolvedValue value) {
        if (value.kind() == CandidateKind.JUDGED) {
            return content.say("级", "rubric step");
        }
        if (!value.proxy().isEmpty()) {
            return content.say("同代用指标", "the proxy's");
        }
        return content.ruleSet()
                .framework()
                .findIndicator(value.code())
                .map(Indicator::uom)
                .orElse("");
    }

    private String proxy(ResolvedValue value) {
        return value.proxy().isEmpty() ? "" : value.proxy() + " " + content.title(value.proxy());
    }

    private ReportCell status(ResolvedValue value) {
        if (value.value().isEmpty()) {
            return ReportCell.of("");
        }
        var look = value.status() == Status.ILLUSTRATIVE ? ReportLook.ILLUSTRATIVE : ReportLook.TEXT;
        return ReportCell.of(content.word("status", value.status()), look);
    }

    private String missing(ResolvedValue value) {
        var reason = content.reason(value.reason());
        return value.excused() ? content.say(reason + "(经批准不计入)", reason + " (left out, approved)") : reason;
    }
}
