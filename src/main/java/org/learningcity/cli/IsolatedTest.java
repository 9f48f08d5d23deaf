package org.learningcity.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.learningcity.authoring.DraftLimits;
import org.learningcity.authoring.DraftOutcome;
import org.learningcity.authoring.DraftProcess;
import org.learningcity.authoring.DraftTask;
import org.learningcity.authoring.Examination;
import org.learningcity.ruleset.Problem;

/** Checks a rule set and runs its cases in a process of its own, for rule sets that come from somebody else. */
final class IsolatedTest {

    private IsolatedTest() {}

    static ExitCode run(Path ruleSet, Terminal terminal) throws IOException {
        var outcome = process().run(DraftTask.cases(ruleSet), DraftLimits.USUAL);
        terminal.problems(outcome.problems());
        if (outcome instanceof DraftOutcome.Finished finished) {
            terminal.print(terminal.say(
                    "%s:%d 条规则,%d 个样例全部相符,规则版本 %s"
                            .formatted(finished.ruleSet(), finished.rules(), finished.cases(), finished.revision()),
                    "%s: %d rules, all %d cases hold, revision %s"
                            .formatted(finished.ruleSet(), finished.rules(), finished.cases(), finished.revision())));
            return ExitCode.DONE;
        }
        if (outcome instanceof DraftOutcome.Killed) {
            return ExitCode.DRAFT_ENDED;
        }
        return outcome.problems().stream()
                        .filter(Problem::refuses)
                        .allMatch(problem -> problem.code().equals(Examination.DIFFERS))
                ? ExitCode.CASE_FAILED
                : ExitCode.RULE_SET_REFUSED;
    }

    /** Processes of this program that wait for a draft. */
    private static DraftProcess process() {
        var program = new ArrayList<>(ThisProgram.classPathAndMain());
        program.add(DraftWorkerCommand.NAME);
        return new DraftProcess(program);
    }
}
