package org.learningcity.ruleset.drools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;
import org.learningcity.ruleset.Budget;
import org.learningcity.stage.Conclusion;
import org.learningcity.stage.Conclusions;
import org.learningcity.stage.Fact;
import org.learningcity.stage.Row;
import org.learningcity.stage.Stage;
import org.learningcity.trace.Firing;
import org.learningcity.trace.RuleRef;

/** Makes each conclusion a fact of its stage, and keeps the rule, the facts and the rows behind it. */
class Recorder extends DefaultAgendaEventListener implements Conclusions {

    /** A key holds the codes and words of one conclusion; honest ones take some dozen characters. */
    static final int LONGEST_KEY = 2_000;

    static final int MOST_ROWS = 10_000;

    private final Stage stage;
    private final Map<String, RuleRef> rules;
    private final KieSession session;
    private final Budget budget;
    private final List<Firing> firings = new ArrayList<>();
    private int fired;
    private @Nullable Match current;

    Recorder(Stage stage, Map<String, RuleRef> rules, KieSession session, Budget budget) {
        this.stage = stage;
        this.rules = rules;
        this.session = session;
        this.budget = budget;
    }

    @Override
    public final void beforeMatchFired(BeforeMatchFiredEvent event) {
        current = event.getMatch();
        if (++fired > budget.firings()) {
            throw new Spent(Spent.What.FIRINGS);
        }
    }

    List<Firing> firings() {
        return firings;
    }

    /** The rule that fires, or fired last. */
    Optional<RuleRef> current() {
        var match = current;
        return match == null ? Optional.empty() : Optional.ofNullable(rules.get(id(match)));
    }

    private String id(Match match) {
        return stage.folder() + "/" + match.getRule().getName();
    }

    @Override
    public final void add(Conclusion conclusion, List<Row> because) {
        var match = current;
        if (match == null) {
            throw new IllegalStateException("a conclusion was drawn outside of any rule: " + conclusion.key());
        }
        var rule = rules.get(id(match));
        if (rule == null) {
            throw new IllegalStateException("rule `%s` is not one of the compiled rules".formatted(id(match)));
        }
        if (firings.size() >= budget.conclusions()) {
            throw new Spent(Spent.What.CONCLUSIONS);
        }
        if (conclusion.key().length() > LONGEST_KEY || because.size() > MOST_ROWS) {
            throw new Spent(Spent.What.SIZE);
        }
        firings.add(firing(rule, match, because, conclusion));
        session.insert(conclusion);
    }

    Firing firing(RuleRef rule, Match match, List<Row> because, Conclusion conclusion) {
        return new Firing(rule, facts(match), rows(match, because), conclusion);
    }

    /** An accumulate matches one collection, or an array of its results; the trace wants the facts in it. */
    private static List<Fact> facts(Match match) {
        return match.getObjects().stream().flatMap(Recorder::facts).toList();
    }

    private static Stream<Fact> facts(@Nullable Object matched) {
        if (matched instanceof Fact fact) {
            return Stream.of(fact);
        }
        if (matched instanceof Collection<?> many) {
            return many.stream().flatMap(Recorder::facts);
        }
        return matched instanceof Object[] several ? Arrays.stream(several).flatMap(Recorder::facts) : Stream.empty();
    }

    /** The rows the facade was given, and those the rule bound in its conditions. */
    private static List<Row> rows(Match match, List<Row> because) {
        var rows = new LinkedHashMap<String, Row>();
        var named = new ArrayList<Row>(because);
        for (var name : match.getDeclarationIds()) {
            if (match.getDeclarationValue(name) instanceof Row row) {
                named.add(row);
            }
        }
        named.stream()
                .filter(Row::present)
                .forEach(row -> rows.putIfAbsent(row.ref().id(), row));
        return List.copyOf(rows.values());
    }
}
