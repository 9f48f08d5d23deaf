package org.learningcity.ruleset.sentence;

import java.nio.file.Path;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.stage.Stage;

/** Rules written in sentences with the shipped vocabulary, and what becomes of them. */
final class Written {

    static final RuleSet SHIPPED = RuleSetFolder.read(Path.of("rules", "cn-learning-city"));

    static final String HEAD = """
            规则：样例
            负责人：data-quality
            依据：docs/writing-rules.md
            """;

    private final Stage stage;

    private Written(Stage stage) {
        this.stage = stage;
    }

    static Written in(Stage stage) {
        return new Written(stage);
    }

    static Sentences sentences() {
        return new Sentences(SHIPPED.vocabulary(), SHIPPED.names());
    }

    /** A file with a rule of these conditions and actions. */
    Sentences.Made rule(String conditions, String actions) {
        return file(HEAD + "如果\n  " + conditions + "\n那么\n  " + actions + "\n");
    }

    Sentences.Made file(String text) {
        return sentences().read(stage, stage.folder() + "/sample.rule", text);
    }
}
