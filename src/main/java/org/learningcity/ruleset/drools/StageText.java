package org.learningcity.ruleset.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.learningcity.ruleset.RuleFile;
import org.learningcity.stage.Facades;
import org.learningcity.stage.Stage;

/**
 * All rules of a stage as one text, files in the order of their paths: the engine fires in the order in which it meets
 * rules, and several files would leave that order to chance.
 *
 * @param begins the line of {@code text} on which each file begins
 */
record StageText(String text, List<RuleFile> files, List<Integer> begins) {

    private static final Pattern HEAD = Pattern.compile("(?m)^[ \\t]*(package|import|global)\\b.*$");

    static Optional<StageText> of(List<RuleFile> all, Stage stage) {
        var files = all.stream().filter(file -> file.stage() == stage).toList();
        if (files.isEmpty()) {
            return Optional.empty();
        }
        var text = new StringBuilder(head(stage));
        var begins = new ArrayList<Integer>();
        for (var file : files) {
            begins.add(lines(text) + 1);
            // the head of each file is blanked, not cut, so that its lines keep their distance from its beginning
            text.append(HEAD.matcher(file.text()).replaceAll("")).append('\n');
        }
        return Optional.of(new StageText(text.toString(), files, List.copyOf(begins)));
    }

    private static String head(Stage stage) {
        return """
                package %s
                import org.learningcity.framework.*
                import org.learningcity.observation.*
                import org.learningcity.stage.*
                global %s %s
                """.formatted(stage.folder(), Facades.type(stage).getSimpleName(), stage.facade());
    }

    private static int lines(CharSequence text) {
        return (int) text.chars().filter(character -> character == '\n').count();
    }

    /** Where line {@code line} of the text stands, as {@code file:line}. */
    String position(int line) {
        for (var i = files.size() - 1; i >= 0; i--) {
            if (line >= begins.get(i)) {
                return files.get(i).origins().at(line - begins.get(i) + 1, 0);
            }
        }
        return files.get(0).origins().at(1, 0);
    }
}
