package org.learningcity.ruleset.sentence;

import java.util.List;
import java.util.Map;

/**
 * What a rule says, whatever it is written in.
 *
 * @param about what is said of the rule itself: {@code title}, {@code owner}, {@code reference}
 * @param subjects the facts it is about, the first of them named first
 */
public record RuleModel(String name, Map<String, String> about, List<Subject> subjects, List<Placed<Action>> actions) {

    public RuleModel {
        about = Map.copyOf(about);
        subjects = List.copyOf(subjects);
        actions = List.copyOf(actions);
    }

    /** The same rule, without memory of where it was written. */
    RuleModel nowhere() {
        return new RuleModel(
                name,
                about,
                subjects.stream()
                        .map(subject -> new Subject(
                                subject.fact(),
                                subject.absent(),
                                subject.shared(),
                                Place.NOWHERE,
                                subject.conditions().stream()
                                        .map(condition -> Placed.nowhere(condition.what()))
                                        .toList()))
                        .toList(),
                actions.stream().map(action -> Placed.nowhere(action.what())).toList());
    }
}
