package org.learningcity.workbook;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.learningcity.stage.Gate;

/** When a score is shown: how gates work, and the rows that hold for this assessment (发布门槛). */
final class ReportGates {

    private final ReportContent content;

    ReportGates(ReportContent content) {
        this.content = content;
    }

    void write(ReportSheet sheet) {
        for (var sentence : sentences()) {
            sheet.row(List.of(ReportCell.of(""), ReportCell.of(sentence)));
        }
        sheet.empty();
        sheet.header(Stream.of(
                        content.say("门槛(表行)", "Gate (row)"),
                        content.say("出处", "Source"),
                        content.say("依据", "Basis"),
                        content.say("正式,完整度不低于", "Released from"),
                        content.say("仅供参考,完整度不低于", "Indicative from"),
                        content.say("正式,每个下级不低于", "Each child from"))
                .map(title -> new ReportColumn(title, 0))
                .toList());
        gates().forEach(gate -> sheet.row(row(gate)));
    }

    private List<String> sentences() {
        return List.of(
                content.say(
                        "完整度 = 有依据的权重所占份额;代用值按依据系数折减。门槛既看总体,也看每个下级。",
                        "Completeness is the share of weight that rests on evidence; a stand-in counts by its evidence"
                                + " factor. A gate looks at the whole and at every part."),
                content.say(
                        "多条规则结论不同时,取最严的一条:暂不发布,其次仅供参考,再次正式。",
                        "Of several conclusions the strictest holds: withheld, then indicative, then released."),
                content.say(
                        "下限、上限:缺失部分全按最差、全按最好计的得分。名次区间:区间重叠的城市不分先后。",
                        "Low and high: the score if all that is missing were worst, or best. Rank bands: places whose"
                                + " bounds overlap are not told apart."));
    }

    private Collection<Gate> gates() {
        var gates = new LinkedHashMap<String, Gate>();
        for (var period : content.assessment().periods()) {
            for (var node : content.ruleSet().framework().nodes()) {
                var gate = content.ruleSet().rows().gate(node.code(), node.kind(), period);
                if (gate.ref().present()) {
                    gates.putIfAbsent(gate.ref().id(), gate);
                }
            }
        }
        return gates.values();
    }

    private List<ReportCell> row(Gate gate) {
        return List.of(
                ReportCell.of(gate.ref().id()),
                ReportCell.of(gate.ref().source()),
                ReportCell.of(content.word("basis", gate.ref().basis())),
                ReportCell.of(gate.releasedCompleteness(), ReportLook.PERCENT),
                ReportCell.of(gate.indicativeCompleteness(), ReportLook.PERCENT),
                ReportCell.of(gate.childCompleteness(), ReportLook.PERCENT));
    }
}
