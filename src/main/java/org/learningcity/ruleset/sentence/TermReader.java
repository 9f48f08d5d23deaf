package org.learningcity.ruleset.sentence;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.sentence.Vocabulary.ComparingTerm;
import org.learningcity.ruleset.sentence.Vocabulary.Terms;
import org.learningcity.stage.Handed;
import org.learningcity.stage.Row;
import org.learningcity.stage.Stage;

/** Reads the lines of the vocabulary, each table in its way, and keeps those in which nothing is wrong. */
final class TermReader {

    private static final String EVERY = "*";

    private final Terms terms = new Terms();

    Terms terms() {
        return terms;
    }

    Consumer<VocabularyLine> reader(String table) {
        return switch (table) {
            case "facts" -> this::fact;
            case "states" -> this::state;
            case "fields" -> this::field;
            case "rows" -> this::row;
            case "comparisons" -> this::comparison;
            case "words" -> this::word;
            case "columns" -> this::column;
            case "relations" -> this::relation;
            default -> this::action;
        };
    }

    private <T> void keep(List<T> kept, T term, VocabularyLine line) {
        kept.add(term);
        terms.lines.put(term, line);
    }

    private void fact(VocabularyLine line) {
        known(line, "fact", FactModel.facts().keySet(), "unknown-fact");
        var stages = EnumSet.noneOf(Stage.class);
        for (var name : line.cells("stages")) {
            var stage = stage(name);
            stage.ifPresentOrElse(stages::add, () -> line.unknown("unknown-stage", "stages", name, folders()));
        }
        var wording = line.wording();
        stages.forEach(stage -> handed(line, stage));
        if (line.sound()) {
            keep(terms.facts, new FactTerm(line.cell("fact"), stages, wording), line);
        }
    }

    /** Says so when the rules of a stage never see the fact. */
    private static void handed(VocabularyLine line, Stage stage) {
        var handed = Handed.to(stage).stream()
                .flatMap(Set::stream)
                .map(Class::getSimpleName)
                .sorted()
                .toList();
        if (!handed.contains(line.cell("fact"))) {
            line.unknown("unknown-fact", "stages", line.cell("fact"), handed);
        }
    }

    private static void known(VocabularyLine line, String column, Set<String> known, String code) {
        if (!known.contains(line.cell(column))) {
            line.unknown(code, column, line.cell(column), known);
        }
    }

    private static Optional<Stage> stage(String name) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.folder().equals(name))
                .findFirst();
    }

    private static List<String> folders() {
        return Arrays.stream(Stage.values()).map(Stage::folder).toList();
    }

    /** The facts that a line is about, each checked to be one. */
    private static Map<String, Class<?>> facts(VocabularyLine line) {
        if (line.cell("facts").equals(EVERY)) {
            return FactModel.facts();
        }
        var facts = new TreeMap<String, Class<?>>();
        for (var name : line.cells("facts")) {
            FactModel.fact(name)
                    .ifPresentOrElse(
                            type -> facts.put(name, type),
                            () -> line.unknown(
                                    "unknown-fact",
                                    "facts",
                                    name,
                                    FactModel.facts().keySet()));
        }
        return facts;
    }

    private void state(VocabularyLine line) {
        var wording = line.wording();
        facts(line).forEach((fact, type) -> {
            var needs = line.needs(type);
            var shape = Shape.read(line, type);
            if (shape.isPresent() && line.sound()) {
                keep(terms.states, new StateTerm(fact, shape.get(), needs, wording), line);
            }
        });
    }

    private void field(VocabularyLine line) {
        var wording = line.wording();
        var counter = new Text(line.cell("counter_zh"), line.cell("counter_en"));
        facts(line).forEach((fact, type) -> {
            var needs = line.needs(type);
            var measured = Shape.measure(line, type);
            var example = Shape.example(line, type);
            if (measured.isPresent() && line.sound()) {
                var words = measured.get() == Measure.WORD ? line.cell("measure") : "";
                keep(
                        terms.fields,
                        new FieldTerm(fact, line.cell("path"), measured.get(), words, needs, counter, wording, example),
                        line);
            }
        });
    }

    private void row(VocabularyLine line) {
        var wording = line.wording();
        facts(line).forEach((fact, type) -> {
            var row = FactModel.field(type, line.cell("path"));
            if (row.isEmpty() || !Row.class.isAssignableFrom(row.get())) {
                Shape.unknownField(line, type, "path", line.cell("path"));
            } else if (line.sound()) {
                keep(terms.rows, new RowTerm(fact, line.cell("path"), row.get(), wording), line);
            }
        });
    }

    private void comparison(VocabularyLine line) {
        var wording = line.wording();
        var ways = Arrays.stream(Comparing.values())
                .map(way -> way.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        var way = Comparing.named(line.cell("way"));
        if (way.isEmpty()) {
            line.unknown("unknown-comparison", "way", line.cell("way"), ways);
        } else if (line.sound()) {
            keep(terms.comparisons, new ComparingTerm(way.get(), wording, line.cell("counted_zh")), line);
        }
    }

    private void word(VocabularyLine line) {
        var wording = line.wording();
        Shape.checkWord(line);
        if (line.sound()) {
            keep(terms.words, new WordTerm(line.cell("list"), line.cell("word"), wording), line);
        }
    }

    private void column(VocabularyLine line) {
        var wording = line.wording();
        Shape.checkName(line, "column");
        if (line.sound()) {
            keep(terms.columns, new NamedTerm(line.cell("column"), wording), line);
        }
    }

    private void relation(VocabularyLine line) {
        var wording = line.wording();
        known(line, "path", Set.of("code", "period", "place"), "unknown-field");
        if (line.sound()) {
            keep(terms.relations, new NamedTerm(line.cell("path"), wording), line);
        }
    }

    private void action(VocabularyLine line) {
        var wording = line.wording();
        var stage = stage(line.cell("stage"));
        if (stage.isEmpty()) {
            line.unknown("unknown-stage", "stage", line.cell("stage"), folders());
        } else if (line.sound()) {
            Shape.action(line, stage.get(), wording).ifPresent(term -> keep(terms.actions, term, line));
        }
    }
}
