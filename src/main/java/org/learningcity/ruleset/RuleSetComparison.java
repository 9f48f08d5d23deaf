package org.learningcity.ruleset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.learningcity.framework.Text;
import org.learningcity.stage.Stage;

/**
 * What two states of a rule set differ in, at three levels: the files, the rows of the tables, and what works otherwise.
 *
 * @param notes what could not be compared
 */
public record RuleSetComparison(
        List<FileChange> files, List<TableChange> tables, List<EffectChange> effects, List<Problem> notes) {

    public RuleSetComparison {
        files = List.copyOf(files);
        tables = List.copyOf(tables);
        effects = List.copyOf(effects);
        notes = List.copyOf(notes);
    }

    /**
     * From the rule set in one folder to that in another; neither needs to be without fault.
     *
     * @throws RuleSetRejected when one of them holds no rule set
     */
    public static RuleSetComparison between(Path before, Path after) {
        var left = RuleSetFiles.read(before);
        var right = RuleSetFiles.read(after);
        var notes = new ArrayList<Problem>();
        var effects = new ArrayList<EffectChange>();
        effects.addAll(RuleEffects.between(rules(left, notes), rules(right, notes)));
        effects.addAll(new ListedEffects(left, right).all());
        return new RuleSetComparison(files(left, right), tables(left, right), effects, notes);
    }

    public boolean isEmpty() {
        return files.isEmpty();
    }

    private static List<FileChange> files(RuleSetFiles before, RuleSetFiles after) {
        var names = new TreeSet<>(before.names());
        names.addAll(after.names());
        return names.stream()
                .flatMap(name -> FileChange.between(name, before, after).stream())
                .toList();
    }

    private static List<TableChange> tables(RuleSetFiles before, RuleSetFiles after) {
        return TableGuides.all().stream()
                .map(table -> TableChange.between(table, before.table(table.file()), after.table(table.file())))
                .filter(table -> !table.isEmpty())
                .toList();
    }

    /** The rules of a rule set; of one that has faults, those written in the engine's language. */
    private static List<RuleFile> rules(RuleSetFiles files, List<Problem> notes) {
        try {
            return RuleSetFolder.read(files.folder()).rules();
        } catch (RuleSetRejected e) {
            notes.add(Problem.warning(
                    "diff.rule-set-refused",
                    files.folder().toString(),
                    new Text(
                            "此规则集有 %d 处问题,不能使用;只比较其文字".formatted(e.problems().size()),
                            "this rule set has %d problem(s) and cannot be used; only its texts are compared"
                                    .formatted(e.problems().size())),
                    new Text("用 rules check 查看", "`rules check` lists them")));
            return files.names().stream()
                    .filter(name -> name.endsWith(".drl"))
                    .flatMap(name -> Arrays.stream(Stage.values())
                            .filter(stage -> name.startsWith(stage.folder() + "/"))
                            .map(stage -> RuleFile.written(
                                    stage, name, files.plainText(name).orElse(""))))
                    .toList();
        }
    }
}
