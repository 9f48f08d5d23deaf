package org.learningcity.ruleset.drools;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.learningcity.assessment.Progress;
import org.learningcity.assessment.Request;
import org.learningcity.authoring.DraftProcess;
import org.learningcity.authoring.DraftWorker;
import org.learningcity.cli.ThisProgram;
import org.learningcity.ruleset.Budget;
import org.learningcity.workbook.DataFiles;

/**
 * The inside of the process of a draft with layers of the guard missing, to see what the others stop. It exists among the
 * tests only: the program has no such switch.
 */
public final class UnguardedWorker {

    private UnguardedWorker() {}

    /** Processes in which only these layers stand. */
    public static DraftProcess process(String... standing) {
        var program = new ArrayList<>(ThisProgram.classPathAndMain());
        program.set(program.size() - 1, UnguardedWorker.class.getName());
        program.addAll(List.of(standing));
        return new DraftProcess(program);
    }

    /**
     * Serves one task.
     *
     * @param standing names of the layers that stand
     */
    public static void main(String... standing) throws IOException {
        var layers = Layers.only(Arrays.stream(standing).map(Layer::valueOf).toArray(Layer[]::new));
        var forms = new CompiledForms(Files.createTempDirectory("unguarded"));
        var engine = new DroolsRuleEngine(forms, layers, Budget.DRAFT);
        new DraftWorker(engine, (revision, data, results, problems) -> {
                    var reading = DataFiles.read(data, revision.ruleSet());
                    return revision.assessor()
                            .assess(reading.snapshot(), Request.EVERYTHING, Progress.NONE)
                            .resultHash();
                })
                .serve(System.in, new FileOutputStream(FileDescriptor.out));
    }
}
