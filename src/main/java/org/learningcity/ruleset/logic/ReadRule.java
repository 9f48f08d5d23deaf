package org.learningcity.ruleset.logic;

import java.util.List;
import java.util.Set;
import org.learningcity.ruleset.sentence.Action;
import org.learningcity.ruleset.sentence.RuleModel;
import org.learningcity.ruleset.sentence.Subject;
import org.learningcity.stage.Stage;

/**
 * A rule whose conditions and actions are known.
 *
 * @param line of the file it begins on
 */
record ReadRule(Stage stage, String file, int line, RuleModel model) {

    /** Settled once for an indicator or node and year, so that patterns which share both match the same fact. */
    private static final Set<String> ONE_OF_A_KIND = Set.of(
            "Absence",
            "Gap",
            "Judgement",
            "Leaf",
            "Outstanding",
            "Panel",
            "Parent",
            "Resolved",
            "Standing",
            "Unresolved");

    private static final Set<String> KEY = Set.of("code", "period");

    String where() {
        return file + ":" + line;
    }

    String name() {
        return model.name();
    }

    List<Subject> subjects() {
        return model.subjects();
    }

    /** The actions on a fact of this type. */
    List<Action> actionsOn(String fact) {
        return model.actions().stream()
                .map(action -> action.what())
                .filter(action -> !action.arguments().isEmpty()
                        && action.arguments().get(0).equals(new Action.Argument.OfFact(fact)))
                .toList();
    }

    /** Whether {@code subject} is of the same indicator or node and year as the fact of this type. */
    boolean tied(Subject subject, String fact) {
        return subject.fact().equals(fact)
                || (keyed(subject)
                        && subjects().stream()
                                .anyMatch(other -> other.fact().equals(fact) && !other.absent() && keyed(other)));
    }

    private boolean keyed(Subject subject) {
        return subject.equals(subjects().get(0)) || subject.shared().containsAll(KEY);
    }

    static boolean oneOfAKind(String fact) {
        return ONE_OF_A_KIND.contains(fact);
    }
}
