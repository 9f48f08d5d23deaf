package org.learningcity.ruleset.sentence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningcity.ruleset.sentence.Action.Argument;
import org.learningcity.ruleset.sentence.Condition.Comparison;
import org.learningcity.stage.Facades;
import org.learningcity.stage.Stage;

/** Writes rules in the engine's language, each condition and each action on a line of its own that knows its place. */
final class DrlWriter {

    private static final String INDENT = "    ";

    private final Vocabulary vocabulary;
    private final Stage stage;
    private final StringBuilder text = new StringBuilder();
    private final List<Place> places = new ArrayList<>();

    DrlWriter(Vocabulary vocabulary, Stage stage) {
        this.vocabulary = vocabulary;
        this.stage = stage;
        line("package " + stage.folder(), Place.NOWHERE);
        line("import org.learningcity.observation.*", Place.NOWHERE);
        line("import org.learningcity.stage.*", Place.NOWHERE);
        line("global %s %s".formatted(Facades.type(stage).getSimpleName(), stage.facade()), Place.NOWHERE);
    }

    private void line(String words, Place at) {
        text.append(words).append('\n');
        places.add(at);
    }

    String text() {
        return text.toString();
    }

    /** For each line where it comes from. */
    List<Place> places() {
        return List.copyOf(places);
    }

    /**
     * Adds a rule.
     *
     * @param at where it begins
     */
    void write(RuleModel rule, Place at) {
        line("", at);
        line("rule \"%s\"".formatted(rule.name()), at);
        for (var key : RuleParser.about()) {
            if (rule.about().containsKey(key)) {
                line("%s@%s( \"%s\" )".formatted(INDENT, key, rule.about().get(key)), at);
            }
        }
        line("when", at);
        var rows = rows(rule);
        var shared = rule.subjects().stream()
                .flatMap(subject -> subject.shared().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        for (var i = 0; i < rule.subjects().size(); i++) {
            pattern(rule.subjects().get(i), i == 0 ? shared : Set.of(), facts(rule), rows);
        }
        line("then", at);
        rule.actions().forEach(action -> line(INDENT + call(action.what()), action.at()));
        line("end", at);
    }

    /** The facts that the actions name. */
    private static Set<String> facts(RuleModel rule) {
        return rule.actions().stream()
                .flatMap(action -> action.what().arguments().stream())
                .filter(Argument.OfFact.class::isInstance)
                .map(argument -> ((Argument.OfFact) argument).fact())
                .collect(Collectors.toSet());
    }

    /** The rows that the actions name, by fact, each with the place of the first action that names it. */
    private static Map<Argument.OfRow, Place> rows(RuleModel rule) {
        var rows = new LinkedHashMap<Argument.OfRow, Place>();
        for (var action : rule.actions()) {
            for (var argument : action.what().arguments()) {
                if (argument instanceof Argument.OfRow row) {
                    rows.putIfAbsent(row, action.at());
                }
            }
        }
        return rows;
    }

    /** The beginning of a pattern; only a fact that an action speaks of has a name. */
    private static String named(Subject subject, Set<String> facts) {
        return facts.contains(subject.fact())
                ? "%s : %s(".formatted(variable(subject.fact()), subject.fact())
                : subject.fact() + "(";
    }

    private void pattern(Subject subject, Set<String> named, Set<String> facts, Map<Argument.OfRow, Place> rows) {
        var parts = new ArrayList<Placed<String>>();
        named.forEach(key -> parts.add(new Placed<>("$%s : %s".formatted(key, key), subject.at())));
        new TreeSet<>(subject.shared())
                .forEach(key -> parts.add(new Placed<>("%s == $%s".formatted(key, key), subject.at())));
        parts.addAll(conditions(subject));
        rows.forEach((row, at) -> {
            if (row.fact().equals(subject.fact()) && !subject.absent()) {
                parts.add(new Placed<>("%s : %s".formatted(variable(row), row.path()), at));
            }
        });
        var head = subject.absent() ? "not %s(".formatted(subject.fact()) : named(subject, facts);
        if (parts.isEmpty()) {
            line(INDENT + head + ")", subject.at());
            return;
        }
        line(INDENT + head, subject.at());
        for (var i = 0; i < parts.size(); i++) {
            var comma = i + 1 < parts.size() ? "," : "";
            line(INDENT.repeat(2) + parts.get(i).what() + comma, parts.get(i).at());
        }
        line(INDENT + ")", subject.at());
    }

    /** What is asked of a fact: first what must be there for it to be asked, each once. */
    private List<Placed<String>> conditions(Subject subject) {
        var written = new LinkedHashSet<String>();
        var parts = new ArrayList<Placed<String>>();
        for (var condition : subject.conditions()) {
            for (var part : needed(subject.fact(), condition.what())) {
                if (written.add(part)) {
                    parts.add(new Placed<>(part, condition.at()));
                }
            }
        }
        return parts;
    }

    private List<String> needed(String fact, Condition condition) {
        return condition instanceof Comparison comparison
                ? Stream.concat(vocabulary.needs(fact, comparison).stream(), Stream.of(drl(comparison)))
                        .toList()
                : List.of(nested(fact, condition));
    }

    private String nested(String fact, Condition condition) {
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().map(part -> inside(fact, part)).collect(Collectors.joining(" || "));
        }
        if (condition instanceof Condition.All all) {
            return all.parts().stream().map(part -> inside(fact, part)).collect(Collectors.joining(" && "));
        }
        return inside(fact, condition);
    }

    private String inside(String fact, Condition condition) {
        var words = condition instanceof Comparison
                ? String.join(" && ", needed(fact, condition))
                : nested(fact, condition);
        return words.contains(" && ") || words.contains(" || ") ? "(" + words + ")" : words;
    }

    static String drl(Comparison comparison) {
        return comparison.raised()
                ? comparison.path()
                : "%s %s %s"
                        .formatted(
                                comparison.path(),
                                comparison.operator().sign(),
                                comparison.operand().drl());
    }

    private String call(Action action) {
        return "%s.%s( %s );"
                .formatted(
                        stage.facade(),
                        action.method(),
                        action.arguments().stream().map(DrlWriter::argument).collect(Collectors.joining(", ")));
    }

    private static String argument(Argument argument) {
        if (argument instanceof Argument.OfFact fact) {
            return variable(fact.fact());
        }
        return argument instanceof Argument.OfRow row
                ? variable(row)
                : "\"" + ((Argument.OfText) argument).text() + "\"";
    }

    private static String variable(String fact) {
        return "$" + fact.substring(0, 1).toLowerCase(Locale.ROOT) + fact.substring(1);
    }

    private static String variable(Argument.OfRow row) {
        var name = new StringBuilder(variable(row.fact()));
        for (var part : row.path().split("\\.", -1)) {
            name.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
        }
        return name.toString();
    }
}
