package org.learningcity.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.learningcity.framework.Language;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleEngine;
import org.learningcity.ruleset.RulesStopped;

/**
 * What a rule set must stand before it goes live: it can be read, its tables and rules pass every check, and its cases
 * come out as expected. Its cases are also what warms it: the engine works most slowly the first time.
 */
public final class Examination {

    /** The code of what is said of a case that did not come out as expected. */
    public static final String DIFFERS = "case.differs";

    private final RuleEngine engine;

    public Examination(RuleEngine engine) {
        this.engine = engine;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** Everything that was found, what refuses and what only warns. */
        List<Problem> problems();

        /**
         * It may go live.
         *
         * @param cases how many cases held
         */
        record Passed(Revision revision, List<Problem> problems, int cases) implements Outcome {
            public Passed {
                problems = List.copyOf(problems);
            }
        }

        /** It may not. */
        record Refused(List<Problem> problems) implements Outcome {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /** Examines the rule set in {@code folder} with all its cases. */
    public Outcome of(Path folder) {
        try {
            return examine(RuleSetInspection.of(folder, engine));
        } catch (RulesStopped e) {
            return new Outcome.Refused(List.of(e.problem()));
        }
    }

    private Outcome examine(RuleSetInspection inspection) {
        if (inspection.refuses()) {
            return new Outcome.Refused(inspection.problems());
        }
        var revision = new Revision(
                inspection.ruleSet().orElseThrow(), inspection.rules().orElseThrow(), engine.version());
        var problems = new ArrayList<>(inspection.problems());
        var cases = inspection.cases();
        var runner = new CaseRunner(revision.ruleSet(), revision.rules());
        runner.judgeAll(cases).stream()
                .filter(result -> !result.holds())
                .map(Examination::differs)
                .forEach(problems::add);
        return Problem.anyRefuses(problems)
                ? new Outcome.Refused(problems)
                : new Outcome.Passed(revision, problems, cases.size());
    }

    static Problem differs(CaseResult result) {
        return Problem.error(
                DIFFERS,
                result.example().where(),
                new Text(said(result, Language.ZH), said(result, Language.EN)),
                new Text(
                        "若规则应当如此,请在同一次修改中更新样例的预期;否则请修改规则",
                        "if the rules are meant so, change what the case expects in the same edit; else change the rules"));
    }

    private static String said(CaseResult result, Language language) {
        var name = language == Language.ZH ? "样例“%s”不符:" : "the case `%s` came out otherwise: ";
        return name.formatted(result.example().name())
                + result.differences().stream()
                        .map(difference -> difference.in(language))
                        .collect(Collectors.joining("; "));
    }
}
