package org.learningcity.ruleset.sentence;

import java.util.List;
import java.util.stream.Stream;
import org.learningcity.framework.Language;
import org.learningcity.stage.Stage;

/**
 * How an action is said.
 *
 * @param method of the stage's facade
 * @param slots what the method takes, in order
 */
record ActionTerm(
        Stage stage, String method, List<Slot> slots, ActionPattern zh, ActionPattern en, List<ActionPattern> also) {

    ActionTerm {
        slots = List.copyOf(slots);
        also = List.copyOf(also);
    }

    ActionPattern in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    List<ActionPattern> all() {
        return Stream.concat(Stream.of(zh, en), also.stream()).toList();
    }

    /** The call that it stands for, such as {@code findings.note(fact, row, message)}. */
    String call() {
        return "%s.%s(%s)"
                .formatted(
                        stage.facade(),
                        method,
                        String.join(", ", slots.stream().map(Slot::name).toList()));
    }
}
