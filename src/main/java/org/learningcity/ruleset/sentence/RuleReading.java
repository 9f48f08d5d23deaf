package org.learningcity.ruleset.sentence;

import java.util.Optional;
import org.learningcity.stage.Stage;

/** What rules of the engine's language say, for those who do not write sentences. */
public final class RuleReading {

    private RuleReading() {}

    /** What a rule says; empty when it says what conditions and actions cannot hold. */
    public static Optional<RuleModel> of(Stage stage, RuleOutline outline) {
        return OutlineReader.read(stage, outline).rule();
    }

    /**
     * A condition as it stands between the brackets of a pattern.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Condition condition(String text) {
        return DrlCondition.read(text)
                .filter(DrlCondition.Read.Asked.class::isInstance)
                .map(read -> ((DrlCondition.Read.Asked) read).condition())
                .orElseThrow(() -> new IllegalArgumentException("no condition: " + text));
    }

    /** The type of the field of a fact at {@code path}; empty when it has none. */
    public static Optional<Class<?>> field(String fact, String path) {
        return FactModel.fact(fact).flatMap(type -> FactModel.field(type, path));
    }
}
