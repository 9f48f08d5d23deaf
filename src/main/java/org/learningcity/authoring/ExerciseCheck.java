package org.learningcity.authoring;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Nearest;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleEngine;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.RuleSetRejected;
import org.learningcity.stage.RowRef;
import org.learningcity.trace.RuleRef;

/** Looks whether somebody's rule set shows that an exercise was done. */
public final class ExerciseCheck {

    private final Path folder;
    private final RuleEngine engine;

    public ExerciseCheck(Path folder, RuleEngine engine) {
        this.folder = folder;
        this.engine = engine;
    }

    /** What is still missing; nothing when the exercise is done. */
    public List<Problem> missing(Exercise exercise) {
        try {
            var ruleSet = RuleSetFolder.read(folder);
            return missing(exercise, new Revision(ruleSet, engine.compile(ruleSet), engine.version()));
        } catch (RuleSetRejected e) {
            return e.problems();
        }
    }

    private List<Problem> missing(Exercise exercise, Revision revision) {
        var missing = new ArrayList<Problem>();
        exercise.rows().forEach(row -> rowMissing(row, revision, missing));
        exercise.cases().ifPresent(text -> casesDiffer(exercise, text, revision, missing));
        if (!exercise.covered().isEmpty()) {
            rulesUncovered(exercise, revision, missing);
        }
        return missing.stream().filter(Problem::refuses).toList();
    }

    private static void rowMissing(Exercise.ExpectedCells wanted, Revision revision, List<Problem> missing) {
        var rows = revision.ruleSet().rows().every(wanted.table());
        var found = rows.stream().filter(row -> row.key().equals(wanted.key())).findFirst();
        if (found.isEmpty()) {
            var nearest =
                    Nearest.to(wanted.key(), rows.stream().map(RowRef::key).toList());
            missing.add(Problem.error(
                    "exercise.row",
                    "tables/" + wanted.table() + ".csv",
                    new Text("还没有行“%s”".formatted(wanted.key()), "there is no row `%s` yet".formatted(wanted.key())),
                    new Text(
                            nearest.map("最接近的是“%s”"::formatted).orElse("请按练习要求补上"),
                            nearest.map("the nearest is `%s`"::formatted).orElse("add it as the exercise says"))));
            return;
        }
        wanted.cells().forEach((column, value) -> {
            var actual = found.get().cell(column).orElse("");
            if (!actual.equals(value)) {
                missing.add(Problem.error(
                        "exercise.cell",
                        "%s:%d".formatted(found.get().file(), found.get().line()),
                        new Text(
                                "行“%s”的 %s 现为“%s”".formatted(wanted.key(), column, actual),
                                "%s of row `%s` is `%s`".formatted(column, wanted.key(), actual)),
                        new Text("练习要求“%s”".formatted(value), "the exercise asks for `%s`".formatted(value))));
            }
        });
    }

    private static void casesDiffer(Exercise exercise, String text, Revision revision, List<Problem> missing) {
        var cases =
                RuleCases.parse("exercise-%02d.yaml".formatted(exercise.number()), text, revision.ruleSet(), missing);
        var runner = new CaseRunner(revision.ruleSet(), revision.rules());
        cases.stream()
                .map(runner::run)
                .filter(result -> !result.holds())
                .map(Examination::differs)
                .forEach(missing::add);
    }

    private void rulesUncovered(Exercise exercise, Revision revision, List<Problem> missing) {
        var runner = new CaseRunner(revision.ruleSet(), revision.rules());
        var results = RuleCases.read(folder, revision.ruleSet(), missing).stream()
                .map(runner::run)
                .toList();
        var coverage = new Coverage(revision.rules().rules(), results);
        for (var pattern : exercise.covered()) {
            var matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
            var rules = revision.rules().rules().stream()
                    .filter(rule -> matcher.matches(Path.of(rule.file())))
                    .toList();
            if (rules.isEmpty()) {
                missing.add(Problem.error(
                        "exercise.file",
                        pattern,
                        new Text("还没有这样的规则文件", "there is no such rule file yet"),
                        new Text("请按练习要求建立", "write it as the exercise says")));
            }
            rules.stream()
                    .filter(coverage.neverFired()::contains)
                    .forEach(rule ->
                            missing.add(uncovered(rule, "还没有使规则“%s”成立的样例", "no case makes the rule `%s` fire yet")));
            rules.stream()
                    .filter(coverage.neverSilent()::contains)
                    .forEach(rule ->
                            missing.add(uncovered(rule, "还没有使规则“%s”不成立的样例", "no case keeps the rule `%s` silent yet")));
        }
        results.stream()
                .filter(result -> !result.holds())
                .filter(result -> result.example().rules().stream()
                        .anyMatch(file -> exercise.covered().stream()
                                .anyMatch(pattern -> FileSystems.getDefault()
                                        .getPathMatcher("glob:" + pattern)
                                        .matches(Path.of(file)))))
                .map(Examination::differs)
                .forEach(missing::add);
    }

    private static Problem uncovered(RuleRef rule, String zh, String en) {
        return Problem.error(
                "exercise.case",
                rule.position(),
                new Text(zh.formatted(rule.name()), en.formatted(rule.name())),
                new Text("请在 cases/ 中写一个样例", "write a case in cases/"));
    }
}
