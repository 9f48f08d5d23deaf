package org.learningcity.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whoever has the written files can go from any score to the reported cells, without this program. */
class EveryScoreLeadsBackIT {

    private static final JsonNode ASSESSMENT = WrittenAssessment.ILLUSTRATIVE.json();
    private static final List<Reasons> REASONS =
            WrittenAssessment.ILLUSTRATIVE.traces().stream().map(Reasons::of).toList();

    /** One line of the trace: its facts by key, and the steps that made each. */
    private record Reasons(JsonNode line, Map<String, Integer> facts, Map<Integer, List<JsonNode>> steps) {

        static Reasons of(JsonNode line) {
            var facts = new HashMap<String, Integer>();
            line.path("facts").forEach(fact -> facts.put(fact.path("key").asString(), facts.size()));
            var steps = new HashMap<Integer, List<JsonNode>>();
            line.path("steps")
                    .forEach(step -> steps.computeIfAbsent(step.get(3).asInt(), made -> new ArrayList<>())
                            .add(step));
            return new Reasons(line, facts, steps);
        }

        JsonNode fact(int at) {
            return line.path("facts").get(at);
        }

        List<JsonNode> stepsTo(int fact) {
            return steps.getOrDefault(fact, List.of());
        }

        /** What a fact rests on. */
        List<Integer> causes(int fact) {
            var causes = new ArrayList<Integer>();
            stepsTo(fact).forEach(step -> step.get(2).forEach(matched -> causes.add(matched.asInt())));
            fact(fact).path("from").forEach(key -> {
                if (facts.containsKey(key.asString())) {
                    causes.add(facts.get(key.asString()));
                }
            });
            return causes;
        }

        /** The facts that {@code start} rests on in the end. */
        List<JsonNode> ends(int start) {
            var ends = new ArrayList<JsonNode>();
            var seen = new HashSet<>(List.of(start));
            var open = new ArrayDeque<>(List.of(start));
            while (!open.isEmpty()) {
                var next = open.remove();
                var causes = causes(next);
                if (causes.isEmpty()) {
                    ends.add(fact(next));
                }
                causes.stream().filter(seen::add).forEach(open::add);
            }
            return ends;
        }
    }

    private static Reasons reasons(JsonNode node) {
        return REASONS.stream()
                .filter(reasons -> reasons.line().path("place").equals(node.path("place"))
                        && reasons.line().path("period").asInt()
                                == node.path("period").asInt())
                .findFirst()
                .orElseThrow();
    }

    private static String key(JsonNode node) {
        return "score:%s/%s/%s"
                .formatted(
                        node.path("place").asString(),
                        node.path("period").asString(),
                        node.path("node").asString());
    }

    @Test
    void everyScoreAndEveryMissingScoreEndsInCellsOrReasons() {
        var cells = 0L;
        for (var node : ASSESSMENT.path("nodes")) {
            var reasons = reasons(node);
            assertThat(reasons.facts()).containsKey(key(node));
            var ends = reasons.ends(reasons.facts().get(key(node)));
            assertThat(ends)
                    .as(key(node))
                    .isNotEmpty()
                    .allSatisfy(end -> assertThat(end.has("cell")
                                    || !end.path("values")
                                            .path("reason")
                                            .asString("")
                                            .isEmpty())
                            .as("%s rests on %s", key(node), end)
                            .isTrue());
            cells += ends.stream().filter(end -> end.has("cell")).count();
        }
        assertThat(cells).isGreaterThan(ASSESSMENT.path("nodes").size());
    }

    @Test
    void everyScoreNamesTheOneRuleThatMadeItAndWhereItStands() throws IOException {
        for (var node : ASSESSMENT.path("nodes")) {
            var reasons = reasons(node);
            assertThat(reasons.stepsTo(reasons.facts().get(key(node))))
                    .as(key(node))
                    .singleElement()
                    .satisfies(step -> {
                        var rule = reasons.line().path("rules").get(step.get(0).asInt());
                        assertThat(rule.path("metadata").path("title").asString())
                                .isNotBlank();
                    });
        }
        for (var reasons : REASONS) {
            for (var rule : reasons.line().path("rules")) {
                assertThat(lineOf(rule))
                        .isEqualTo("rule \"%s\"".formatted(rule.path("name").asString()));
            }
        }
    }

    @Test
    void everyShownScoreIsTheScoreOfItsFact() {
        for (var node : ASSESSMENT.path("nodes")) {
            if (!node.path("score").isNull()) {
                var reasons = reasons(node);
                assertThat(reasons.fact(reasons.facts().get(key(node)))
                                .path("values")
                                .path("points")
                                .asString())
                        .as(key(node))
                        .satisfies(points -> assertThat(Double.parseDouble(points))
                                .isEqualTo(node.path("score").asDouble()));
            } else {
                assertThat(node.path("unscored").asString() + node.path("why")).isNotEqualTo("[]");
            }
        }
    }

    @Test
    void everyRowStandsWhereTheTraceSays() throws IOException {
        var looked = new HashSet<String>();
        for (var reasons : REASONS) {
            for (var row : reasons.line().path("rows")) {
                if (looked.add(row.path("file").asString() + row.path("line"))) {
                    assertStands(row);
                }
            }
        }
        assertThat(looked).hasSizeGreaterThan(100);
    }

    private static void assertStands(JsonNode row) throws IOException {
        var cells = record(lineOf(row));
        var key = row.path("key").asString().replaceAll("@\\d*$", "");
        assertThat(String.join("/", cells) + "/").startsWith(key + "/");
        var header =
                record(Files.readAllLines(Program.RULES.resolve(row.path("file").asString()))
                        .get(0));
        row.path("cells")
                .propertyStream()
                .forEach(cell -> assertThat(cells.get(header.indexOf(cell.getKey())))
                        .as("%s of %s", cell.getKey(), key)
                        .isEqualTo(cell.getValue().asString()));
    }

    private static List<String> record(String line) throws IOException {
        try (var parser = CSVParser.parse(line, CSVFormat.RFC4180)) {
            return parser.getRecords().get(0).toList();
        }
    }

    private static String lineOf(JsonNode named) throws IOException {
        return Files.readAllLines(Program.RULES.resolve(named.path("file").asString()))
                .get(named.path("line").asInt() - 1);
    }
}
