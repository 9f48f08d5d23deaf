package org.learningcity.trace;

import java.util.Map;
import org.learningcity.stage.Stage;

/**
 * A rule, as a reader finds it again.
 *
 * @param name the rule's name, unique in its stage
 * @param file path within the rule set
 * @param line line of the file it begins on
 * @param metadata its annotations, such as {@code title}, {@code owner}, {@code reference}
 */
public record RuleRef(Stage stage, String name, String file, int line, Map<String, String> metadata) {

    public RuleRef {
        metadata = Map.copyOf(metadata);
    }

    /** The name by which a trace lists the rule. */
    public String id() {
        return stage.folder() + "/" + name;
    }

    public String position() {
        return file + ":" + line;
    }

    /** The title people read; the name where none was written. */
    public String title() {
        return metadata.getOrDefault("title", name);
    }
}
