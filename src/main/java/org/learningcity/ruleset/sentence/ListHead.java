package org.learningcity.ruleset.sentence;

import java.util.List;
import org.learningcity.framework.Language;
import org.learningcity.framework.Text;
import org.learningcity.stage.Stage;

/** What the list of sentences says before and between its tables. */
final class ListHead {

    private static final List<String> ZH = List.of(
            "# 规则可用的句子",
            "",
            "由 `rules sentences --lang zh` 生成,请勿手改;词汇在 `rules/vocabulary`。怎样写规则,见[用句子写规则](writing-sentences.zh-CN.md)。[English](sentences.md)",
            "",
            "```",
            "规则：数值超过上限",
            "标题：数值超过上限",
            "负责人：data-quality",
            "依据：docs/writing-rules.md",
            "如果",
            "  填报值的数值大于上限",
            "那么",
            "  对该填报值提出强制性意见“value-above-maximum”，依据审核界限",
            "```",
            "",
            "“规则语言”一栏是句子所代表的条件或操作,写规则时不用管它。逗号前面的条件是程序自动加上的:先问有没有,再比较。");

    private static final List<String> EN = List.of(
            "# The sentences that rules may use",
            "",
            "Printed by `rules sentences --lang en`; do not edit. The words are kept in `rules/vocabulary`. [Rules in sentences](writing-sentences.md) tells how to write them. [中文](sentences.zh-CN.md)",
            "",
            "```",
            "rule: value above its maximum",
            "title: value above its maximum",
            "owner: data-quality",
            "reference: docs/writing-rules.md",
            "when",
            "  the report's value is above its upper limit",
            "then",
            "  raise a mandatory finding \"value-above-maximum\" on the report because of the limits",
            "```",
            "",
            "The last column is what a sentence stands for; nobody who writes rules needs it. Conditions before a comma are put there by the program: first whether it is there, then the comparison.");

    private final Language language;

    ListHead(Language language) {
        this.language = language;
    }

    List<String> lines() {
        return language == Language.ZH ? ZH : EN;
    }

    static Text title(Stage stage) {
        return switch (stage) {
            case QUALITY -> new Text("数据审核 `quality`", "Checks of the data `quality`");
            case RESOLUTION -> new Text("取值 `resolution`", "Which value is used `resolution`");
            case SCORING -> new Text("计分 `scoring`", "Scores `scoring`");
            case AGGREGATION -> new Text("汇总与发布 `aggregation`", "Aggregation and release `aggregation`");
            case DIAGNOSIS -> new Text("诊断 `diagnosis`", "Diagnosis `diagnosis`");
        };
    }

    static Text meaning(Comparing way) {
        return switch (way) {
            case ABOVE -> new Text("大于,不含本数", "more than it");
            case AT_LEAST -> new Text("大于或等于", "as much or more");
            case BELOW -> new Text("小于,不含本数", "less than it");
            case AT_MOST -> new Text("小于或等于", "as much or less");
            case EQUAL -> new Text("相同;可接几个,任一相同即可:为估计或初步", "the same; of several, any: is estimated or preliminary");
            case UNEQUAL -> new Text("不相同;接几个时,都不相同", "not the same; of several, none");
            case BETWEEN -> new Text("在 2015 和 2020 之间,含两端", "between 2015 and 2020, both included");
            case AMONG -> new Text("属于甲、乙、丙之一", "is one of a, b, c");
            case NOT_AMONG -> new Text("不属于甲、乙、丙之一", "is none of a, b, c");
            case UPWARDS -> new Text("写在数字后:三位以上,含本数", "after a number, which is included: 3 or more");
            case DOWNWARDS -> new Text("写在数字后:三位以下,含本数", "after a number, which is included: 3 or less");
        };
    }
}
