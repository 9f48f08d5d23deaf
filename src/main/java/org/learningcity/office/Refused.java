package org.learningcity.office;

import java.util.List;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Problem;

/** Something cannot be done as asked; what stands in its way is said, and nothing was changed. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;
    private final transient List<Problem> problems;

    /** What kind of refusal. */
    public enum Why {
        /** What is asked for does not exist. */
        NOT_FOUND,
        /** Somebody else changed it meanwhile, or it is past that state. */
        CONFLICT,
        /** What was handed in cannot be used. */
        UNUSABLE
    }

    Refused(Why why, List<Problem> problems) {
        super(problems.isEmpty() ? why.name() : problems.get(0).message().en());
        this.why = why;
        this.problems = List.copyOf(problems);
    }

    static Refused notFound(String zh, String en) {
        return one(Why.NOT_FOUND, "office.not-found", zh, en, "请检查编号", "check the id");
    }

    static Refused conflict(String zh, String en, String adviceZh, String adviceEn) {
        return one(Why.CONFLICT, "office.conflict", zh, en, adviceZh, adviceEn);
    }

    static Refused unusable(String code, String zh, String en, String adviceZh, String adviceEn) {
        return one(Why.UNUSABLE, code, zh, en, adviceZh, adviceEn);
    }

    private static Refused one(Why why, String code, String zh, String en, String adviceZh, String adviceEn) {
        return new Refused(why, List.of(Problem.error(code, "", new Text(zh, en), new Text(adviceZh, adviceEn))));
    }

    public Why why() {
        return why;
    }

    public List<Problem> problems() {
        return problems;
    }
}
