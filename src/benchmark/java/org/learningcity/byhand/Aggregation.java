package org.learningcity.byhand;

import java.util.ArrayList;
import java.util.List;
import org.learningcity.observation.Status;
import org.learningcity.stage.CandidateKind;
import org.learningcity.stage.CitedDecision;
import org.learningcity.stage.Fact;
import org.learningcity.stage.Given;
import org.learningcity.stage.Leaf;
import org.learningcity.stage.Nodes;
import org.learningcity.stage.Parent;
import org.learningcity.stage.Release;
import org.learningcity.stage.Standing;

/** {@code aggregation/*.drl}. */
record Aggregation(Reasons reasons, Nodes nodes) {

    void look(List<? extends Given> facts) {
        var vetoes = vetoes(facts);
        for (var fact : facts) {
            if (fact instanceof Leaf leaf) {
                indicatorGate(leaf);
                whatItRestsOn(leaf);
            } else if (fact instanceof Parent parent) {
                mean(parent);
                gate(parent);
                illustrativeBelow(parent);
            } else if (fact instanceof Standing standing) {
                gradeOfAReleasedScore(standing);
                vetoes.forEach(decision -> vetoByACitedDecision(decision, standing));
            }
        }
    }

    private static List<CitedDecision> vetoes(List<? extends Given> facts) {
        var vetoes = new ArrayList<CitedDecision>();
        for (var fact : facts) {
            if (fact instanceof CitedDecision decision && decision.kind().equals("VETO") && decision.cited()) {
                vetoes.add(decision);
            }
        }
        return vetoes;
    }

    private Nodes because(String rule, Fact... facts) {
        reasons.because(rule, facts);
        return nodes;
    }

    private void indicatorGate(Leaf leaf) {
        var gate = leaf.gate();
        if (!leaf.scored()) {
            because("indicator without score", leaf).withheld(leaf, gate, "no-score");
        } else if (gate.present()) {
            if (leaf.completeness() >= gate.releasedCompleteness()) {
                because("indicator scored", leaf).released(leaf, gate, "scored");
            }
            if (leaf.completeness() < gate.releasedCompleteness()
                    && leaf.completeness() >= gate.indicativeCompleteness()) {
                because("indicator weakly evidenced", leaf).indicative(leaf, gate, "weak-evidence");
            }
            if (leaf.completeness() < gate.indicativeCompleteness()) {
                because("indicator hardly evidenced", leaf).withheld(leaf, gate, "too-weak-evidence");
            }
        }
    }

    private void whatItRestsOn(Leaf leaf) {
        if (leaf.scored() && standsIn(leaf.kind())) {
            because("something stands in", leaf).indicative(leaf, leaf.gate(), "stand-in");
        }
        if (leaf.scored() && (leaf.status() == Status.ESTIMATED || leaf.status() == Status.PRELIMINARY)) {
            because("not yet final", leaf).indicative(leaf, leaf.gate(), "not-final");
        }
        if (leaf.scored() && leaf.status() == Status.ILLUSTRATIVE) {
            because("illustrative indicator", leaf).indicative(leaf, leaf.gate(), "illustrative");
        }
    }

    private static boolean standsIn(CandidateKind kind) {
        return kind == CandidateKind.NEAR_PROXY
                || kind == CandidateKind.SUBSTITUTE_PROXY
                || kind == CandidateKind.CARRIED_FORWARD;
    }

    private void mean(Parent parent) {
        if (parent.scoredChildren() == 0) {
            because("nothing to aggregate", parent).unscored(parent, "nothing-scored");
        } else if (parent.method().method().equals("ARITHMETIC")) {
            because("weighted arithmetic mean", parent).arithmetic(parent, parent.method());
        } else if (parent.method().method().equals("GEOMETRIC")) {
            because("weighted geometric mean", parent).geometric(parent, parent.method());
        }
    }

    private void gate(Parent parent) {
        var gate = parent.gate();
        if (!gate.present()) {
            return;
        }
        if (parent.completeness() >= gate.releasedCompleteness()) {
            if (parent.weakestCompleteness() >= gate.childCompleteness()) {
                because("complete enough for release", parent).released(parent, gate, "complete");
            } else {
                because("one child too incomplete", parent).indicative(parent, gate, "child-incomplete");
            }
        } else if (parent.completeness() >= gate.indicativeCompleteness()) {
            because("complete enough for orientation", parent).indicative(parent, gate, "partly-complete");
        }
        if (parent.completeness() < gate.indicativeCompleteness()) {
            because("too incomplete to show", parent).withheld(parent, gate, "incomplete");
        }
    }

    private void illustrativeBelow(Parent parent) {
        if (parent.illustrativeShare() > 0) {
            because("illustrative below", parent).indicative(parent, parent.gate(), "illustrative");
        }
    }

    private void gradeOfAReleasedScore(Standing standing) {
        if (standing.graded() && standing.release() == Release.RELEASED) {
            because("grade of a released score", standing).graded(standing);
        }
    }

    private void vetoByACitedDecision(CitedDecision decision, Standing standing) {
        if (standing.code().equals(decision.code()) && standing.period() == decision.period()) {
            because("veto by a cited decision", decision, standing).vetoed(standing, decision);
        }
    }
}
