package org.learningcity.ruleset.language;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningcity.ruleset.RowColumns;
import org.learningcity.stage.Given;
import org.learningcity.stage.Stage;

/** The words in braces that are filled in when a sentence is said. */
final class SentenceWords {

    private static final Set<String> ALWAYS = Set.of("place", "period", "code", "title");
    /** Of sentences on whether a node may be shown. */
    private static final Set<String> OF_NODES =
            Set.of("completeness_percent", "illustrative_percent", "weakest_child", "weakest_completeness_percent");

    private static final Set<String> ON_NODES = Set.of("released", "indicative", "withheld");

    private SentenceWords() {}

    /**
     * The words of a sentence that {@code action} says.
     *
     * @param about the fact that it is about
     * @param row the row that the rule names
     */
    static Set<String> offered(Stage stage, String action, @Nullable Class<?> about, @Nullable Class<?> row) {
        var words = new HashSet<>(ALWAYS);
        if (stage == Stage.QUALITY || stage == Stage.DIAGNOSIS) {
            if (about != null) {
                words.addAll(Specimen.of(about.asSubclass(Given.class))
                        .particulars()
                        .values()
                        .keySet());
            }
            if (row != null) {
                words.addAll(RowColumns.of(row));
            }
            if (words.contains("reason")) {
                words.add("reason_words");
            }
        } else if (ON_NODES.contains(action)) {
            words.addAll(OF_NODES);
        }
        return words;
    }
}
