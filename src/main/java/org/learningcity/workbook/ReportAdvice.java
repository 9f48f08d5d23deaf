package org.learningcity.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.learningcity.stage.Advice;
import org.learningcity.stage.AdviceKind;

/** Whom to ask for what is missing (数据请求), and what else diagnosis says of a place. */
final class ReportAdvice {

    private final ReportContent content;

    ReportAdvice(ReportContent content) {
        this.content = content;
    }

    /** Department by department, so that each can be sent its own part. */
    void writeRequests(ReportPages pages) {
        pages.list(
                content.say("缺失与请求", "Requests"),
                List.of(
                        new ReportColumn(content.say("部门", "Department"), 24),
                        place(),
                        year(),
                        code(),
                        new ReportColumn(content.say("指标", "Indicator"), 36),
                        new ReportColumn(content.say("原因", "Reason"), 18),
                        new ReportColumn(content.say("请求", "Request"), 58),
                        new ReportColumn(content.say("建议", "Recommendation"), 44)),
                1,
                advice().filter(advice -> advice.kind() == AdviceKind.REQUEST)
                        .sorted(Comparator.comparing(Advice::department))
                        .map(this::request));
    }

    void writeDiagnosis(ReportPages pages) {
        pages.list(
                content.say("诊断", "Diagnosis"),
                List.of(
                        new ReportColumn(content.say("类别", "Kind"), 12),
                        place(),
                        year(),
                        code(),
                        new ReportColumn(content.say("名称", "Title"), 34),
                        new ReportColumn(content.say("部门", "Department"), 24),
                        new ReportColumn(content.say("诊断", "Diagnosis"), 54),
                        new ReportColumn(content.say("建议", "Recommendation"), 40),
                        new ReportColumn(content.say("依据的表行", "Row relied on"), 34)),
                1,
                advice().filter(advice -> advice.kind() != AdviceKind.REQUEST).map(this::diagnosis));
    }

    private Stream<Advice> advice() {
        return content.assessment().advice().stream();
    }

    private ReportColumn place() {
        return new ReportColumn(content.say("城市(地区)", "Place"), 14);
    }

    private ReportColumn year() {
        return new ReportColumn(content.say("年度", "Year"), 8);
    }

    private ReportColumn code() {
        return new ReportColumn(content.say("代码", "Code"), 10);
    }

    private List<ReportCell> request(Advice advice) {
        var words = content.wording().of(advice);
        return List.of(
                ReportCell.of(advice.department(), ReportLook.LABEL),
                ReportCell.of(advice.place()),
                ReportCell.year(advice.period()),
                ReportCell.of(advice.code()),
                ReportCell.of(content.title(advice.code())),
                ReportCell.of(content.reason(advice.values().getOrDefault("reason", ""))),
                ReportCell.of(content.say(words.sentence())),
                ReportCell.of(content.say(words.advice())));
    }

    private List<ReportCell> diagnosis(Advice advice) {
        var words = content.wording().of(advice);
        return List.of(
                ReportCell.of(content.word("advice", advice.kind()), look(advice.kind())),
                ReportCell.of(advice.place()),
                ReportCell.year(advice.period()),
                ReportCell.of(advice.code()),
                ReportCell.of(content.title(advice.code())),
                ReportCell.of(advice.department()),
                ReportCell.of(content.say(words.sentence())),
                ReportCell.of(content.say(words.advice())),
                ReportCell.of(content.row(advice.because()), ReportLook.QUIET));
    }

    private static ReportLook look(AdviceKind kind) {
        return switch (kind) {
            case WEAKNESS, DECLINE -> ReportLook.TO_VERIFY;
            case STRENGTH, TARGET, REQUEST, REMARK -> ReportLook.NOTE;
        };
    }
}
