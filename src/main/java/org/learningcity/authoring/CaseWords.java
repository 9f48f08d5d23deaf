package org.learningcity.authoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.learningcity.observation.Reason;
import org.learningcity.observation.Status;
import org.learningcity.observation.Vintage;
import org.learningcity.stage.AdviceKind;
import org.learningcity.stage.CandidateKind;
import org.learningcity.stage.FindingSeverity;
import org.learningcity.stage.Release;

/** The words a case may use for each of a few meanings: the English name in any writing, or the Chinese word. */
final class CaseWords<E extends Enum<E>> {

    static final CaseWords<FindingSeverity> SEVERITY = new CaseWords<FindingSeverity>()
            .and(FindingSeverity.MANDATORY, "强制性")
            .and(FindingSeverity.TO_VERIFY, "核实性")
            .and(FindingSeverity.NOTE, "提示性");
    static final CaseWords<CandidateKind> KIND = new CaseWords<CandidateKind>()
            .and(CandidateKind.REPORTED, "填报值")
            .and(CandidateKind.CONVERTED, "换算值")
            .and(CandidateKind.NEAR_PROXY, "相近指标")
            .and(CandidateKind.SUBSTITUTE_PROXY, "替代指标")
            .and(CandidateKind.CARRIED_FORWARD, "沿用上期")
            .and(CandidateKind.JUDGED, "评审值")
            .and(CandidateKind.ABSENT, "缺失");
    static final CaseWords<Release> RELEASE = new CaseWords<Release>()
            .and(Release.RELEASED, "正式")
            .and(Release.INDICATIVE, "仅供参考")
            .and(Release.WITHHELD, "暂不发布");
    static final CaseWords<AdviceKind> ADVICE = new CaseWords<AdviceKind>()
            .and(AdviceKind.STRENGTH, "优势")
            .and(AdviceKind.WEAKNESS, "短板")
            .and(AdviceKind.DECLINE, "下降")
            .and(AdviceKind.TARGET, "目标差距")
            .and(AdviceKind.REQUEST, "数据请求")
            .and(AdviceKind.REMARK, "说明");
    static final CaseWords<Status> STATUS = new CaseWords<Status>()
            .and(Status.OFFICIAL, "正式")
            .and(Status.PRELIMINARY, "初步")
            .and(Status.ESTIMATED, "估计")
            .and(Status.ILLUSTRATIVE, "示意");
    static final CaseWords<Vintage> VINTAGE = new CaseWords<Vintage>()
            .and(Vintage.UNSTATED, "未说明")
            .and(Vintage.PRELIMINARY, "初步核算")
            .and(Vintage.FINAL, "最终核实")
            .and(Vintage.CENSUS_REVISED, "普查修订");
    static final CaseWords<Reason> REASON = new CaseWords<Reason>()
            .and(Reason.NOT_COLLECTED, "未开展统计")
            .and(Reason.NOT_ESTABLISHED, "尚未建立")
            .and(Reason.NOT_APPLICABLE, "不适用")
            .and(Reason.NOT_DUE, "非调查年度")
            .and(Reason.WITHHELD, "部门未提供")
            .and(Reason.SCOPE_UNCLEAR, "口径未明确")
            .and(Reason.PENDING, "待报")
            .and(Reason.REJECTED, "审核未通过")
            .and(Reason.BLANK_IN_SOURCE, "来源空白")
            .and(Reason.CONFLICT, "数据矛盾");

    private final Map<String, E> meanings = new LinkedHashMap<>();
    private final Map<E, String> chinese = new LinkedHashMap<>();

    private CaseWords() {}

    private CaseWords<E> and(E meaning, String word) {
        chinese.put(meaning, word);
        meanings.put(word, meaning);
        meanings.put(name(meaning), meaning);
        return this;
    }

    /** The English name as a case file writes it, such as {@code near-proxy}. */
    static String name(Enum<?> meaning) {
        return meaning.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Optional<E> find(String word) {
        var plain = word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return Optional.ofNullable(meanings.get(plain));
    }

    String zh(E meaning) {
        return chinese.getOrDefault(meaning, meaning.name());
    }

    /** Every word, for advice. */
    List<String> words() {
        return List.copyOf(meanings.keySet());
    }
}
