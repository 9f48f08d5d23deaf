package org.learningcity.authoring;

import java.util.Map;
import org.learningcity.assessment.Words;
import org.learningcity.framework.Text;

/** How the keys of a case file and the names of results read in a sentence. */
final class CaseKeys {

    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("score", "得分"),
            Map.entry("regional", "按区域权重的得分"),
            Map.entry("low", "得分下界"),
            Map.entry("high", "得分上界"),
            Map.entry("completeness", "数据完整度"),
            Map.entry("illustrative_share", "示意数据占比"),
            Map.entry("unscored", "无得分的原因"),
            Map.entry("release", "发布"),
            Map.entry("because", "理由"),
            Map.entry("grade", "等级"),
            Map.entry("excused", "免报"),
            Map.entry("rank", "名次"),
            Map.entry("kind", "取值方式"),
            Map.entry("value", "数值"),
            Map.entry("evidence_factor", "佐证系数"),
            Map.entry("reason", "原因"),
            Map.entry("proxy", "代用序列"),
            Map.entry("status", "数据状态"),
            Map.entry("source", "出处"),
            Map.entry("from", "取自"),
            Map.entry("from_period", "取自年度"),
            Map.entry("taken", "被采用"));
    /** The family of words that the values of a key belong to. */
    private static final Map<String, String> FAMILY =
            Map.of("release", "release", "kind", "kind", "reason", "reason", "unscored", "reason", "status", "status");

    private CaseKeys() {}

    static Text title(String key) {
        return new Text(CHINESE.getOrDefault(key, key), key.replace('_', ' '));
    }

    /** A value under {@code key} as people read it; a value that is no fixed word stays as it is. */
    static Text value(String key, String value) {
        var family = FAMILY.get(key);
        if (family == null) {
            return value.equals("true") || value.equals("false")
                    ? new Text(value.equals("true") ? "是" : "否", value)
                    : Text.same(value);
        }
        return value.equals(ExpectWords.NOT_RELEASED)
                ? new Text("未正式发布", "anything but RELEASED")
                : new Text(Words.of(family, value).zh(), value);
    }

    /** Key and value, such as {@code 得分 61}. */
    static Text said(String key, String value) {
        var silence = new Text("无", "none");
        var shown = value.isEmpty() ? silence : value(key, value);
        return new Text(title(key).zh() + " " + shown.zh(), title(key).en() + " " + shown.en());
    }
}
