package org.learningcity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleFile;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.SourceText;
import org.learningcity.ruleset.sentence.SentenceList;
import org.learningcity.ruleset.sentence.Sentences;
import org.learningcity.stage.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Lists the sentences that rules may use, says rules in sentences, and shows what sentences stand for. */
@Command(
        name = "sentences",
        mixinStandardHelpOptions = true,
        description = "List the sentences that rules may use; or say rules of a .drl file in sentences (--of);"
                + " or show what sentences stand for in the engine's language (--drl).")
final class RulesSentencesCommand implements Callable<Integer> {

    @Mixin
    private RuleSets ruleSets = new RuleSets();

    @Mixin
    private Languages languages = new Languages();

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            converter = StageName.class,
            description = "quality, resolution, scoring, aggregation or diagnosis: only its sentences.")
    private @Nullable Stage stage;

    @Option(names = "--of", paramLabel = "FILE", description = "A .drl file whose rules are said in sentences.")
    private @Nullable Path written;

    @Option(names = "--drl", paramLabel = "FILE", description = "A .rule file, shown in the engine's language.")
    private @Nullable Path sentences;

    /** Reads the folder name of a stage. */
    static final class StageName implements ITypeConverter<Stage> {
        @Override
        public Stage convert(String value) {
            return named(value)
                    .orElseThrow(() -> new TypeConversionException("`%s` is none of %s".formatted(value, folders())));
        }
    }

    private static Optional<Stage> named(String folder) {
        return Arrays.stream(Stage.values())
                .filter(candidate -> candidate.folder().equals(folder))
                .findFirst();
    }

    private static String folders() {
        return Arrays.stream(Stage.values()).map(Stage::folder).collect(Collectors.joining(", "));
    }

    @Override
    public Integer call() throws IOException {
        return run(languages.terminal()).code();
    }

    ExitCode run(Terminal terminal) throws IOException {
        var ruleSet = ruleSets.read();
        if (written != null) {
            return said(ruleSet, written, terminal);
        }
        if (sentences != null) {
            return shown(ruleSet, sentences, terminal);
        }
        new SentenceList(ruleSet.vocabulary(), ruleSet.names(), terminal.language())
                .lines(Optional.ofNullable(stage))
                .forEach(terminal::print);
        return ExitCode.DONE;
    }

    private ExitCode said(RuleSet ruleSet, Path file, Terminal terminal) throws IOException {
        var problems = new ArrayList<Problem>();
        var text = SourceText.read(found(file), file.toString(), problems);
        var in = stage(file, problems);
        terminal.problems(problems);
        if (text.isEmpty() || in.isEmpty()) {
            return ExitCode.RULE_SET_REFUSED;
        }
        var rules = ruleSets.engine().outline(ruleSet, RuleFile.written(in.get(), file.toString(), text.get()));
        var saying = new Sentences(ruleSet.vocabulary(), ruleSet.names());
        for (var rule : rules) {
            var said = saying.say(in.get(), rule, terminal.language());
            said.text()
                    .ifPresentOrElse(
                            terminal::print,
                            () -> terminal.complain(
                                    "规则“%s”不能用句子写:%s".formatted(rule.name(), said.obstacle()),
                                    "the rule `%s` cannot be said in sentences: %s"
                                            .formatted(rule.name(), said.obstacle())));
        }
        return ExitCode.DONE;
    }

    private ExitCode shown(RuleSet ruleSet, Path file, Terminal terminal) throws IOException {
        var problems = new ArrayList<Problem>();
        var text = SourceText.read(found(file), file.toString(), problems);
        var in = stage(file, problems);
        if (text.isPresent() && in.isPresent()) {
            var made = ruleSet.sentences(in.get(), file.toString(), text.get(), problems);
            made.ifPresent(rules -> terminal.print(rules.text().stripTrailing()));
        }
        terminal.problems(problems);
        return Problem.anyRefuses(problems) ? ExitCode.RULE_SET_REFUSED : ExitCode.DONE;
    }

    /** The file as it was named, or within the rule set. */
    private Path found(Path file) {
        return Files.exists(file) ? file : ruleSets.folder().resolve(file);
    }

    /** The stage whose folder the file lies in, or the one that was asked for. */
    private Optional<Stage> stage(Path file, List<Problem> problems) {
        if (stage != null) {
            return Optional.of(stage);
        }
        var parent = found(file).toAbsolutePath().normalize().getParent();
        var folder = parent == null ? "" : String.valueOf(parent.getFileName());
        var found = named(folder);
        if (found.isEmpty()) {
            problems.add(Problem.error(
                    "rules.no-stage",
                    file.toString(),
                    new Text("看不出这个文件属于哪个阶段", "nothing says to which stage the file belongs"),
                    new Text("请加 --stage,取值:" + folders(), "add --stage, one of " + folders())));
        }
        return found;
    }
}
