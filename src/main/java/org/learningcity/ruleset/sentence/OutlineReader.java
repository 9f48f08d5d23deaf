package org.learningcity.ruleset.sentence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.learningcity.ruleset.sentence.Action.Argument;
import org.learningcity.ruleset.sentence.DrlCondition.Read;
import org.learningcity.stage.Stage;

/** Puts the pieces of a rule of the engine's language together into what the rule says. */
final class OutlineReader {

    private static final Pattern CALL = Pattern.compile("(\\w+)\\.(\\w+)\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern ARGUMENT = Pattern.compile("\\s*(\\$\\w+|\"[^\"\\\\]*\")\\s*(,|$)");

    private final Stage stage;
    private final RuleOutline outline;
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final Map<String, Argument.OfRow> rows = new LinkedHashMap<>();
    private final Map<String, String> keys = new LinkedHashMap<>();

    private OutlineReader(Stage stage, RuleOutline outline) {
        this.stage = stage;
        this.outline = outline;
    }

    /** What a rule says, or why that is not known. */
    record Reading(Optional<RuleModel> rule, String obstacle) {

        private static Reading stuck(String obstacle) {
            return new Reading(Optional.empty(), obstacle);
        }
    }

    /** With every flag that the rule asks for, needed or not. */
    static Reading read(Stage stage, RuleOutline outline) {
        return outline.beyond().map(Reading::stuck).orElseGet(() -> new OutlineReader(stage, outline).reading());
    }

    private Reading reading() {
        var subjects = new ArrayList<Subject>();
        for (var pattern : outline.patterns()) {
            var conditions = new ArrayList<Placed<Condition>>();
            var shared = new TreeSet<String>();
            for (var constraint : pattern.constraints()) {
                var read = DrlCondition.read(constraint);
                if (read.isEmpty() || !taken(pattern, read.get(), conditions, shared)) {
                    return Reading.stuck(constraint);
                }
            }
            if (facts.containsValue(pattern.fact()) && !pattern.absent()) {
                return Reading.stuck(pattern.fact());
            }
            if (!pattern.absent()) {
                facts.put(pattern.name().isEmpty() ? pattern.fact() : pattern.name(), pattern.fact());
            }
            subjects.add(new Subject(pattern.fact(), pattern.absent(), shared, Place.NOWHERE, conditions));
        }
        var actions = new ArrayList<Placed<Action>>();
        for (var words : outline.actions()) {
            var action = action(words);
            if (action.isEmpty()) {
                return Reading.stuck(words);
            }
            actions.add(Placed.nowhere(action.get()));
        }
        return new Reading(Optional.of(new RuleModel(outline.name(), outline.about(), subjects, actions)), "");
    }

    private boolean taken(
            RuleOutline.Pattern pattern, Read read, List<Placed<Condition>> conditions, Set<String> shared) {
        if (read instanceof Read.Named named) {
            var type = FactModel.fact(pattern.fact()).flatMap(fact -> FactModel.field(fact, named.path()));
            if (type.isPresent() && org.learningcity.stage.Row.class.isAssignableFrom(type.get())) {
                rows.put(named.name(), new Argument.OfRow(pattern.fact(), named.path()));
            } else {
                keys.put(named.name(), named.path());
            }
            return true;
        }
        if (read instanceof Read.Joined joined) {
            return joined.path().equals(keys.get(joined.name())) && shared.add(joined.path());
        }
        var condition = ((Read.Asked) read).condition();
        Condition.parts(condition).forEach(part -> conditions.add(Placed.nowhere(part)));
        return true;
    }

    private Optional<Action> action(String words) {
        var call = CALL.matcher(words);
        if (!call.matches() || !call.group(1).equals(stage.facade())) {
            return Optional.empty();
        }
        var arguments = new ArrayList<Argument>();
        var matcher = ARGUMENT.matcher(call.group(3));
        var end = 0;
        while (end < call.group(3).length() && matcher.find(end) && matcher.start() == end) {
            end = matcher.end();
            var argument = argument(matcher.group(1));
            if (argument.isEmpty()) {
                return Optional.empty();
            }
            arguments.add(argument.get());
        }
        return end == call.group(3).length() || call.group(3).substring(end).isBlank()
                ? Optional.of(new Action(call.group(2), arguments))
                : Optional.empty();
    }

    private Optional<Argument> argument(String words) {
        if (words.startsWith("\"")) {
            return Optional.of(new Argument.OfText(words.substring(1, words.length() - 1)));
        }
        return facts.containsKey(words)
                ? Optional.of(new Argument.OfFact(facts.get(words)))
                : Optional.ofNullable(rows.get(words));
    }
}
