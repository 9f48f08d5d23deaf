package org.learningcity.ruleset.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Nearest;

/** Advice for a word that nothing is called by. */
final class Suggestions {

    private static final int MOST = 24;
    private static final int DEEPEST = 3;

    private Suggestions() {}

    /** The word of {@code known} that was probably meant; else all of them. */
    static Text of(String word, Collection<String> known, Text all) {
        return Nearest.to(word, known).map(Suggestions::meant).orElseGet(() -> listed(known, all));
    }

    static Text meant(String word) {
        return new Text("是否想写“%s”?".formatted(word), "did you mean `%s`?".formatted(word));
    }

    private static Text listed(Collection<String> known, Text all) {
        var words = known.stream().sorted().limit(MOST).toList();
        var more = known.size() > MOST;
        return new Text(
                all.zh() + String.join("、", words) + (more ? " 等" : ""),
                all.en() + String.join(", ", words) + (more ? " and more" : ""));
    }

    /** A path to a property that is called {@code word}, near {@code type}: what was meant when a step was left out. */
    static Optional<String> deeper(String word, Class<?> type) {
        return paths(type, 1).stream()
                .filter(path -> path.endsWith("." + word))
                .min((one, two) -> one.length() != two.length() ? one.length() - two.length() : one.compareTo(two));
    }

    private static List<String> paths(Class<?> type, int depth) {
        var paths = new ArrayList<String>();
        for (var field : Vocabulary.fields(type).values()) {
            paths.add(field.name());
            if (field.kind() == Field.Kind.PART && depth < DEEPEST) {
                paths(field.type(), depth + 1).forEach(path -> paths.add(field.name() + "." + path));
            }
        }
        return paths;
    }

    /** The names of the properties that rules can read. */
    static List<String> readable(Class<?> type) {
        return Vocabulary.fields(type).values().stream()
                .filter(field -> field.kind() != Field.Kind.OTHER)
                .map(Field::name)
                .toList();
    }
}
