package org.learningcity.ruleset;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Shows each problem the line it is about, as somebody wrote it. */
public final class Excerpts {

    private static final Pattern PLACE = Pattern.compile("(.+?):(\\d+)(?::\\d+)?");

    private final Map<String, String> texts;

    /**
     * From files of text.
     *
     * @param texts by path, as problems name them
     */
    public Excerpts(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    public List<Problem> in(List<Problem> problems) {
        return problems.stream().map(this::in).toList();
    }

    Problem in(Problem problem) {
        var place = PLACE.matcher(problem.where());
        if (!problem.excerpt().isEmpty() || !place.matches()) {
            return problem;
        }
        var text = texts.get(place.group(1));
        return text == null
                ? problem
                : text.lines()
                        .skip(Math.max(0, Long.parseLong(place.group(2)) - 1))
                        .findFirst()
                        .map(problem::withExcerpt)
                        .orElse(problem);
    }
}
