package org.learningcity.stage;

import static org.learningcity.framework.Figures.plain;

import org.learningcity.observation.Reason;
import org.learningcity.observation.Status;
import org.learningcity.observation.Vintage;

/** What a resolution rule proposes for an indicator; the precedence table orders the proposals and the first is taken. */
public sealed interface Candidate extends Conclusion {

    CandidateKind kind();

    Precedence precedence();

    /**
     * A value that could be used.
     *
     * @param origin key of the report or panel it rests on
     * @param value in the indicator's unit, in the proxy's own unit, or a rubric step
     * @param evidenceFactor how much it counts as evidence, in (0, 1]
     * @param proxy on what terms a proxy stands in; absent for anything else
     * @param preference orders candidates of equal rank: the proxy's preference
     * @param edition a newer edition goes first among equals
     * @param definition the definition it was reported under, in a fixed form
     */
    record Usable(
            Need need,
            CandidateKind kind,
            String origin,
            double value,
            double evidenceFactor,
            Status status,
            Proxy proxy,
            Precedence precedence,
            int preference,
            Vintage vintage,
            String edition,
            String definition)
            implements Candidate {

        @Override
        public String key() {
            return "candidate:" + need.key() + ":" + kind + "<-" + origin;
        }

        @Override
        public String place() {
            return need.place();
        }

        @Override
        public int period() {
            return need.period();
        }

        @Override
        public String code() {
            return need.code();
        }

        @Override
        public Particulars particulars() {
            return Particulars.of(
                    "kind", kind.name(),
                    "value", plain(value),
                    "status", status.name(),
                    "evidence_factor", plain(evidenceFactor),
                    "rank", Integer.toString(precedence.rank()));
        }
    }

    /**
     * That nothing can be used.
     *
     * @param gap what is known of the gap
     * @param reason why
     * @param excused whether the indicator is left out of the reckoning
     */
    record Absent(Need need, Gap gap, Reason reason, boolean excused, Precedence precedence) implements Candidate {

        @Override
        public CandidateKind kind() {
            return CandidateKind.ABSENT;
        }

        @Override
        public String key() {
            return "candidate:" + need.key() + ":" + reason;
        }

        @Override
        public String place() {
            return need.place();
        }

        @Override
        public int period() {
            return need.period();
        }

        @Override
        public String code() {
            return need.code();
        }

        @Override
        public Particulars particulars() {
            return Particulars.of(
                    "kind", kind().name(),
                    "reason", reason.name(),
                    "excused", Boolean.toString(excused),
                    "approval", gap.approval());
        }
    }
}
