package org.learningcity.archive;

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

/** Reads the lines that {@link TraceLines} writes. */
final class TraceLineReader {

    private TraceLineReader() {}

    /**
     * The trace that a line was written from.
     *
     * @throws IllegalArgumentException when the line was written by another version
     */
    static Trace read(String line) {
        var node = JsonMapper.shared().readTree(line);
        if (node.path("schema").asInt() != TraceLines.SCHEMA) {
            throw new IllegalArgumentException("trace schema " + node.path("schema") + " is not " + TraceLines.SCHEMA);
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
