package org.learningcity.ruleset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;

/** Writes a comma-separated file as people keep it: the columns first, quotes only where they are needed. */
public final class CsvText {

    private CsvText() {}

    public static String of(List<String> columns, List<? extends Map<String, String>> lines) {
        var text = new StringBuilder();
        var format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
        try {
            format.printRecord(text, columns.toArray());
            for (var cells : lines) {
                format.printRecord(
                        text,
                        columns.stream()
                                .map(column -> cells.getOrDefault(column, ""))
                                .toArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
