package org.learningcity.byhand;

import java.util.List;
import org.learningcity.stage.Fact;
import org.learningcity.stage.Given;
import org.learningcity.stage.Resolved;
import org.learningcity.stage.Scores;
import org.learningcity.stage.Unresolved;

/** {@code scoring/*.drl}. */
record Scoring(Reasons reasons, Scores scores) {

    void look(List<? extends Given> facts) {
        for (var fact : facts) {
            if (fact instanceof Resolved resolved) {
                goalposts(resolved);
                rubric(resolved);
            } else if (fact instanceof Unresolved unresolved) {
                missing(unresolved);
            }
        }
    }

    private Scores because(String rule, Fact... facts) {
        reasons.because(rule, facts);
        return scores;
    }

    private void goalposts(Resolved resolved) {
        var own = !resolved.judged() && !resolved.onProxyScale();
        if (own && resolved.goalposts().present()) {
            because("on own goalposts", resolved).onGoalposts(resolved, resolved.goalposts());
        }
        if (own && !resolved.goalposts().present()) {
            because("no goalposts", resolved).unreadable(resolved, "no-goalposts");
        }
        if (resolved.onProxyScale()) {
            because("on the goalposts of a proxy", resolved)
                    .onGoalposts(resolved, resolved.proxy().own());
        }
    }

    private void rubric(Resolved resolved) {
        if (resolved.judged() && resolved.rubric().present()) {
            var scored = because("on the rubric", resolved);
            reasons.looking(resolved.rubric());
            scored.onRubric(resolved, resolved.rubric());
        }
        if (resolved.judged() && !resolved.rubric().present()) {
            because("no rubric", resolved).unreadable(resolved, "no-rubric");
        }
    }

    private void missing(Unresolved unresolved) {
        var reason = unresolved.gapReason();
        var readable = unresolved.judged() && unresolved.rubric().present();
        if (readable && reason.present() && reason.countsAsNone()) {
            because("nothing established", unresolved).lowestStep(unresolved, reason);
        }
        if (!readable || !reason.countsAsNone()) {
            because("no value", unresolved).unscored(unresolved);
        }
    }
}
