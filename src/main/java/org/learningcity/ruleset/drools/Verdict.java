package org.learningcity.ruleset.drools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Budget;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RulesStopped;
import org.learningcity.stage.Given;
import org.learningcity.stage.Stage;
import org.learningcity.trace.Firing;
import org.learningcity.trace.RuleRef;

/** Says which rule used up the budget of its stage, on whose data, and how. */
record Verdict(Stage stage, List<? extends Given> facts, Budget budget, RuleClasses serves) {

    private static final Comparator<Map.Entry<RuleRef, Integer>> BY_COUNT =
            Map.Entry.<RuleRef, Integer>comparingByValue()
                    .thenComparing(entry -> entry.getKey().id());

    RulesStopped on(Spent spent, Recorder recorder) {
        var rules = new ArrayList<>(
                switch (spent.what()) {
                    case TIME -> evaluated(spent, recorder);
                    case FIRINGS, CONCLUSIONS -> busiest(recorder);
                    case SIZE -> recorder.current().stream().toList();
                });
        if (rules.isEmpty()) {
            recorder.current().ifPresent(rules::add);
        }
        var where = rules.isEmpty() ? stage.folder() : rules.get(0).position();
        return new RulesStopped(
                Problem.error(
                        "rules.budget",
                        where,
                        new Text(
                                named(rules, "规则“%s”") + zh(spent.what()),
                                named(rules, "rule `%s` ") + en(spent.what())),
                        new Text(
                                "请检查该规则是否使自己一再成立,或条件是否把每个事实与其他每个事实相配",
                                "see whether the rule makes itself true again and again, or pairs every fact with every other")));
    }

    /** The rules whose condition or action was at work when the time was over. */
    private List<RuleRef> evaluated(Spent spent, Recorder recorder) {
        var rules = Arrays.stream(spent.getStackTrace())
                .map(frame -> serves.of(frame.getClassName().replace('.', '/')))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        var firing = recorder.current().filter(rules::contains);
        return firing.map(List::of).orElse(rules);
    }

    /** The rule that concluded most. */
    private static List<RuleRef> busiest(Recorder recorder) {
        var counts = new HashMap<RuleRef, Integer>();
        for (Firing firing : recorder.firings()) {
            counts.merge(firing.rule(), 1, Integer::sum);
        }
        return counts.entrySet().stream().max(BY_COUNT).map(Map.Entry::getKey).stream()
                .toList();
    }

    /** Rules that share a condition cannot be told apart: the first of them is named. */
    private static String named(List<RuleRef> rules, String pattern) {
        return rules.isEmpty() ? "" : pattern.formatted(rules.get(0).name());
    }

    private String place() {
        return facts.isEmpty() ? "" : facts.get(0).place();
    }

    private String zh(Spent.What what) {
        var stopped = switch (what) {
            case FIRINGS -> "一再成立,超过 %d 次".formatted(budget.firings());
            case CONCLUSIONS -> "得出的结论超过 %d 条".formatted(budget.conclusions());
            case TIME -> "用时超过 %s 秒".formatted(seconds());
            case SIZE -> "得出的结论过大(文字超过 %d 字)".formatted(Recorder.LONGEST_KEY);
        };
        return "在“%s”的数据上%s,%s阶段已停止".formatted(place(), stopped, stage.folder());
    }

    private String en(Spent.What what) {
        var stopped = switch (what) {
            case FIRINGS -> "fires again and again, more than %d times".formatted(budget.firings());
            case CONCLUSIONS -> "concludes more than %d things".formatted(budget.conclusions());
            case TIME -> "takes more than %s seconds".formatted(seconds());
            case SIZE ->
                "makes a conclusion that is too large (more than %d characters)".formatted(Recorder.LONGEST_KEY);
        };
        return "%s on the data of `%s`; the stage %s was stopped".formatted(stopped, place(), stage.folder());
    }

    private String seconds() {
        return java.math.BigDecimal.valueOf(budget.time().toMillis(), 3)
                .stripTrailingZeros()
                .toPlainString();
    }
}
