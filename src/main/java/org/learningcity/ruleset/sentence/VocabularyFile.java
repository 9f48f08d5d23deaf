package org.learningcity.ruleset.sentence;

import java.util.List;
import java.util.Map;

/**
 * A table of the vocabulary as it was read.
 *
 * @param path as problems name it
 */
public record VocabularyFile(String path, List<String> columns, List<Line> lines) {

    public VocabularyFile {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param cells by column
     * @param places where each cell begins, as {@code line:column}
     */
    public record Line(Map<String, String> cells, Map<String, String> places) {
        public Line {
            cells = Map.copyOf(cells);
            places = Map.copyOf(places);
        }
    }

    /** Its name without folder and ending, such as {@code states}. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1).replaceAll("\\.csv$", "");
    }
}
