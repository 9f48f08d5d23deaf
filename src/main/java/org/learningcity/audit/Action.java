package org.learningcity.audit;

import org.learningcity.framework.Text;

/** What can stand in the log, in the words of the office; some of it nobody may do without saying why. */
public enum Action {
    SIGNED_IN("登录", "signed in"),
    SIGN_IN_REFUSED("登录被拒", "sign-in refused"),
    SIGNED_OUT("退出", "signed out"),
    PERSON_ADDED("新增人员", "person added"),
    PERSON_CHANGED("修改人员", "person changed"),
    ROLE_CHANGED("调整角色", "role changed", true),
    TOKEN_ISSUED("签发令牌", "token issued"),
    TOKEN_REVOKED("撤销令牌", "token revoked"),
    DATA_DELIVERED("接收数据", "data delivered"),
    DATA_OVERRIDDEN("改定数据", "value overridden", true),
    DATA_SIGNED_OFF("数据签核", "data signed off", true),
    FINDING_ANSWERED("答复审核意见", "finding answered", true),
    FINDING_WAIVED("豁免审核意见", "finding waived", true),
    DRAFT_OPENED("新建草稿", "draft opened"),
    DRAFT_PREVIEWED("试算草稿", "draft previewed"),
    DRAFT_DISCARDED("放弃草稿", "draft discarded"),
    REVISION_PROPOSED("提请发布", "revision proposed", true),
    REVISION_APPROVED("批准规则版本", "revision approved", true),
    REVISION_REJECTED("退回规则版本", "revision rejected", true),
    REVISION_PUBLISHED("规则版本生效", "revision live", true),
    REVISION_ROLLED_BACK("回退规则版本", "revision rolled back", true),
    ASSESSMENT_MADE("完成测评", "assessment made"),
    ASSESSMENT_FINAL("测评定稿", "assessment made final", true),
    ASSESSMENT_REPLAYED("复算测评", "assessment replayed"),
    BUNDLE_EXPORTED("导出证据包", "evidence bundle exported"),
    LOG_READ("查阅审计日志", "log read"),
    CHECKPOINT_SIGNED("签署检查点", "checkpoint signed"),
    KEY_CHANGED("更换签名密钥", "signing key changed", true);

    private final Text title;
    private final boolean wantsReason;

    Action(String zh, String en) {
        this(zh, en, false);
    }

    Action(String zh, String en, boolean wantsReason) {
        this.title = new Text(zh, en);
        this.wantsReason = wantsReason;
    }

    public Text title() {
        return title;
    }

    /** Whether it is refused without a reason. */
    public boolean wantsReason() {
        return wantsReason;
    }
}
