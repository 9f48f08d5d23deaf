package org.learningcity.people;

import static org.learningcity.people.Permission.*;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.learningcity.framework.Text;

/** What a person is to the office. */
public enum Role {
    POLICY_EXPERT("政策专家", "policy expert", READ_RULES, EDIT_RULES, READ_ASSESSMENTS, READ_DATA, ASSESS, REPLAY),
    REVIEWER("审核人", "reviewer", READ_RULES, APPROVE_RULES, PUBLISH_RULES, READ_ASSESSMENTS, READ_DATA, REPLAY),
    /** Of the national centre, or of an institute that it entrusted with some places. */
    EVALUATOR(
            "评估人员",
            "evaluator",
            READ_DATA,
            DELIVER_DATA,
            OVERRIDE_DATA,
            ANSWER_FINDINGS,
            WAIVE_FINDINGS,
            READ_ASSESSMENTS,
            ASSESS,
            FINALISE_ASSESSMENTS,
            REPLAY,
            EXPORT_BUNDLES,
            READ_RULES),
    /** Of a city: consolidates what its departments hand in and signs it off. */
    COORDINATOR(
            "城市统筹部门",
            "coordinating office",
            READ_DATA,
            DELIVER_DATA,
            SIGN_OFF_DATA,
            ANSWER_FINDINGS,
            READ_ASSESSMENTS,
            READ_RULES),
    DEPARTMENT("填报部门", "department", READ_DATA, DELIVER_DATA, ANSWER_FINDINGS),
    AUDITOR("审计人员", "auditor", READ_DATA, READ_ASSESSMENTS, REPLAY, EXPORT_BUNDLES, READ_RULES, READ_LOG, VERIFY_LOG),
    ADMINISTRATOR(
            "系统管理员",
            "administrator",
            MANAGE_PEOPLE,
            EDIT_VOCABULARY,
            READ_RULES,
            EDIT_RULES,
            READ_ASSESSMENTS,
            VERIFY_LOG);

    private final Text title;
    private final Set<Permission> permissions;

    Role(String zh, String en, Permission... permissions) {
        this.title = new Text(zh, en);
        this.permissions = Collections.unmodifiableSet(EnumSet.copyOf(Arrays.asList(permissions)));
    }

    public Text title() {
        return title;
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** Whether it must say which places it extends to. */
    public boolean local() {
        return this == COORDINATOR || this == DEPARTMENT;
    }
}
