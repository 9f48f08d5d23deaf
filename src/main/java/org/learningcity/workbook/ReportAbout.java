package org.learningcity.workbook;

import java.util.List;
import java.util.stream.Collectors;

/** What the report rests on, what its marks mean and when a score is shown (说明). */
final class ReportAbout {

    private static final double SAMPLE = 0.724;

    private final ReportContent content;

    ReportAbout(ReportContent content) {
        this.content = content;
    }

    void write(ReportPages pages) {
        var sheet = pages.sheet(content.say("说明", "About"), List.of(24, 90, 16, 16, 20, 16, 50));
        sheet.line(content.say(content.ruleSet().framework().title()), ReportLook.TITLE);
        sheet.line(content.say("测评报告", "Assessment report"), ReportLook.HEADING);
        sheet.empty();
        if (content.illustrative()) {
            say(
                    sheet,
                    ReportLook.WARNING,
                    content.say("示意数据", "illustrative data"),
                    content.say(
                            "本报告含示意(虚构)数据,只用来演示系统,不得发布、不得引用。",
                            "This report rests on illustrative (invented) data. It only shows how the system works;"
                                    + " do not publish or quote it."));
        }
        pinned(sheet);
        marks(sheet);
        gates(sheet);
        sheet.finished();
    }

    private static void say(ReportSheet sheet, ReportLook look, String label, String text) {
        sheet.row(List.of(
                ReportCell.of(label, look == ReportLook.WARNING ? look : ReportLook.LABEL), ReportCell.of(text, look)));
    }

    private static void say(ReportSheet sheet, String label, String text) {
        say(sheet, ReportLook.TEXT, label, text);
    }

    private void pinned(ReportSheet sheet) {
        var assessment = content.assessment();
        var pin = assessment.pin();
        say(
                sheet,
                content.say("须说明", "to be said with it"),
                content.say(content.ruleSet().note()));
        say(sheet, content.say("规则集", "rule set"), pin.ruleSet());
        say(sheet, content.say("规则版本", "revision"), pin.revision());
        say(sheet, content.say("数据快照", "snapshot"), pin.snapshot());
        say(sheet, content.say("引擎版本", "engine"), pin.engine());
        say(sheet, content.say("结果指纹", "result hash"), assessment.resultHash());
        say(
                sheet,
                content.say("年度", "years"),
                assessment.periods().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        say(
                sheet,
                content.say("城市(地区)", "places"),
                Integer.toString(assessment.places().size()));
        say(
                sheet,
                content.say("可重算", "repeatable"),
                content.say(
                        "同一规则版本、数据快照和引擎版本,任何机器上都得同一指纹。指纹只证明可重算,不证明数据真实。",
                        "The same revision, snapshot and engine give the same result hash on any machine."
                                + " It proves that the result can be repeated, not that the data are true."));
        sheet.empty();
    }

    private void marks(ReportSheet sheet) {
        sheet.line(content.say("标记", "Marks"), ReportLook.HEADING);
        var sample = SAMPLE * content.ruleSet().scale();
        mark(
                sheet,
                ReportCell.of(sample, ReportLook.RELEASED),
                content.say("正式:可发布、定等级、参与比较", "released: may be published, graded and compared"));
        mark(
                sheet,
                ReportCell.of(sample, ReportLook.INDICATIVE),
                content.say(
                        "仅供参考:依据不全,或有数值代用", "indicative: for orientation; evidence is partial or something stands in"));
        mark(
                sheet,
                ReportCell.of(sample, ReportLook.ILLUSTRATIVE),
                content.say("含示意(虚构)数据:不得发布", "rests on illustrative (invented) data: never released"));
        mark(
                sheet,
                ReportCell.of(content.say("暂不发布", "withheld"), ReportLook.WITHHELD),
                content.say("得分未过发布门槛,不印出", "the score does not pass its gate and is not printed"));
        mark(
                sheet,
                ReportCell.of(content.reason("PENDING"), ReportLook.UNSCORED),
                content.say("没有得分,所写为原因", "there is no score; the cell says why"));
        mark(
                sheet,
                ReportCell.of(content.say("样例", "note"), ReportLook.TEXT),
                content.say(
                        "得分显示 %d 位小数,单元格内保留全部位数;以上数字为样例。".formatted(content.decimals()),
                        "scores show %d decimal(s), the cell holds all of them; the numbers above are samples."
                                .formatted(content.decimals())));
        sheet.empty();
    }

    private static void mark(ReportSheet sheet, ReportCell mark, String meaning) {
        sheet.row(List.of(mark, ReportCell.of(meaning)));
    }

    private void gates(ReportSheet sheet) {
        sheet.line(content.say("发布门槛", "Gates"), ReportLook.HEADING);
        new ReportGates(content).write(sheet);
    }
}
