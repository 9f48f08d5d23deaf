package org.learningcity.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningcity.framework.Text;
import org.learningcity.trace.Trace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder that an assessment was written to, read back to be explained; the rule set is not needed for that. */
public final class AssessmentFolder {

    /** The file by which such a folder is known. */
    public static final String MARK = AssessmentJson.FILE;

    private final Path folder;
    private final JsonNode assessment;
    private final Map<String, JsonNode> findings = new HashMap<>();

    private AssessmentFolder(Path folder, JsonNode assessment) {
        this.folder = folder;
        this.assessment = assessment;
        assessment
                .path("findings")
                .forEach(finding -> findings.put(finding.path("key").asString(), finding));
    }

    /** Opens {@code folder}; empty when no assessment was written there. */
    public static Optional<AssessmentFolder> open(Path folder) throws IOException {
        var file = folder.resolve(AssessmentJson.FILE);
        if (!Files.isRegularFile(file) || !Files.isRegularFile(folder.resolve(TraceLines.FILE))) {
            return Optional.empty();
        }
        return Optional.of(new AssessmentFolder(folder, JsonMapper.shared().readTree(Files.readAllBytes(file))));
    }

    /** The node's result as it was written. */
    public Optional<JsonNode> node(String place, int period, String code) {
        return assessment
                .path("nodes")
                .valueStream()
                .filter(node -> node.path("place").asString().equals(place)
                        && node.path("period").asInt() == period
                        && node.path("node").asString().equals(code))
                .findFirst();
    }

    /** The places that were assessed. */
    public List<String> places() {
        return assessment
                .path("nodes")
                .valueStream()
                .map(node -> node.path("place").asString())
                .distinct()
                .toList();
    }

    /** The years that were assessed, in order. */
    public List<Integer> periods() {
        return assessment
                .path("nodes")
                .valueStream()
                .map(node -> node.path("period").asInt())
                .distinct()
                .sorted()
                .toList();
    }

    /** The codes of the framework, in its order. */
    public List<String> codes() {
        return assessment
                .path("framework")
                .valueStream()
                .map(node -> node.path("code").asString())
                .toList();
    }

    /** The entry of a node in the framework. */
    public Optional<JsonNode> manual(String code) {
        return assessment
                .path("framework")
                .valueStream()
                .filter(node -> node.path("code").asString().equals(code))
                .findFirst();
    }

    public Text title(String code) {
        return manual(code).map(node -> text(node.path("title"))).orElse(Text.same(code));
    }

    /** What a finding says and recommends, by its key. */
    public Optional<JsonNode> finding(String key) {
        return Optional.ofNullable(findings.get(key));
    }

    public static Text text(JsonNode node) {
        return new Text(node.path("zh").asString(""), node.path("en").asString(""));
    }

    /** The note that must be said wherever results are shown. */
    public Text note() {
        return text(assessment.path("ruleSet").path("note"));
    }

    /** The reasons of a place and year. */
    public Optional<Trace> trace(String place, int period) throws IOException {
        try (var lines = Files.lines(folder.resolve(TraceLines.FILE), StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith("{\"schema\":%d,\"place\":%s,\"period\":%d,"
                            .formatted(TraceLines.SCHEMA, JsonMapper.shared().writeValueAsString(place), period)))
                    .map(TraceLineReader::read)
                    .findFirst();
        }
    }
}
