package org.learningcity.authoring;

import org.learningcity.stage.Stage;

/**
 * A rule that is to be laid out.
 *
 * @param code names its files and its message, such as {@code estimate-without-method}
 * @param node code of the indicator, or of the node above, that it is about
 * @param zh its title in Chinese
 * @param en its name, and its title in English
 */
public record NewRule(Kind kind, String code, String node, String zh, String en) {

    /** What kind of rule. */
    public enum Kind {
        /** A check of reported data: a finding to verify. */
        CHECK(Stage.QUALITY, "data-quality"),
        /** When a proxy may stand in. */
        PROXY(Stage.RESOLUTION, "resolution"),
        /** Whether the score of an indicator may be shown. */
        GATE(Stage.AGGREGATION, "aggregation"),
        /** Something worth saying of a score. */
        ADVICE(Stage.DIAGNOSIS, "diagnosis");

        private final Stage stage;
        private final String owner;

        Kind(Stage stage, String owner) {
            this.stage = stage;
            this.owner = owner;
        }

        public Stage stage() {
            return stage;
        }

        String owner() {
            return owner;
        }

        /** Whether it says a sentence of its own. */
        boolean speaks() {
            return this != PROXY;
        }
    }

    private String stem() {
        return code.replace('-', '_');
    }

    /** Its file within the rule set. */
    public String file(String ending) {
        return kind.stage().folder() + "/" + stem() + ending;
    }

    /** The file of its cases. */
    public String cases() {
        return "cases/" + stem() + ".yaml";
    }
}
