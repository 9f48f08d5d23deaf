package org.learningcity.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The folder that {@code assess} wrote for the invented cities, read as anybody could read it; made once for all tests. */
record WrittenAssessment(Path folder, Program.Run run) {

    static final WrittenAssessment ILLUSTRATIVE = illustrative();

    private static WrittenAssessment illustrative() {
        var folder = Program.fresh("illustrative");
        var run = Program.HERE.run(
                "assess", "--rules", Program.RULES, "--data", Program.ILLUSTRATIVE, "--out", folder, "--lang", "en");
        assertThat(run.code()).as(run.err()).isZero();
        return new WrittenAssessment(folder, run);
    }

    JsonNode json() {
        return read(text("assessment.json"));
    }

    List<JsonNode> traces() {
        return text("trace.jsonl").lines().map(WrittenAssessment::read).toList();
    }

    List<String> lines(String file) {
        return text(file).lines().toList();
    }

    String text(String file) {
        try {
            return Program.utf8(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> files() {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
