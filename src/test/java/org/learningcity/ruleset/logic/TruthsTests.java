package org.learningcity.ruleset.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.authoring.CaseRunner;
import org.learningcity.authoring.RuleCases;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.drools.DroolsRuleEngine;
import org.learningcity.ruleset.sentence.Condition;
import org.learningcity.ruleset.sentence.Operand;
import org.learningcity.ruleset.sentence.RuleReading;
import org.learningcity.stage.Given;
import org.learningcity.stage.Row;
import org.learningcity.stage.Stage;
import org.learningcity.trace.Firing;
import org.learningcity.trace.RuleRef;

/** What the checks take for granted holds for every fact that the cases of the shipped rule sets bring about. */
class TruthsTests {

    @TempDir
    private static Path forms;

    /** The facts that a stage was given at once. */
    private record Run(Stage stage, List<Given> facts) {}

    private static final List<Run> RUNS = new ArrayList<>();

    /** Rules that note what they are given. */
    private record Noting(CompiledRules compiled) implements CompiledRules {
        @Override
        public List<RuleRef> rules() {
            return compiled.rules();
        }

        @Override
        public List<Firing> run(Stage stage, List<? extends Given> facts) {
            RUNS.add(new Run(stage, List.copyOf(facts)));
            return compiled.run(stage, facts);
        }
    }

    @BeforeAll
    static void runAllCases() {
        for (var name : List.of("cn-learning-city", "hdi")) {
            var folder = Path.of("rules", name);
            var ruleSet = RuleSetFolder.read(folder);
            var compiled = DroolsRuleEngine.keepingIn(forms).compile(ruleSet);
            var runner = new CaseRunner(ruleSet, new Noting(compiled));
            RuleCases.read(folder, ruleSet, new ArrayList<>()).forEach(runner::run);
        }
    }

    @Test
    void everyTruthHoldsForEveryFact() {
        var seen = new HashSet<String>();
        for (var run : RUNS) {
            for (var fact : run.facts()) {
                var type = fact.getClass().getSimpleName();
                seen.add(type);
                for (var truth : Truths.of(type)) {
                    assertThat(holds(RuleReading.condition(truth), fact))
                            .as("%s is true of %s", truth, fact)
                            .isTrue();
                }
            }
        }
        assertThat(seen)
                .contains("Report", "Panel", "Resolved", "Leaf", "Parent", "Standing", "Outstanding", "Absence");
    }

    @Test
    void whatIsOneOfAKindComesOnceForEachIndicatorAndYear() {
        for (var run : RUNS) {
            var keys = run.facts().stream()
                    .filter(fact -> ReadRule.oneOfAKind(fact.getClass().getSimpleName()))
                    .map(fact -> List.of(fact.getClass(), fact.place(), fact.period(), fact.code()))
                    .toList();
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    @Test
    void rowsSayWhatTheirFactsSay() {
        var compared = new TreeSet<String>();
        for (var run : RUNS) {
            for (var fact : run.facts()) {
                rows(fact, 0, compared);
            }
        }
        assertThat(compared)
                .contains(
                        "Limits.hasHardMax",
                        "Limits.hardMax",
                        "Gate.releasedCompleteness",
                        "Goalposts.logarithmic",
                        "Event.suspendsComparison",
                        "GapReason.excuses",
                        "SourceClass.sourceClass",
                        "Proxy.converted",
                        "Proxy.approved",
                        "AggregationMethod.method",
                        "Conversion.factor");
    }

    private static void rows(Object holder, int depth, Set<String> compared) {
        for (var component : holder.getClass().getRecordComponents()) {
            var value = got(holder, component.getName());
            if (value instanceof Row row) {
                compare(row, compared);
            } else if (value != null && value.getClass().isRecord() && depth < 2) {
                rows(value, depth + 1, compared);
            }
        }
    }

    private static void compare(Row row, Set<String> compared) {
        var type = row.getClass().getSimpleName();
        for (var method : row.getClass().getMethods()) {
            var kind = Translation.kind(method.getReturnType());
            if (method.getParameterCount() == 0
                    && kind.isPresent()
                    && (row.present()
                            || List.of(Field.Kind.FLAG, Field.Kind.TEXT).contains(kind.get()))
                    && method.getDeclaringClass().getPackageName().endsWith(".stage")
                    && !List.of("hashCode", "toString").contains(method.getName())) {
                var said = RowWords.value(type, row.ref(), new RowWords.FieldOfRow(method.getName(), kind.get()));
                assertThat(said)
                        .as("%s.%s of %s", type, method.getName(), row.ref())
                        .isEqualTo(plain(got(row, method.getName())));
                compared.add(type + "." + method.getName());
            }
        }
    }

    private static Object plain(Object value) {
        return value instanceof Number number
                ? new BigDecimal(number.toString()).stripTrailingZeros()
                : value instanceof Enum<?> word ? word.name() : value;
    }

    private static boolean holds(Condition condition, Object fact) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().allMatch(part -> holds(part, fact));
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().anyMatch(part -> holds(part, fact));
        }
        var comparison = (Condition.Comparison) condition;
        var left = plain(at(fact, comparison.path()));
        var right = operand(comparison.operand(), fact);
        var order = left instanceof BigDecimal number
                ? number.compareTo((BigDecimal) right)
                : Objects.equals(left, right) ? 0 : 1;
        return switch (comparison.operator()) {
            case EQUAL -> order == 0;
            case UNEQUAL -> order != 0;
            case ABOVE -> order > 0;
            case AT_LEAST -> order >= 0;
            case BELOW -> order < 0;
            case AT_MOST -> order <= 0;
        };
    }

    private static Object operand(Operand operand, Object fact) {
        if (operand instanceof Operand.Field field) {
            return plain(at(fact, field.path()));
        }
        if (operand instanceof Operand.Figure figure) {
            return new BigDecimal(figure.digits());
        }
        if (operand instanceof Operand.Flag flag) {
            return flag.up();
        }
        return operand instanceof Operand.Constant constant ? constant.name() : ((Operand.Quoted) operand).text();
    }

    private static Object at(Object fact, String path) {
        var value = fact;
        for (var name : path.split("\\.", -1)) {
            value = got(value, name);
        }
        return value;
    }

    private static Object got(Object holder, String name) {
        try {
            var method = Arrays.stream(holder.getClass().getMethods())
                    .filter(found -> found.getName().equals(name) && found.getParameterCount() == 0)
                    .findFirst()
                    .orElseThrow();
            method.setAccessible(true);
            return method.invoke(holder);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
