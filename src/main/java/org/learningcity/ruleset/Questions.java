package org.learningcity.ruleset;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.learningcity.framework.Branch;
import org.learningcity.framework.Indicator;
import org.learningcity.framework.Node;
import org.learningcity.observation.Reason;
import org.learningcity.observation.Status;
import org.learningcity.observation.Vintage;
import org.learningcity.stage.CandidateKind;

/** What the stages ask of a table: the words that each column of its key may be asked for. */
final class Questions {

    /** Stands for any word that no row names, where there are such words. */
    static final String ANOTHER = "\uFFFC";

    private static final int LONGEST_CARRY = 10;
    private static final String OTHER_SOURCE = "OTHER";
    private static final Set<TableSchema> OF_NUMBERS =
            Set.of(Schemas.GOALPOSTS, Schemas.PROXIES, Schemas.CARRY_FORWARD, Schemas.TARGETS);
    private static final Set<TableSchema> OF_INDICATORS = Set.of(Schemas.DEPARTMENTS, Schemas.GAP_REASONS);
    private static final Set<TableSchema> BY_KIND = Set.of(Schemas.GATES, Schemas.DIAGNOSIS);
    /** Looked up by their words, not by a key. */
    private static final Set<TableSchema> BY_WORDS = Set.of(Schemas.SOURCES, Schemas.TERMS, Schemas.SERIES);

    private final Inspection inspection;
    private final TableSchema schema;
    private final List<String> columns;
    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, List<String>> samples = new HashMap<>();

    private Questions(Inspection inspection, TableSchema schema) {
        this.inspection = inspection;
        this.schema = schema;
        this.columns = schema.keys().stream().map(Column::name).toList();
    }

    static Questions to(Inspection inspection, TableSchema schema) {
        return new Questions(inspection, schema);
    }

    /** Whether its rows are chosen by a key. */
    boolean byKey() {
        return !BY_WORDS.contains(schema);
    }

    /** Whether {@code column} may be asked for {@code word}. */
    boolean asksFor(String column, String word) {
        var asked = words.computeIfAbsent(column, this::closed);
        return asked.contains(word) || asked.contains(ANOTHER);
    }

    /** The words that {@code column} may be asked for; those that no row names come first, and of like ones only one. */
    List<String> samples(String column) {
        return samples.computeIfAbsent(column, this::sampled);
    }

    private List<String> sampled(String column) {
        var named =
                inspection.rows(schema).stream().map(row -> row.text(column)).collect(Collectors.toSet());
        var all = words.computeIfAbsent(column, this::closed);
        var alike = new HashSet<String>();
        var unnamed = all.stream().filter(word -> !named.contains(word)).filter(word -> alike.add(sort(column, word)));
        // a row for any source stands ready for classes of sources that are still to come
        var others = column.equals("source_class") ? Stream.concat(Stream.of(ANOTHER), unnamed) : unnamed;
        return Stream.concat(others, all.stream().filter(named::contains)).toList();
    }

    /** Words of one sort get the same answer where no row names them. */
    private String sort(String column, String word) {
        return switch (column) {
            case "indicator" ->
                inspection
                        .framework()
                        .findIndicator(word)
                        .map(indicator -> indicator.wants().judged() ? "judged" : "number")
                        .orElse("series");
            case "node" -> inspection.framework().find(word).map(Node::kind).orElse("");
            default -> word;
        };
    }

    private Stream<String> closedByIndicator() {
        var codes = inspection.framework().indicators().stream();
        if (OF_NUMBERS.contains(schema)) {
            return codes.filter(indicator -> !indicator.wants().judged()).map(Indicator::code);
        }
        if (schema.equals(Schemas.RUBRIC)) {
            return codes.filter(indicator -> indicator.wants().judged()).map(Indicator::code);
        }
        var all = codes.map(Indicator::code);
        return OF_INDICATORS.contains(schema)
                ? all
                : Stream.concat(all, inspection.series().stream().sorted());
    }

    private Stream<String> closedByNode() {
        var nodes = inspection.framework().nodes().stream();
        if (schema.equals(Schemas.WEIGHTS)) {
            return nodes.filter(node -> !node.parent().isEmpty()).map(Node::code);
        }
        return schema.equals(Schemas.GRADES)
                ? nodes.filter(Branch.class::isInstance).map(Node::code)
                : nodes.map(Node::code);
    }

    private List<String> closed(String column) {
        return switch (column) {
            case "indicator" -> closedByIndicator().toList();
            case "node" -> closedByNode().toList();
            case "region" -> inspection.regions().contains(Table.ANY) ? named(column, true) : inspection.regions();
            case "kind" -> BY_KIND.contains(schema) ? inspection.kinds() : names(CandidateKind.values());
            case "vintage" -> named(names(Vintage.values()));
            case "status" -> named(names(Status.values()));
            case "source_class" -> named(sourceClasses());
            case "reason" -> names(Reason.values());
            case "years" ->
                IntStream.rangeClosed(1, LONGEST_CARRY)
                        .mapToObj(Integer::toString)
                        .toList();
            case "series", "grade", "step", "identity" -> named(column, false);
            default -> named(column, true);
        };
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    /** The words, and none of them: candidates that come from no report are asked for without. */
    private static List<String> named(List<String> words) {
        return Stream.concat(words.stream(), Stream.of(Table.ANY)).toList();
    }

    private List<String> named(String column, boolean others) {
        var named =
                inspection.rows(schema).stream().map(row -> row.text(column)).filter(word -> !word.equals(Table.ANY));
        return Stream.concat(others ? Stream.of(ANOTHER) : Stream.empty(), named)
                .distinct()
                .toList();
    }

    private List<String> sourceClasses() {
        return Stream.concat(
                        Stream.of(OTHER_SOURCE),
                        inspection.rows(Schemas.SOURCES).stream().map(row -> row.text("source_class")))
                .distinct()
                .sorted()
                .toList();
    }

    /** Which combinations of such words are asked for in a year; {@code row} is what they are asked for. */
    Predicate<String[]> asked(TableRow row, int period) {
        if (BY_KIND.contains(schema)) {
            return key -> inspection
                    .framework()
                    .find(key[0])
                    .filter(node -> node.kind().equals(key[1]))
                    .isPresent();
        }
        if (schema.equals(Schemas.PRECEDENCE)) {
            return this::ranked;
        }
        // a conversion between units holds for every indicator, and may wait for one that needs it
        if (schema.equals(Schemas.CONVERSIONS) && !row.text("indicator").equals(Table.ANY)) {
            return key -> inspection
                    .table(Schemas.DEFINITIONS)
                    .find(period, key[0])
                    .filter(expected -> expected.text(key[1]).equals(key[3]))
                    .isPresent();
        }
        return key -> true;
    }

    private boolean ranked(String... key) {
        var indicator = inspection.framework().findIndicator(key[0]);
        var judged = indicator.filter(found -> found.wants().judged()).isPresent();
        return switch (CandidateKind.valueOf(key[1])) {
            case REPORTED -> ofReport(key);
            case JUDGED -> judged && ofNoReport(key);
            case ABSENT -> indicator.isPresent() && ofNoReport(key);
            default -> indicator.isPresent() && !judged && ofReport(key);
        };
    }

    private static boolean ofReport(String... key) {
        return IntStream.of(2, 3, 4).noneMatch(column -> key[column].equals(Table.ANY));
    }

    private static boolean ofNoReport(String... key) {
        return IntStream.of(2, 3, 4).allMatch(column -> key[column].equals(Table.ANY));
    }

    List<String> columns() {
        return columns;
    }
}
