package org.learningcity.workbook;

import org.learningcity.observation.Reason;
import org.learningcity.observation.Status;
import org.learningcity.observation.Vintage;

/** The words for status, vintage, reason and kind of decision. */
final class FieldWords {

    static final Words<Status> STATUS = new Words<Status>()
            .and(Status.OFFICIAL, "正式", "official")
            .and(Status.PRELIMINARY, "初步", "preliminary")
            .and(Status.ESTIMATED, "估计", "estimated")
            .and(Status.ILLUSTRATIVE, "示意", "illustrative");

    static final Words<Vintage> VINTAGE = new Words<Vintage>()
            .and(Vintage.UNSTATED, "未说明", "unstated")
            .and(Vintage.PRELIMINARY, "初步核算", "preliminary", "初步")
            .and(Vintage.FINAL, "最终核实", "final")
            .and(Vintage.CENSUS_REVISED, "普查修订", "census-revised", "census revision");

    static final Words<String> DECISION = new Words<String>().and("VETO", "一票否决", "veto");

    /** The reasons that a department may give. */
    static final Words<Reason> REASON = new Words<Reason>()
            .and(Reason.NOT_COLLECTED, "未开展统计", "not collected")
            .and(Reason.NOT_ESTABLISHED, "尚未建立", "not established")
            .and(Reason.NOT_APPLICABLE, "不适用", "not applicable")
            .and(Reason.NOT_DUE, "非调查年度", "not due")
            .and(Reason.WITHHELD, "部门未提供", "withheld")
            .and(Reason.SCOPE_UNCLEAR, "口径未明确", "scope unclear")
            .and(Reason.PENDING, "待报", "pending")
            .and(Reason.BLANK_IN_SOURCE, "来源空白", "blank in source");

    /** The reasons that only the system gives. */
    static final Words<Reason> RESERVED =
            new Words<Reason>().and(Reason.REJECTED, "审核未通过", "rejected").and(Reason.CONFLICT, "数据矛盾", "conflict");

    private FieldWords() {}
}
