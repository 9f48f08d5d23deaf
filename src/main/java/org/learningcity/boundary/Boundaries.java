package org.learningcity.boundary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.learningcity.authoring.CaseResult;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.ruleset.RuleSet;

/**
 * The boundary cases of a rule set (边界样例): for every number in a row at which something changes, a case just below it,
 * at it and just above it. What must come of them is reckoned from the row alone, so a rule that asks {@code >=} where the
 * row means {@code >} is caught.
 */
public final class Boundaries {

    private final RuleSet ruleSet;
    private final List<Sketch> sketches;
    private final Set<String> unread;
    private final Map<String, String> untried;

    private Boundaries(RuleSet ruleSet, BoundaryBench bench) {
        this.ruleSet = ruleSet;
        this.sketches = bench.sketches();
        this.unread = new TreeSet<>(bench.unread());
        this.untried = new TreeMap<>(bench.untried());
    }

    public static Boundaries of(RuleSet ruleSet) {
        var bench = new BoundaryBench(ruleSet);
        new LimitBoundaries(bench).make();
        new GoalpostBoundaries(bench).make();
        new ProxyBoundaries(bench).make();
        new RubricBoundaries(bench).make();
        new CarryBoundaries(bench).make();
        new TargetBoundaries(bench).make();
        new IdentityBoundaries(bench).make();
        new NodeBoundaries(bench).make();
        return new Boundaries(ruleSet, bench);
    }

    List<Sketch> sketches() {
        return sketches;
    }

    /** How many cases there are. */
    public int size() {
        return sketches.size();
    }

    /** What comes of them, in the order of the rows. */
    public List<CaseResult> run(CompiledRules rules) {
        return new BoundaryRun(ruleSet, rules).run(sketches);
    }

    /** What comes of those that were made from one row. */
    public List<CaseResult> run(CompiledRules rules, String row) {
        return new BoundaryRun(ruleSet, rules)
                .run(sketches.stream()
                        .filter(sketch -> sketch.row().id().equals(row))
                        .toList());
    }

    /** Columns that hold numbers and that no rule reads, such as {@code limits.jump_percent}. */
    public Set<String> unread() {
        return Set.copyOf(unread);
    }

    /** Boundaries that no value meets exactly, or that nothing reaches: row and column, with the reason. */
    public Map<String, String> untried() {
        return Map.copyOf(untried);
    }
}
