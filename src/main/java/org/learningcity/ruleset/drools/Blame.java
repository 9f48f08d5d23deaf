package org.learningcity.ruleset.drools;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleFile;
import org.learningcity.trace.RuleRef;

/**
 * Finds the rules that do not compile. The compiler often names neither file nor line, and one bad rule can hide another:
 * so after a failure each file is compiled alone, and each rule of a file that fails.
 */
final class Blame {

    private final RuleSources sources;

    Blame(RuleSources sources) {
        this.sources = sources;
    }

    /** Every rule that fails by itself, with its position; what was said at first where no single rule fails. */
    List<Problem> placed(List<Problem> unplaced) {
        var placed = new ArrayList<Problem>();
        for (var file : sources.files()) {
            if (!says(List.of(file)).isEmpty()) {
                rulesOf(file).forEach(rule -> placed.addAll(problemsOf(file, rule)));
            }
        }
        return placed.isEmpty()
                ? unplaced
                : placed.stream().distinct().sorted(Problem.BY_PLACE).toList();
    }

    private List<RuleRef> rulesOf(RuleFile file) {
        return sources.rules().stream()
                .filter(rule -> rule.file().equals(file.path()))
                .sorted(Comparator.comparingInt(RuleRef::line))
                .toList();
    }

    private List<Problem> problemsOf(RuleFile file, RuleRef rule) {
        var alone = RuleFile.written(file.stage(), file.path(), only(file, rule));
        return says(List.of(alone)).stream()
                .limit(1)
                .map(text -> CompilerMessages.problem(rule.position(), text))
                .toList();
    }

    /** The text of one rule, from its line to that of the next. */
    private String only(RuleFile file, RuleRef rule) {
        var lines = file.text().lines().toList();
        var begin = line(file, rule);
        var end = rulesOf(file).stream()
                .mapToInt(other -> line(file, other))
                .filter(line -> line > begin)
                .min()
                .orElse(lines.size() + 1);
        return String.join("\n", lines.subList(begin - 1, end - 1)) + "\n";
    }

    /** The line of the text on which a rule begins: that of the file, unless the text was made from it. */
    private static int line(RuleFile file, RuleRef rule) {
        return file.origins().made()
                ? file.text().lines().toList().indexOf("rule \"%s\"".formatted(rule.name())) + 1
                : rule.line();
    }

    /** What the compiler says of these files by themselves. */
    private static List<String> says(List<RuleFile> files) {
        var kie = KieServices.get();
        var release = kie.newReleaseId("org.learningcity.rules", "blame", "1");
        var system = kie.newKieFileSystem();
        system.generateAndWritePomXML(release);
        var stage = files.get(0).stage();
        StageText.of(files, stage).ifPresent(merged -> system.write(Compiler.resource(stage), merged.text()));
        var builder = kie.newKieBuilder(system, Blame.class.getClassLoader());
        try {
            builder.buildAll(ExecutableModelProject.class);
            return builder.getResults().getMessages(Message.Level.ERROR).stream()
                    .map(Message::getText)
                    .filter(text -> !text.startsWith("Java source of"))
                    .toList();
        } catch (RuntimeException e) {
            return List.of(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        } finally {
            kie.getRepository().removeKieModule(release);
        }
    }
}
