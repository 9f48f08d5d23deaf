package org.learningcity.ruleset;

import org.learningcity.stage.Stage;

/**
 * A file of rules.
 *
 * @param path within the rule set, such as {@code quality/limits.drl}
 * @param text the rules in the engine's language
 * @param origins where each line of the text comes from
 */
public record RuleFile(Stage stage, String path, String text, Origins origins) {

    /** A file that people wrote in the engine's language. */
    public static RuleFile written(Stage stage, String path, String text) {
        return new RuleFile(stage, path, text, Origins.ofFile(path));
    }
}
