package org.learningcity.impact;

import java.util.List;
import java.util.stream.Collectors;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Alteration;

/**
 * What a share of a change is laid to: one alteration of a draft, or several.
 *
 * @param kind why they are taken as one
 */
public record Cause(Kind kind, List<Alteration> alterations) {

    /** How alterations came to be one cause. */
    public enum Kind {
        /** It is one alteration. */
        ONE,
        /** They cannot do without each other: the rules between base and draft would be refused. */
        TOGETHER,
        /** There are too many to try all sets of them; these stand in the same file. */
        FILE,
        /** There are too many files as well; these belong to the same stage. */
        STAGE,
        /** They are rule files, every set of which would have to be compiled. */
        RULES
    }

    public Cause {
        alterations = List.copyOf(alterations);
    }

    /** What it changes; of several alterations how many there are, and where. */
    public Text inWords() {
        if (kind == Kind.ONE) {
            return alterations.get(0).inWords();
        }
        var files =
                alterations.stream().map(Alteration::file).distinct().sorted().collect(Collectors.joining(", "));
        return switch (kind) {
            case TOGETHER ->
                new Text(
                        alterations.stream().map(each -> each.inWords().zh()).collect(Collectors.joining(";"))
                                + "(缺一不可)",
                        alterations.stream().map(each -> each.inWords().en()).collect(Collectors.joining("; "))
                                + " (only together)");
            case FILE ->
                new Text(
                        "%s 的 %d 处改动".formatted(files, alterations.size()),
                        "%d changes in %s".formatted(alterations.size(), files));
            default ->
                new Text(
                        "%d 处改动(%s)".formatted(alterations.size(), files),
                        "%d changes (%s)".formatted(alterations.size(), files));
        };
    }
}
