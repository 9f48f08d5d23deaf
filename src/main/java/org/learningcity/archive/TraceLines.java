package org.learningcity.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.learningcity.stage.RowRef;
import org.learningcity.trace.FactEntry;
import org.learningcity.trace.RuleRef;
import org.learningcity.trace.Trace;
import tools.jackson.databind.json.JsonMapper;
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
            out.write(text(trace).getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        }
    }

    /** The reasons of a place and year as a line, without its end. */
    public static String text(Trace trace) {
        return JSON.writeValueAsString(line(trace));
    }

    /** How the line of a place and year begins. */
    static String beginning(String place, int period) {
        return "{\"schema\":%d,\"place\":%s,\"period\":%d,".formatted(SCHEMA, JSON.writeValueAsString(place), period);
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
}
