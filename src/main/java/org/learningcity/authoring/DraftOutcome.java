package org.learningcity.authoring;

import java.util.List;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Problem;

/** What came of a draft that was tried in a process of its own. */
public sealed interface DraftOutcome {

    /** Everything that there is to say of the draft. */
    List<Problem> problems();

    /**
     * It stood everything.
     *
     * @param problems what somebody should look at, though nothing refuses
     * @param resultHash of the assessment; empty when no data were given
     */
    record Finished(String ruleSet, String revision, int rules, int cases, List<Problem> problems, String resultHash)
            implements DraftOutcome {
        public Finished {
            problems = List.copyOf(problems);
        }
    }

    /** It is at fault, or the data are. */
    record Rejected(List<Problem> problems) implements DraftOutcome {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }

    /** Its process had to be ended, or ended by itself before it had said anything. */
    record Killed(Reason reason, DraftLimits limits) implements DraftOutcome {
        @Override
        public List<Problem> problems() {
            return List.of(reason.problem(limits));
        }
    }

    /** Why a process was ended. */
    enum Reason {
        TIME,
        MEMORY,
        /** It ended, or said something that is no answer. */
        CRASH;

        private Problem problem(DraftLimits limits) {
            var said = switch (this) {
                case TIME ->
                    new Text(
                            "草稿试运行超过 %d 秒,已终止".formatted(limits.time().toSeconds()),
                            "the draft took more than %d seconds and was ended"
                                    .formatted(limits.time().toSeconds()));
                case MEMORY ->
                    new Text(
                            "草稿试运行用尽 %d MB 内存,已终止".formatted(limits.megabytes()),
                            "the draft used up its %d MB of memory and was ended".formatted(limits.megabytes()));
                case CRASH -> new Text("草稿试运行的进程意外中止", "the process of the draft ended without an answer");
            };
            return Problem.error(
                    "draft." + name().toLowerCase(java.util.Locale.ROOT),
                    "",
                    said,
                    new Text(
                            "请检查最近改动的规则,例如没有用相等条件相连的多个事实;正在使用的规则不受影响",
                            "look at the rules changed last, for instance at facts not joined by an equality; the rules in use are not touched"));
        }
    }
}
