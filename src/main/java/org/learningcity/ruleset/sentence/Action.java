package org.learningcity.ruleset.sentence;

import java.util.List;

/**
 * What a rule concludes: a call of its stage's facade.
 *
 * @param method such as {@code toVerify}
 */
public record Action(String method, List<Argument> arguments) {

    public Action {
        arguments = List.copyOf(arguments);
    }

    /** What an action is given. */
    public sealed interface Argument {

        /** A fact that the rule is about. */
        record OfFact(String fact) implements Argument {}

        /** A row that came with a fact. */
        record OfRow(String fact, String path) implements Argument {}

        /** The key of a message or the name of a column; one that {@link Literal} accepts. */
        record OfText(String text) implements Argument {}
    }
}
