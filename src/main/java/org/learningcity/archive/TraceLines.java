package org.learningcity.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.learningcity.framework.Basis;
import org.learningcity.framework.Validity;
import org.learningcity.stage.RowRef;
import org.learningcity.stage.Stage;
import org.learningcity.trace.FactEntry;
import org.learningcity.trace.RuleRef;
import org.learningcity.trace.Step;
import org.learningcity.trace.Trace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code trace.jsonl}: the reasons, one line a place and year. Rules, rows and facts stand once in a line; steps name
 * them by their place in those lists.
 */
public final class TraceLines {

    static final String FILE = "trace.jsonl";
    static final int SCHEMA = 1;
    private static final JsonMapper JSON = JsonMapper.shared();

    private TraceLines() {}

    public static Part part(List<Trace> traces) {
        return new Part(FILE, out -> write(traces, out));
    }

    private static void write(List<Trace> traces, OutputStream out) throws IOException {
        for (var trace : traces) {
            out.write(JSON.writeValueAsString(line(trace)).getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        }
    }

    private static ObjectNode line(Trace trace) {
        var line = JSON.createObjectNode();
        line.put("schema", SCHEMA).put("place", trace.place()).put("period", trace.period());
        var rules = line.putArray("rules");
        trace.rules().values().forEach(rule -> rules.add(rule(rule)));
        var rows = line.putArray("rows");
        trace.rows().values().forEach(row -> rows.add(row(row)));
        var facts = line.putArray("facts");
        trace.facts().values().forEach(fact -> facts.add(fact(fact)));
        var ruleAt = List.copyOf(trace.rules().keySet());
        var rowAt = List.copyOf(trace.rows().keySet());
        var factAt = places(List.copyOf(trace.facts().keySet()));
        var steps = line.putArray("steps");
        for (var step : trace.steps()) {
            var written = steps.addArray();
            written.add(ruleAt.indexOf(step.rule()));
            var used = written.addArray();
            step.rows().forEach(row -> used.add(rowAt.indexOf(row)));
            var matched = written.addArray();
            step.matched().forEach(key -> matched.add(factAt.getOrDefault(key, -1)));
            written.add(factAt.getOrDefault(step.concluded(), -1));
        }
        return line;
    }

    private static Map<String, Integer> places(List<String> keys) {
        var places = new TreeMap<String, Integer>();
        keys.forEach(key -> places.put(key, places.size()));
        return places;
    }

    private static ObjectNode rule(RuleRef rule) {
        var node = JSON.createObjectNode();
        node.put("stage", rule.stage().name()).put("name", rule.name());
        node.put("file", rule.file()).put("line", rule.line());
        node.set("metadata", words(rule.metadata()));
        return node;
    }

    private static ObjectNode row(RowRef row) {
        var node = JSON.createObjectNode();
        node.put("table", row.table()).put("key", row.key());
        node.put("basis", row.basis().name()).put("source", row.source());
        node.put("from", row.validity().from()).put("to", row.validity().to());
        node.put("file", row.file()).put("line", row.line());
        var said = new TreeMap<>(row.cells());
        said.values().removeIf(String::isEmpty);
        node.set("cells", words(said));
        return node;
    }

    private static ObjectNode fact(FactEntry fact) {
        var node = JSON.createObjectNode();
        node.put("key", fact.key()).put("type", fact.type()).put("place", fact.place());
        node.put("period", fact.period()).put("code", fact.code());
        node.set("values", words(fact.values()));
        if (!fact.position().isEmpty()) {
            node.put("cell", fact.position());
        }
        if (!fact.from().isEmpty()) {
            var from = node.putArray("from");
            fact.from().forEach(from::add);
        }
        return node;
    }

    private static ObjectNode words(Map<String, String> words) {
        var node = JSON.createObjectNode();
        new TreeMap<>(words).forEach(node::put);
        return node;
    }

    /**
     * The trace that a line was written from.
     *
     * @throws IllegalArgumentException when the line was written by another version
     */
    static Trace read(String line) {
        var node = JSON.readTree(line);
        if (node.path("schema").asInt() != SCHEMA) {
            throw new IllegalArgumentException("trace schema " + node.path("schema") + " is not " + SCHEMA);
        }
        var rules = new TreeMap<String, RuleRef>();
        node.path("rules").forEach(rule -> put(rules, readRule(rule)));
        var rows = new TreeMap<String, RowRef>();
        node.path("rows").forEach(row -> {
            var read = readRow(row);
            rows.put(read.id(), read);
        });
        var facts = new TreeMap<String, FactEntry>();
        node.path("facts").forEach(fact -> {
            var read = readFact(fact);
            facts.put(read.key(), read);
        });
        var steps = new ArrayList<Step>();
        var names = new Names(List.copyOf(rules.keySet()), List.copyOf(rows.keySet()), List.copyOf(facts.keySet()));
        node.path("steps").forEach(step -> steps.add(names.step((ArrayNode) step)));
        return new Trace(node.path("place").asString(), node.path("period").asInt(), rules, rows, facts, steps);
    }

    private static void put(Map<String, RuleRef> rules, RuleRef rule) {
        rules.put(rule.id(), rule);
    }

    private record Names(List<String> rules, List<String> rows, List<String> facts) {
        Step step(ArrayNode step) {
            var rule = step.get(0).asInt();
            return new Step(
                    rule < 0 ? "" : rules.get(rule),
                    step.get(1).valueStream().map(row -> rows.get(row.asInt())).toList(),
                    step.get(2)
                            .valueStream()
                            .map(fact -> facts.get(fact.asInt()))
                            .toList(),
                    facts.get(step.get(3).asInt()));
        }
    }

    private static RuleRef readRule(JsonNode node) {
        return new RuleRef(
                Stage.valueOf(node.path("stage").asString()),
                node.path("name").asString(),
                node.path("file").asString(),
                node.path("line").asInt(),
                readWords(node.path("metadata")));
    }

    private static RowRef readRow(JsonNode node) {
        return new RowRef(
                node.path("table").asString(),
                node.path("key").asString(),
                readWords(node.path("cells")),
                Basis.valueOf(node.path("basis").asString()),
                node.path("source").asString(),
                new Validity(node.path("from").asInt(), node.path("to").asInt()),
                node.path("file").asString(),
                node.path("line").asInt());
    }

    private static FactEntry readFact(JsonNode node) {
        return new FactEntry(
                node.path("key").asString(),
                node.path("type").asString(),
                node.path("place").asString(),
                node.path("period").asInt(),
                node.path("code").asString(),
                readWords(node.path("values")),
                node.path("cell").asString(""),
                node.path("from").valueStream().map(JsonNode::asString).toList());
    }

    private static Map<String, String> readWords(JsonNode node) {
        var words = new TreeMap<String, String>();
        node.propertyStream()
                .forEach(entry -> words.put(entry.getKey(), entry.getValue().asString()));
        return words;
    }
}
