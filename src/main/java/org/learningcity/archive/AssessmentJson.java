package org.learningcity.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.NodeResult;
import org.learningcity.assessment.ResolvedValue;
import org.learningcity.assessment.Wording;
import org.learningcity.framework.Indicator;
import org.learningcity.framework.Node;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.stage.Advice;
import org.learningcity.stage.Finding;
import org.learningcity.stage.Score;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code assessment.json}: what was assessed with what, and every result in canonical order, streamed. A withheld score
 * has its bounds and its reasons, and no number.
 */
public final class AssessmentJson {

    static final String FILE = "assessment.json";
    static final int SCHEMA = 1;

    private final Assessment assessment;
    private final RuleSet ruleSet;
    private final Wording wording;

    public AssessmentJson(Assessment assessment, RuleSet ruleSet) {
        this.assessment = assessment;
        this.ruleSet = ruleSet;
        this.wording = new Wording(ruleSet);
    }

    public Part part() {
        return new Part(FILE, this::write);
    }

    /** Writes it to {@code out}, which it closes. */
    public void write(OutputStream out) throws IOException {
        try (var json = JsonMapper.shared().writerWithDefaultPrettyPrinter().createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberProperty("schema", SCHEMA);
            json.writeStringProperty("resultHash", assessment.resultHash());
            head(json);
            json.writeArrayPropertyStart("nodes");
            assessment.nodes().forEach(node -> node(json, node));
            json.writeEndArray();
            json.writeArrayPropertyStart("resolved");
            assessment.resolved().forEach(value -> resolved(json, value));
            json.writeEndArray();
            json.writeArrayPropertyStart("findings");
            assessment.findings().forEach(finding -> finding(json, finding));
            json.writeEndArray();
            json.writeArrayPropertyStart("advice");
            assessment.advice().forEach(advice -> advice(json, advice));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void head(JsonGenerator json) {
        json.writeObjectPropertyStart("ruleSet");
        json.writeStringProperty("name", assessment.pin().ruleSet());
        json.writeStringProperty("revision", assessment.pin().revision());
        text(json, "title", ruleSet.framework().title());
        text(json, "note", ruleSet.note());
        json.writeNumberProperty("scale", ruleSet.scale());
        json.writeEndObject();
        json.writeObjectPropertyStart("snapshot");
        json.writeStringProperty("hash", assessment.pin().snapshot());
        json.writeEndObject();
        json.writeStringProperty("engine", assessment.pin().engine());
        json.writeArrayPropertyStart("framework");
        ruleSet.framework().nodes().forEach(node -> frameworkNode(json, node));
        json.writeEndArray();
    }

    private static void frameworkNode(JsonGenerator json, Node node) {
        json.writeStartObject();
        json.writeStringProperty("code", node.code());
        json.writeStringProperty("parent", node.parent());
        json.writeStringProperty("kind", node.kind());
        text(json, "title", node.title());
        if (node instanceof Indicator indicator) {
            json.writeStringProperty("wants", indicator.wants().name());
            json.writeStringProperty("uom", indicator.uom());
            json.writeStringProperty("wording", indicator.provenance().wording().name());
            json.writeStringProperty("wordingNote", indicator.provenance().note());
        }
        json.writeEndObject();
    }

    static void text(JsonGenerator json, String name, Text text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("zh", text.zh());
        json.writeStringProperty("en", text.en());
        json.writeEndObject();
    }

    private void node(JsonGenerator json, NodeResult node) {
        json.writeStartObject();
        json.writeStringProperty("place", node.place());
        json.writeNumberProperty("period", node.period());
        json.writeStringProperty("node", node.code());
        json.writeStringProperty("kind", node.kind());
        if (node.shown()) {
            json.writeNumberProperty("score", node.points());
            json.writeNumberProperty("regional", node.regionalPoints());
        } else {
            json.writeNullProperty("score");
        }
        json.writeNumberProperty("low", node.score().low());
        json.writeNumberProperty("high", node.score().high());
        json.writeStringProperty("method", node.score() instanceof Score.Scored scored ? scored.method() : "");
        json.writeStringProperty("unscored", node.unscoredReason());
        text(json, "unscoredWhy", node.scored() ? Text.same("") : wording.unscored(node));
        json.writeStringProperty("release", node.release().name());
        json.writeArrayPropertyStart("reasons");
        node.reasons().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("why");
        wording.reasons(node).forEach(reason -> {
            json.writeStartObject();
            json.writeStringProperty("zh", reason.zh());
            json.writeStringProperty("en", reason.en());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeNumberProperty("completeness", node.completeness());
        json.writeBooleanProperty("excused", node.excused());
        json.writeStringProperty("grade", node.grade());
        json.writeStringProperty("rank", node.rank().toString());
        json.writeNumberProperty("illustrative", node.illustrativeShare());
        shares(json, "basis", node.basis());
        shares(json, "evidence", node.evidence());
        json.writeEndObject();
    }

    private static void shares(JsonGenerator json, String name, Map<? extends Enum<?>, Double> shares) {
        json.writeObjectPropertyStart(name);
        shares.forEach((kind, share) -> json.writeNumberProperty(kind.name(), share));
        json.writeEndObject();
    }

    private static void resolved(JsonGenerator json, ResolvedValue value) {
        json.writeStartObject();
        json.writeStringProperty("place", value.place());
        json.writeNumberProperty("period", value.period());
        json.writeStringProperty("indicator", value.code());
        json.writeStringProperty("kind", value.kind().name());
        value.value().ifPresent(number -> json.writeNumberProperty("value", number));
        json.writeStringProperty("reason", value.reason());
        json.writeStringProperty("proxy", value.proxy());
        json.writeBooleanProperty("excused", value.excused());
        json.writeNumberProperty("evidenceFactor", value.evidenceFactor());
        json.writeStringProperty("status", value.status().name());
        json.writeStringProperty("origin", value.origin());
        json.writeStringProperty("source", value.source());
        json.writeStringProperty("cell", value.position());
        json.writeEndObject();
    }

    private void finding(JsonGenerator json, Finding finding) {
        var words = wording.of(finding);
        json.writeStartObject();
        json.writeStringProperty("key", finding.key());
        json.writeStringProperty("place", finding.place());
        json.writeNumberProperty("period", finding.period());
        json.writeStringProperty("code", finding.code());
        json.writeStringProperty("severity", finding.severity().name());
        json.writeStringProperty("message", finding.message());
        json.writeStringProperty("about", finding.about());
        text(json, "sentence", words.sentence());
        text(json, "recommendation", words.advice());
        json.writeStringProperty("cell", finding.position());
        json.writeStringProperty(
                "row", finding.because().present() ? finding.because().id() : "");
        json.writeEndObject();
    }

    private void advice(JsonGenerator json, Advice advice) {
        var words = wording.of(advice);
        json.writeStartObject();
        json.writeStringProperty("place", advice.place());
        json.writeNumberProperty("period", advice.period());
        json.writeStringProperty("node", advice.code());
        json.writeStringProperty("kind", advice.kind().name());
        json.writeStringProperty("department", advice.department());
        json.writeStringProperty("message", advice.message());
        text(json, "sentence", words.sentence());
        text(json, "recommendation", words.advice());
        json.writeStringProperty(
                "row", advice.because().present() ? advice.because().id() : "");
        json.writeEndObject();
    }
}
