package org.learningcity.archive;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningcity.framework.Text;
import org.learningcity.trace.Trace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An assessment as it was written, read back to be explained; the rule set is not needed for that. */
public final class WrittenAssessment {

    private final JsonNode assessment;
    private final Reasons reasons;
    private final Map<String, JsonNode> findings = new HashMap<>();

    /** Where its reasons are. */
    public interface Reasons {

        /** The line that {@link TraceLines} wrote of a place and year. */
        Optional<String> line(String place, int period) throws IOException;
    }

    private WrittenAssessment(JsonNode assessment, Reasons reasons) {
        this.assessment = assessment;
        this.reasons = reasons;
        assessment
                .path("findings")
                .forEach(finding -> findings.put(finding.path("key").asString(), finding));
    }

    /**
     * The assessment that was written as {@code json}.
     *
     * @param json what {@link AssessmentJson} wrote
     */
    public static WrittenAssessment of(byte[] json, Reasons reasons) {
        return new WrittenAssessment(JsonMapper.shared().readTree(json), reasons);
    }

    /** All of it, as it was written. */
    public JsonNode json() {
        return assessment;
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
        return reasons.line(place, period).map(TraceLineReader::read);
    }
}
