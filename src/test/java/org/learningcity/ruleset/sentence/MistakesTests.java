package org.learningcity.ruleset.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningcity.stage.Stage;

/** What people get wrong in sentences is said once, at its place, with what could stand there. */
class MistakesTests {

    private static final Written QUALITY = Written.in(Stage.QUALITY);
    private static final String UNIT = "填报值未填单位";
    private static final String NOTE = "提出提示性意见“untidy-cell”";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            填报值的数值越过上限       | sentence.unknown-phrase   | 5:9  | 越过上限        | 是否想写“超过”?
            填报直的数值大于上限        | sentence.unknown-phrase   | 5:3  | 填报直的数值大于上限 | 是否想写“填报值”?
            填报值未写单位            | sentence.unknown-phrase   | 5:6  | 未写单位        | 是否想写“未填单位”?
            填报值的数值大于上陷        | sentence.unknown-phrase   | 5:11 | 上陷          | 是否想写“上限”?
            填报值的数值大于           | sentence.unknown-phrase   | 5:11 | 这里缺少数字      | 此处可以写
            填报值的数值大于版次年限      | sentence.measure          | 5:11 | 数值          | 同类
            填报值的数值大于100%      | sentence.number           | 5:11 | 去掉 %        | 改写
            填报值的较上年变动幅度大于20   | sentence.number           | 5:16 | 请写上 %       | 改写
            填报值的数据状态大于估计      | sentence.measure          | 5:11 | 不能比大小       | 为
            填报值的数据状态为估算       | sentence.unknown-phrase   | 5:12 | 估算          | 是否想写“估计”?
            填报值的指标代码为 2.2.55  | sentence.unknown-phrase   | 5:13 | 2.2.55      | 2.2.5
            填报值的城市为甲市         | sentence.unknown-phrase   | 5:10 | 甲市          | “文字”
            填报值带有估计标记且书写不规范或未填出处 | sentence.mixed-and-or | 5:13 | 两种读法 | 括号
            填报值（带有估计标记，或书写不规范 | sentence.unclosed-bracket | 5:20 | 括号没有成对      | “)”
            填报值的城市为“甲市        | sentence.unclosed-quote   | 5:10 | 没有成对   | ”
            填报值的数值大于1234567890123456 | sentence.number    | 5:11 | 太长          | 改写
            佐证材料未注明日期，且处理决定没有文号 | sentence.unrelated  | 5:14 | 有什么关系 | 同一指标、同一年度
            """)
    void conditionWithAMistakeIsNamed(String condition, String code, String place, String message, String advice) {
        var complaints = QUALITY.rule(condition, NOTE).complaints();
        assertThat(complaints).hasSize(1);
        assertThat(complaints.get(0).code()).isEqualTo(code);
        assertThat(complaints.get(0).where()).isEqualTo("quality/sample.rule:" + place);
        assertThat(complaints.get(0).message().zh()).contains(message);
        assertThat(complaints.get(0).advice().zh()).contains(advice);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            提出提示性意见“untidy-cel”         | sentence.unknown-message  | 7:10 | untidy-cel | 是否想写“untidy-cell”?
            提出提醒性意见“untidy-cell”        | sentence.unknown-phrase   | 7:3  | 提出提醒性意见  | 是否想写
            提出提示性意见untidy-cell          | sentence.unknown-phrase   | 7:10 | untidy-cell | 引号
            提出提示性意见“untidy-cell”，依据上陷行 | sentence.unknown-phrase   | 7:26 | 上陷行        | 是否想写“上限行”?
            对该佐证材料提出提示性意见“untidy-cell” | sentence.unknown-phrase  | 7:5  | 佐证材料      | 填报值
            对该填报值的口劲栏提出核实性意见“unit-not-stated” | sentence.unknown-phrase | 7:9 | 口劲栏 | 口径
            """)
    void actionWithAMistakeIsNamed(String action, String code, String place, String message, String advice) {
        var complaints = QUALITY.rule(UNIT, action).complaints();
        assertThat(complaints).extracting(Complaint::code).first().isEqualTo(code);
        assertThat(complaints.get(0).where()).isEqualTo("quality/sample.rule:" + place);
        assertThat(complaints.get(0).message().zh() + complaints.get(0).advice().zh())
                .contains(message)
                .contains(advice);
    }

    @Test
    void missingThenIsNamedWhereTheActionBegins() {
        var made = QUALITY.file(Written.HEAD + "如果\n  " + UNIT + "\n  " + NOTE + "\n");
        assertThat(made.complaints())
                .extracting(Complaint::code, Complaint::where)
                .containsExactly(tuple("sentence.missing-part", "quality/sample.rule:6:3"));
        assertThat(made.complaints().get(0).message().zh()).contains("那么");
    }

    @Test
    void everyMistakeOfAFileIsNamedAtOnce() {
        var made = QUALITY.file("""
                负责人：data-quality
                规则：第一条
                依剧：docs
                如果
                  填报值未填单位,
                  且未填出出处
                那么
                  提出提示性意见“untidy-cell”

                规则：第二条
                依据：docs
                如果
                  填报值的数值大于上线
                那么
                  提出提示性意见“no such message”
                """);
        assertThat(made.complaints())
                .extracting(Complaint::code, Complaint::where)
                .containsExactlyInAnyOrder(
                        tuple("sentence.heading", "quality/sample.rule:3:1"),
                        tuple("sentence.missing-heading", "quality/sample.rule:2:1"),
                        tuple("sentence.unknown-phrase", "quality/sample.rule:6:4"),
                        tuple("sentence.unknown-phrase", "quality/sample.rule:13:11"),
                        tuple("sentence.unknown-message", "quality/sample.rule:15:10"));
    }

    @Test
    void numberThatAPolicyMayReviseBelongsInATable() {
        var made = QUALITY.rule("填报值的数值大于3万", NOTE);
        assertThat(made.complaints()).singleElement().satisfies(complaint -> {
            assertThat(complaint.refuses()).isFalse();
            assertThat(complaint.code()).isEqualTo("sentence.number-in-rule");
            assertThat(complaint.message().zh()).contains("30000");
        });
        assertThat(made.drl()).contains("amount > 30000");
    }

    @Test
    void ruleWithoutNameOwnerOrReferenceIsRefused() {
        var made = QUALITY.file("如果\n  " + UNIT + "\n那么\n  " + NOTE + "\n");
        assertThat(made.complaints())
                .extracting(Complaint::code)
                .containsExactly("sentence.no-name", "sentence.missing-heading", "sentence.missing-heading");
    }

    @Test
    void englishMistakeHasEnglishAdvice() {
        var made = QUALITY.rule("the report's value is abov its upper limit", NOTE);
        assertThat(made.complaints()).singleElement().satisfies(complaint -> {
            assertThat(complaint.message().en()).contains("`is abov its upper limit`");
            assertThat(complaint.advice().en()).isEqualTo("did you mean `is above`?");
        });
    }
}
