package org.learningcity.ruleset.drools;

import java.util.List;
import java.util.stream.Stream;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleFile;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.language.RuleReading.ReadRule;
import org.learningcity.trace.RuleRef;

/**
 * The gate before the compiler: the text first, then what it says. Whatever is not known to be harmless is refused, with
 * every problem and its place; what was refused reaches no compiler, so none of it has run.
 */
final class RuleGate {

    private final TreeGate trees;
    private final Layers layers;
    private final SeenFiles seen;

    RuleGate(RuleSet ruleSet, Layers layers) {
        this(ruleSet, layers, new SeenFiles());
    }

    /**
     * For the rules of {@code ruleSet}.
     *
     * @param seen what a gate of the same layers said before
     */
    RuleGate(RuleSet ruleSet, Layers layers, SeenFiles seen) {
        this.trees = new TreeGate(ruleSet);
        this.layers = layers;
        this.seen = seen;
    }

    /**
     * What the gate says of a file.
     *
     * @param passed the file as the compiler may see it
     * @param placed the rules it could read, each with the place of its name
     * @param problems sorted by place; errors keep the file from the compiler
     */
    record Checked(RuleFile passed, List<Placed> placed, List<Problem> problems) {

        Checked {
            placed = List.copyOf(placed);
            problems = List.copyOf(problems);
        }

        List<RuleRef> rules() {
            return placed.stream().map(Placed::rule).toList();
        }
    }

    record Placed(RuleRef rule, String where) {}

    Checked check(RuleFile file) {
        return seen.check(trees.words(), file, () -> look(file));
    }

    private Checked look(RuleFile file) {
        if (!layers.has(Layer.TEXT)) {
            return layers.has(Layer.TREE) ? tree(file, List.of()) : unread(file);
        }
        var verdict = TextGate.check(file);
        if (verdict.stalls() || (!layers.has(Layer.TREE) && !verdict.problems().isEmpty())) {
            return new Checked(file, List.of(), verdict.problems());
        }
        var plain = new RuleFile(file.stage(), file.path(), verdict.seen(), file.origins());
        return layers.has(Layer.TREE) ? tree(plain, verdict.problems()) : unread(file);
    }

    private Checked tree(RuleFile file, List<Problem> found) {
        var reading = trees.read(file);
        var problems = Stream.concat(found.stream(), reading.problems().stream())
                .sorted(Problem.BY_PLACE)
                .toList();
        var passed = new RuleFile(file.stage(), file.path(), reading.plain(), file.origins());
        var rules = reading.rules().stream().map(rule -> ref(file, rule)).toList();
        return new Checked(passed, rules, problems);
    }

    /** Only in tests: the rules as the engine describes them, unchecked. */
    private static Checked unread(RuleFile file) {
        var rules = Descriptions.of(file.text()).stream()
                .map(rule -> Descriptions.ref(file, rule))
                .map(rule -> new Placed(rule, rule.position()))
                .toList();
        return new Checked(file, rules, List.of());
    }

    private static Placed ref(RuleFile file, ReadRule rule) {
        var line = file.origins().line(rule.line());
        return new Placed(
                new RuleRef(file.stage(), rule.name(), file.path(), line, rule.notes()),
                file.origins().at(rule.line(), rule.column()));
    }
}
