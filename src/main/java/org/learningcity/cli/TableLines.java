package org.learningcity.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learningcity.archive.Part;
import org.learningcity.ruleset.CsvText;

/** The lines of a table that is to be written, each by column. */
final class TableLines {
    private final List<Map<String, String>> lines = new ArrayList<>();

    /** Of names and values in turn. */
    void add(String... namesAndValues) {
        var line = new LinkedHashMap<String, String>();
        for (var i = 0; i + 1 < namesAndValues.length; i += 2) {
            line.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        lines.add(line);
    }

    Part part(String name, String... columns) {
        return part(name, CsvText.of(List.of(columns), lines));
    }

    /** A file of text. */
    static Part part(String name, String content) {
        return new Part(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }
}
