package org.learningcity.ruleset.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleFile;
import org.learningcity.ruleset.RuleSetRejected;
import org.learningcity.ruleset.drools.DroolsRuleEngine;
import org.learningcity.stage.Stage;

/** What people write never becomes anything but a literal, an identifier of the vocabulary or a number. */
class InjectionTests {

    private static final List<String> PAYLOADS = List.of(
            "x\"); System.exit(1); findings.note($report, \"y",
            "x\" ) end rule \"y\" when then System.exit(1); end",
            "x\\\"); System.exit(1); //",
            "x\\u0022); System.exit(1); //",
            "x\\",
            "x\nend\nrule \"y\" when eval(System.exit(1)) then end",
            "x\r\nend",
            "x\u2028end",
            "x\u0085end",
            "x\u202e)tixe.metsyS",
            "x\u0000",
            "x // System.exit(1)",
            "x */ System.exit(1) /*",
            "${System.exit(1)}",
            "#{T(java.lang.System).exit(1)}",
            "{code}",
            "x) || eval(true",
            "x＂);System.exit(1)",
            "end",
            "package x; import java.lang.System",
            "\ud83d\ude00",
            "\ud83d",
            "x".repeat(5000));

    /** A file of sentences with {@code %s} where people write as they like. */
    private static final List<String> PLACES = List.of(
            "规则：%s\n负责人：o\n依据：r\n如果\n 填报值未填单位\n那么\n 提出提示性意见“untidy-cell”\n",
            "规则：n\n标题：%s\n负责人：o\n依据：r\n如果\n 填报值未填单位\n那么\n 提出提示性意见“untidy-cell”\n",
            "规则：n\n负责人：%s\n依据：r\n如果\n 填报值未填单位\n那么\n 提出提示性意见“untidy-cell”\n",
            "规则：n\n负责人：o\n依据：%s\n如果\n 填报值未填单位\n那么\n 提出提示性意见“untidy-cell”\n",
            "规则：n\n负责人：o\n依据：r\n说明：%s\n如果\n 填报值未填单位\n那么\n 提出提示性意见“untidy-cell”\n",
            "规则：n\n负责人：o\n依据：r\n如果\n 填报值的城市为“%s”\n那么\n 提出提示性意见“untidy-cell”\n",
            "规则：n\n负责人：o\n依据：r\n如果\n 填报值的城市为\"%s\"\n那么\n 提出提示性意见“untidy-cell”\n",
            "规则：n\n负责人：o\n依据：r\n如果\n 填报值的指标代码为“%s”\n那么\n 提出提示性意见“untidy-cell”\n",
            "规则：n\n负责人：o\n依据：r\n如果\n 填报值的指标代码为 %s\n那么\n 提出提示性意见“untidy-cell”\n",
            "规则：n\n负责人：o\n依据：r\n如果\n 填报值的数据状态为%s\n那么\n 提出提示性意见“untidy-cell”\n",
            "规则：n\n负责人：o\n依据：r\n如果\n 填报值的有效数字为%s\n那么\n 提出提示性意见“untidy-cell”\n",
            "规则：n\n负责人：o\n依据：r\n如果\n 填报值未填单位\n那么\n 提出提示性意见“%s”\n",
            "规则：n\n负责人：o\n依据：r\n如果\n 填报值未填单位\n那么\n 对该填报值的“%s”栏提出提示性意见“untidy-cell”\n",
            "规则：n\n负责人：o\n依据：r\n如果\n 填报值未填单位\n那么\n 提出提示性意见“untidy-cell”，依据%s\n",
            "规则：n\n负责人：o\n依据：r\n如果\n %s\n那么\n 提出提示性意见“untidy-cell”\n",
            "规则：n\n负责人：o\n依据：r\n如果\n 填报值未填单位\n那么\n %s\n",
            "%s\n规则：n\n负责人：o\n依据：r\n如果\n 填报值未填单位\n那么\n 提出提示性意见“untidy-cell”\n");

    @TempDir
    private static Path forms;

    static Stream<Arguments> attacks() {
        return PLACES.stream().flatMap(place -> PAYLOADS.stream().map(payload -> Arguments.of(place, payload)));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isRefusedOrStaysALiteral(String place, String payload) {
        var made = Written.in(Stage.QUALITY).file(place.formatted(payload));
        if (made.complaints().stream().anyMatch(Complaint::refuses)) {
            assertThat(made.complaints()).allSatisfy(complaint -> {
                assertThat(complaint.where()).matches("quality/sample\\.rule:\\d+:\\d+");
                assertThat(complaint.message().zh()).isNotBlank();
                assertThat(complaint.advice().en()).isNotBlank();
            });
            return;
        }
        List<RuleOutline> outlines;
        try {
            outlines = DroolsRuleEngine.keepingIn(forms)
                    .outline(Written.SHIPPED, RuleFile.written(Stage.QUALITY, "quality/sample.drl", made.drl()));
        } catch (RuleSetRejected refused) {
            // the gate is narrower about names than sentences are
            assertThat(refused.problems()).extracting(Problem::code).containsOnly("rules.name");
            return;
        }
        assertThat(outlines).hasSize(1);
        var rule = outlines.get(0);
        assertThat(rule.patterns()).hasSize(1);
        assertThat(rule.patterns().get(0).constraints()).hasSize(1);
        assertThat(rule.actions()).containsExactly("findings.note( $report, \"untidy-cell\" )");
        assertThat(made.drl().lines().filter(line -> line.contains("exit")))
                .allSatisfy(line -> assertThat(line.strip())
                        .matches("rule \"[^\"]*\"|@\\w+\\( \"[^\"]*\" \\)|place == \"[^\"]*\""));
    }
}
