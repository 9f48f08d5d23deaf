package org.learningcity.byhand;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.stage.Fact;
import org.learningcity.stage.Given;
import org.learningcity.stage.RowRef;
import org.learningcity.stage.Stage;
import org.learningcity.trace.Firing;
import org.learningcity.trace.RuleRef;

/** Runs two forms of the same rules on everything, and stops where they first differ in a conclusion or a reason. */
public final class SideBySide implements CompiledRules {

    private final CompiledRules one;
    private final CompiledRules other;
    private final Set<String> fired = ConcurrentHashMap.newKeySet();

    public SideBySide(CompiledRules one, CompiledRules other) {
        this.one = one;
        this.other = other;
    }

    @Override
    public List<RuleRef> rules() {
        return one.rules();
    }

    /** Ids of the rules that have fired so far. */
    public Set<String> fired() {
        return Set.copyOf(fired);
    }

    /**
     * What both conclude.
     *
     * @throws IllegalStateException when they do not conclude the same, which names the first difference
     */
    @Override
    public List<Firing> run(Stage stage, List<? extends Given> facts) {
        var firings = one.run(stage, facts);
        var others = other.run(stage, facts);
        for (var i = 0; i < Math.max(firings.size(), others.size()); i++) {
            var left = i < firings.size() ? firings.get(i) : null;
            var right = i < others.size() ? others.get(i) : null;
            if (!Objects.equals(left, right)) {
                throw new IllegalStateException("stage %s: one says%n%s%nthe other says%n%s"
                        .formatted(stage.folder(), said(left), said(right)));
            }
        }
        firings.forEach(firing -> fired.add(firing.rule().id()));
        return firings;
    }

    private static String said(@Nullable Firing firing) {
        return firing == null
                ? "nothing"
                : "%s by %s on %s because of %s"
                        .formatted(
                                firing.conclusion(),
                                firing.rule().id(),
                                firing.matched().stream().map(Fact::key).toList(),
                                firing.rows().stream()
                                        .map(row -> row.ref())
                                        .map(RowRef::id)
                                        .toList());
    }
}
