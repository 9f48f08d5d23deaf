package org.learningcity.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A folder that an assessment was written to. */
public final class AssessmentFolder {

    /** The file by which such a folder is known. */
    public static final String MARK = AssessmentJson.FILE;

    private AssessmentFolder() {}

    /** Opens {@code folder}; empty when no assessment was written there. */
    public static Optional<WrittenAssessment> open(Path folder) throws IOException {
        var file = folder.resolve(AssessmentJson.FILE);
        var traces = folder.resolve(TraceLines.FILE);
        if (!Files.isRegularFile(file) || !Files.isRegularFile(traces)) {
            return Optional.empty();
        }
        return Optional.of(
                WrittenAssessment.of(Files.readAllBytes(file), (place, period) -> line(traces, place, period)));
    }

    private static Optional<String> line(Path traces, String place, int period) throws IOException {
        var beginning = TraceLines.beginning(place, period);
        try (var lines = Files.lines(traces, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith(beginning)).findFirst();
        }
    }
}
