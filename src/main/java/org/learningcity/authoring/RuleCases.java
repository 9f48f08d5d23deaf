package org.learningcity.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.learningcity.framework.Text;
import org.learningcity.observation.Place;
import org.learningcity.observation.Snapshot;
import org.learningcity.ruleset.Nearest;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleFile;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.SourceText;
import org.learningcity.ruleset.YamlTree;

/** Reads the cases of a rule set: every {@code cases/*.yaml}. */
public final class RuleCases {

    private static final List<String> FILE = List.of("rules", "cases");
    private static final List<String> CASE = List.of("name", "note", "recorded", "given", "expect");

    private final RuleSet ruleSet;
    private final List<Problem> problems;

    private RuleCases(RuleSet ruleSet, List<Problem> problems) {
        this.ruleSet = ruleSet;
        this.problems = problems;
    }

    /**
     * The cases in {@code folder}, by file, in the order of their files.
     *
     * @param folder the folder of the rule set
     * @param problems receives everything that is wrong in them, each at its line
     */
    public static List<RuleCase> read(Path folder, RuleSet ruleSet, List<Problem> problems) {
        var cases = new ArrayList<RuleCase>();
        texts(folder, problems).forEach((name, text) -> cases.addAll(parse(name, text, ruleSet, problems)));
        return cases;
    }

    /** The texts of the case files of a rule set, by path: what holds in the core holds in a rule set that extends it. */
    static Map<String, String> texts(Path folder, List<Problem> problems) {
        var texts = new LinkedHashMap<String, String>();
        RuleSetFolder.core(folder).ifPresent(core -> texts(core, "../" + core.getFileName() + "/", texts, problems));
        texts(folder, "", texts, problems);
        return texts;
    }

    private static void texts(Path folder, String prefix, Map<String, String> texts, List<Problem> problems) {
        for (var file : files(folder.resolve("cases"))) {
            var name = prefix + folder.relativize(file).toString().replace('\\', '/');
            SourceText.read(file, name, problems).ifPresent(text -> texts.put(name, text));
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var found = Files.list(folder)) {
            return found.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cases in the text of one file. */
    public static List<RuleCase> parse(String file, String text, RuleSet ruleSet, List<Problem> problems) {
        return YamlTree.parse(file, text, problems)
                .map(tree -> new RuleCases(ruleSet, problems).cases(file, tree))
                .orElse(List.of());
    }

    private List<RuleCase> cases(String file, YamlTree tree) {
        problems.addAll(tree.unknownKeys(FILE));
        var rules = rules(tree);
        var names = new HashSet<String>();
        var cases = new ArrayList<RuleCase>();
        for (var example : tree.list("cases")) {
            var name = example.text("name");
            if (name.isEmpty() || !names.add(name)) {
                problems.add(Problem.error(
                        "case.name",
                        example.where(),
                        new Text("样例没有名称,或名称重复", "the case has no name, or one that is taken"),
                        new Text("请用一句话写明它说明什么", "say in a sentence what it shows")));
            }
            cases.add(ruleCase(file, name, rules, example));
        }
        return cases;
    }

    private List<String> rules(YamlTree tree) {
        var known = ruleSet.rules().stream().map(RuleFile::path).collect(Collectors.toSet());
        var named = tree.get("rules")
                .map(rules -> rules.isText() ? List.of(rules) : rules.items())
                .orElse(List.of());
        if (named.isEmpty()) {
            problems.add(Problem.error(
                    "case.no-rules",
                    tree.where(),
                    new Text("没有写明样例针对哪些规则文件", "it does not say which rule files its cases are about"),
                    new Text("例:rules: quality/limits.drl", "for example rules: quality/limits.drl")));
        }
        named.stream().filter(path -> !known.contains(path.text())).forEach(path -> problems.add(unknown(path, known)));
        return named.stream().map(YamlTree::text).toList();
    }

    private static Problem unknown(YamlTree path, Set<String> known) {
        var nearest = Nearest.to(path.text(), known);
        return Problem.error(
                "case.unknown-rules",
                path.where(),
                new Text("没有规则文件“%s”".formatted(path.text()), "there is no rule file `%s`".formatted(path.text())),
                new Text(
                        nearest.map("是否想写“%s”?"::formatted).orElse("请写规则集内的路径"),
                        nearest.map("did you mean `%s`?"::formatted).orElse("write its path within the rule set")));
    }

    private RuleCase ruleCase(String file, String name, List<String> rules, YamlTree example) {
        problems.addAll(example.unknownKeys(CASE));
        example.get("recorded").ifPresent(tree -> problems.addAll(tree.unknownKeys(Recording.KEYS)));
        var given = example.get("given");
        given.ifPresent(tree -> problems.addAll(tree.unknownKeys(GivenReader.KEYS)));
        var places = new CasePlaces(ruleSet, problems).read(given);
        var ids = places.stream().map(Place::id).collect(Collectors.toSet());
        var own = OwnRows.read(given, ruleSet, problems);
        var runWith = own.map(rows -> ruleSet.with(rows.rows())).orElse(ruleSet);
        var scope = new CaseScope(runWith, places.get(0).id(), ids, problems);
        var named = new GivenReader(scope).snapshot(given.orElse(example), places);
        var expectations = expectations(example, scope);
        var snapshot = new FilledIn(scope)
                .beside(named, given.map(tree -> tree.list("filled")).orElse(List.of()));
        var codes = codes(named, expectations);
        return new RuleCase(
                file,
                example.where(),
                name,
                rules,
                own,
                snapshot,
                expectations.stream().map(expected -> spoken(expected, codes)).toList(),
                codes);
    }

    private static Expectation spoken(Expectation expected, Set<String> codes) {
        return expected instanceof ExpectedFiring firing ? firing.among(codes) : expected;
    }

    private static Set<String> codes(Snapshot named, List<Expectation> expectations) {
        var codes = new TreeSet<String>();
        named.observations().forEach(row -> codes.add(row.indicator()));
        named.evidence().forEach(row -> codes.add(row.indicator()));
        named.reviews().forEach(row -> codes.add(row.indicator()));
        named.decisions().forEach(row -> codes.add(row.node()));
        expectations.forEach(expected -> codes.addAll(expected.codes()));
        return codes;
    }

    private List<Expectation> expectations(YamlTree example, CaseScope scope) {
        Optional<YamlTree> expect = example.get("expect");
        expect.ifPresent(tree -> problems.addAll(tree.unknownKeys(ExpectReader.KEYS)));
        var expectations =
                expect.map(tree -> new ExpectReader(scope).expectations(tree)).orElse(List.of());
        if (expectations.isEmpty()) {
            problems.add(Problem.error(
                    "case.expects-nothing",
                    example.where(),
                    new Text("样例没有预期结果", "the case expects nothing"),
                    new Text("请在 expect 下写明", "say under expect what must come of it")));
        }
        return expectations;
    }
}
