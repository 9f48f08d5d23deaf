package org.learningcity.ruleset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.learningcity.framework.Text;

/**
 * The core rule set (1) that a local one (N) extends, as it lies beside it. A local rule set names the core by its folder
 * and, once it is in use, its revision, so that nobody's local scores change because the core did. The revision of the
 * local rule set covers the files of the core in any case.
 *
 * @param name the name of its folder
 * @param files its files, as problems of the local rule set name them
 */
record CoreSet(String name, SortedMap<String, String> files, RuleSet ruleSet) {

    static final String KEY = "extends";
    private static final String RULE_SET = "rule_set";
    private static final String REVISION = "revision";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");

    /** The folder of the core that {@code local} extends; none when it extends none, or says so wrongly. */
    static Optional<Path> folder(Path local) {
        var problems = new ArrayList<Problem>();
        return SourceText.read(local.resolve(FrameworkFile.FILE), FrameworkFile.FILE, problems)
                .flatMap(text -> YamlTree.parse(FrameworkFile.FILE, text, problems))
                .flatMap(yaml -> yaml.get(KEY))
                .map(named -> named.text(RULE_SET))
                .filter(name -> NAME.matcher(name).matches())
                .map(name -> beside(local, name));
    }

    private static Path beside(Path local, String name) {
        return local.toAbsolutePath().normalize().resolveSibling(name);
    }

    /** What problems put before the name of a file of the core. */
    static String prefix(String name) {
        return "../" + name + "/";
    }

    /**
     * The core that the rule set in {@code local} extends.
     *
     * @param named what its {@code framework.yaml} says of it
     * @param problems receives why it cannot be extended
     */
    static Optional<CoreSet> of(Path local, YamlTree named, List<Problem> problems) {
        problems.addAll(named.unknownKeys(List.of(RULE_SET, REVISION)));
        var name = named.text(RULE_SET);
        var folder = beside(local, NAME.matcher(name).matches() ? name : "-");
        if (!Files.isRegularFile(folder.resolve(FrameworkFile.FILE)) || folder.equals(beside(local, local(local)))) {
            problems.add(absent(named, name));
            return Optional.empty();
        }
        if (folder(folder).isPresent()) {
            problems.add(twice(named, name));
            return Optional.empty();
        }
        var whole = RuleSetFolder.whole(folder);
        whole.reading().problems().forEach(problem -> problems.add(placed(name, problem)));
        return whole.reading()
                .ruleSet()
                .filter(core -> !Problem.anyRefuses(whole.reading().problems()))
                .map(core -> {
                    var pinned = named.text(REVISION);
                    if (!pinned.isEmpty() && !pinned.equals(core.revision())) {
                        problems.add(changed(named, core));
                    }
                    return new CoreSet(name, placed(name, whole.files()), core);
                });
    }

    private static String local(Path local) {
        return String.valueOf(local.toAbsolutePath().normalize().getFileName());
    }

    private static SortedMap<String, String> placed(String name, SortedMap<String, String> files) {
        var placed = new TreeMap<String, String>();
        files.forEach((file, text) -> placed.put(file.startsWith("../") ? file : prefix(name) + file, text));
        return placed;
    }

    /** A problem of the core, which is mended there. */
    private static Problem placed(String name, Problem problem) {
        var where = problem.where().startsWith("../") ? problem.where() : prefix(name) + problem.where();
        return new Problem(
                problem.severity(), problem.code(), where, problem.message(), problem.advice(), problem.excerpt());
    }

    private static Problem absent(YamlTree named, String name) {
        return Problem.error(
                "extends.absent",
                named.where(),
                new Text(
                        "旁边没有核心规则集“%s”".formatted(name),
                        "there is no core rule set `%s` beside this one".formatted(name)),
                new Text(
                        "rule_set 应为同一文件夹下另一个规则集的文件夹名,如 cn-learning-city",
                        "rule_set is the name of another rule set in the same folder, such as cn-learning-city"));
    }

    private static Problem twice(YamlTree named, String name) {
        return Problem.error(
                "extends.twice",
                named.where(),
                new Text("“%s”本身也是地方规则集".formatted(name), "`%s` extends another rule set itself".formatted(name)),
                new Text("请直接扩展核心规则集", "extend the core rule set itself"));
    }

    private static Problem changed(YamlTree named, RuleSet core) {
        return Problem.error(
                "extends.revision",
                named.get(REVISION).map(YamlTree::where).orElse(named.where()),
                new Text(
                        "核心规则集 %s 的版本不是这里写明的版本".formatted(core.name()),
                        "the core rule set %s is in another revision than the one named here".formatted(core.name())),
                new Text(
                        "请先看核心改了什么(rules diff),同意后把 revision 改为 " + core.revision(),
                        "see what the core changed (rules diff); to take it over, set revision to " + core.revision()));
    }

    /** The core's rows together with those that the local rule set adds. */
    Table with(Table own, Set<String> indicators, Set<String> nodes) {
        var schema = own.schema();
        var file = prefix(name) + schema.file();
        var text = files.get(file);
        if (text == null) {
            return own;
        }
        // whatever is wrong with them was said of the core already
        var said = new ArrayList<Problem>();
        var rows = new ArrayList<>(new TableReader(schema, file, indicators, nodes, said)
                .read(CsvFile.parse(file, text, said))
                .rows());
        rows.addAll(own.rows());
        return new Table(schema, rows);
    }
}
