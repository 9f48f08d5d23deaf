package org.learningcity.cli;

import java.util.List;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Nearest;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.TableGuide;
import org.learningcity.ruleset.TableGuides;

/** Tables that a command names. */
final class TableNamed {

    private TableNamed() {}

    /** A problem for each name that no table has. */
    static List<Problem> unknown(List<String> names) {
        var known = TableGuides.all().stream().map(TableGuide::name).toList();
        return names.stream()
                .filter(name -> !known.contains(name))
                .map(name -> Problem.error(
                        "table.unknown",
                        "--table",
                        new Text("没有“%s”这张表".formatted(name), "there is no table `%s`".formatted(name)),
                        Nearest.to(name, known)
                                .map(near ->
                                        new Text("是否想写“%s”?".formatted(near), "did you mean `%s`?".formatted(near)))
                                .orElse(new Text(
                                        "可用:" + String.join("、", known), "there are: " + String.join(", ", known)))))
                .toList();
    }
}
