package org.learningcity.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Nearest;
import org.learningcity.ruleset.Problem;

/** All that is wrong with the data, gathered while they are read. */
final class Objections {

    private final List<Problem> problems = new ArrayList<>();

    /** The list itself, for readers that add to it. */
    List<Problem> problems() {
        return problems;
    }

    void refuse(String code, String where, Text message, Text advice) {
        problems.add(Problem.error(code, where, message, advice));
    }

    /** Refuses an entry; the message begins with the title of its column. */
    void refuse(String code, Entry entry, Text message, Text advice) {
        refuse(code, entry.where(), titled(entry, message), advice);
    }

    void warn(String code, Entry entry, Text message, Text advice) {
        problems.add(Problem.warning(code, entry.where(), titled(entry, message), advice));
    }

    private static Text titled(Entry entry, Text message) {
        var title = entry.column().title();
        return new Text(title.zh() + ":" + message.zh(), title.en() + ": " + message.en());
    }

    /** Advice that names the nearest of the words that are allowed, or all of them when none is near. */
    static Text suggestion(String word, Collection<String> allowed) {
        var sorted = allowed.stream().sorted().toList();
        return nearest(
                word, allowed, new Text("可用:" + String.join("、", sorted), "use one of: " + String.join(", ", sorted)));
    }

    /** Advice that names the nearest of the words that are allowed, or {@code otherwise} when none is near. */
    static Text nearest(String word, Collection<String> allowed, Text otherwise) {
        return Nearest.to(word, allowed)
                .map(near -> new Text("是否想写“%s”?".formatted(near), "did you mean `%s`?".formatted(near)))
                .orElse(otherwise);
    }

    List<Problem> sorted() {
        return problems.stream().distinct().sorted(Problem.BY_PLACE).toList();
    }
}
