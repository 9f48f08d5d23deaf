package org.learningcity.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.learningcity.ruleset.TableGuides;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the columns of the tables mean. */
@Command(
        name = "columns",
        mixinStandardHelpOptions = true,
        description = "Print what each column of the tables means, as a page of Markdown.")
final class RulesTableColumnsCommand implements Callable<Integer> {

    @Mixin
    private Languages languages = new Languages();

    @Option(names = "--table", paramLabel = "NAME", description = "Table; may be repeated (default: all).")
    private List<String> names = new ArrayList<>();

    @Override
    public Integer call() {
        var terminal = languages.terminal();
        var unknown = TableNamed.unknown(names);
        if (!unknown.isEmpty()) {
            terminal.problems(unknown);
            return ExitCode.USAGE.code();
        }
        var tables = TableGuides.all().stream()
                .filter(table -> names.isEmpty() || names.contains(table.name()))
                .toList();
        new ColumnReference(terminal.language()).lines(tables).forEach(terminal::print);
        return ExitCode.DONE.code();
    }
}
