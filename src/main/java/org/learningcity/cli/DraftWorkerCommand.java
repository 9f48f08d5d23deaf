package org.learningcity.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learningcity.archive.AssessmentJson;
import org.learningcity.archive.TraceLines;
import org.learningcity.archive.WholeFolder;
import org.learningcity.assessment.Progress;
import org.learningcity.assessment.Request;
import org.learningcity.authoring.DraftWorker;
import org.learningcity.authoring.Revision;
import org.learningcity.ruleset.Budget;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.drools.DroolsRuleEngine;
import org.learningcity.workbook.DataFiles;
import picocli.CommandLine.Command;

/** The inside of the process of a draft; the program starts it by itself, people have no use for it. */
@Command(name = DraftWorkerCommand.NAME, hidden = true, description = "Started by the program itself.")
final class DraftWorkerCommand implements Callable<Integer> {

    static final String NAME = "draft-worker";

    @Override
    public Integer call() throws IOException {
        var out = new FileOutputStream(FileDescriptor.out);
        // the answer has this line to itself
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        var engine = DroolsRuleEngine.keepingIn(Files.createTempDirectory("rules"), Budget.DRAFT);
        try {
            new DraftWorker(engine, DraftWorkerCommand::assess).serve(System.in, out);
            return ExitCode.DONE.code();
        } catch (RuntimeException e) {
            return ExitCode.FAILED.code();
        }
    }

    private static String assess(Revision revision, List<Path> data, @Nullable Path results, List<Problem> problems)
            throws IOException {
        var reading = DataFiles.read(data, revision.ruleSet());
        problems.addAll(reading.problems());
        if (Problem.anyRefuses(problems)) {
            return "";
        }
        var assessment = revision.assessor().assess(reading.snapshot(), Request.EVERYTHING, Progress.NONE);
        if (results != null) {
            WholeFolder.write(
                    results,
                    List.of(
                            new AssessmentJson(assessment, revision.ruleSet()).part(),
                            TraceLines.part(assessment.traces())));
        }
        return assessment.resultHash();
    }
}
