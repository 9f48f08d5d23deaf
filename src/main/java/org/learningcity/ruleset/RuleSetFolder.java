package org.learningcity.ruleset;

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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.learningcity.framework.Framework;
import org.learningcity.framework.Node;
import org.learningcity.framework.Text;
import org.learningcity.observation.Digest;
import org.learningcity.ruleset.sentence.Sentences;

/** Reads a rule set from its folder, whole, with every problem at once. */
public final class RuleSetFolder {

    private static final Set<String> READ = Set.of("csv", "drl", "rule", "yaml");
    private static final long LARGEST = 16L << 20;
    private static final int MOST_ROWS = 20_000;

    private final Path root;
    private final SortedMap<String, String> files = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private final Map<String, Optional<byte[]>> instead;
    private final WorkbookRules workbooks = new WorkbookRules(problems);
    private Optional<CoreSet> core = Optional.empty();

    private RuleSetFolder(Path root, Map<String, Optional<byte[]>> instead) {
        this.root = root;
        this.instead = Map.copyOf(instead);
    }

    /**
     * The rule set in {@code folder}.
     *
     * @throws RuleSetRejected with every problem, when there is any that refuses it
     */
    public static RuleSet read(Path folder) {
        return read(folder, Map.of());
    }

    /**
     * The rule set in {@code folder} as it would be with some files otherwise.
     *
     * @param instead what files would hold, by path; nothing for a file that would be gone
     * @throws RuleSetRejected with every problem, when there is any that refuses it
     */
    static RuleSet read(Path folder, Map<String, Optional<byte[]>> instead) {
        return new RuleSetFolder(folder, instead).read();
    }

    /**
     * What can be read of a rule set.
     *
     * @param ruleSet as far as it could be read; nothing when not even its framework could be
     * @param problems everything that is wrong, by place
     */
    public record Reading(Optional<RuleSet> ruleSet, List<Problem> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    /** The rule set in {@code folder}, even when some of it cannot be used: everything wrong can then be said at once. */
    public static Reading look(Path folder) {
        return new RuleSetFolder(folder, Map.of()).look();
    }

    /** The folder of the core rule set that the one in {@code folder} extends; none when it extends none. */
    public static Optional<Path> core(Path folder) {
        return CoreSet.folder(folder);
    }

    /**
     * A reading with what was read.
     *
     * @param files texts by path
     */
    record Whole(Reading reading, SortedMap<String, String> files) {}

    /** A rule set that another one extends. */
    static Whole whole(Path folder) {
        var reader = new RuleSetFolder(folder, Map.of());
        return new Whole(reader.look(), reader.files);
    }

    private RuleSet read() {
        var reading = look();
        if (Problem.anyRefuses(reading.problems())) {
            throw new RuleSetRejected(reading.problems());
        }
        return reading.ruleSet().orElseThrow();
    }

    private Reading look() {
        if (!Files.isRegularFile(root.resolve(FrameworkFile.FILE))) {
            return new Reading(Optional.empty(), List.of(absent(root)));
        }
        collect();
        var yaml = YamlTree.parse(FrameworkFile.FILE, text(FrameworkFile.FILE), problems);
        var named = yaml.flatMap(tree -> tree.get(CoreSet.KEY));
        core = named.flatMap(tree -> CoreSet.of(root, tree, problems));
        if (named.isPresent() && core.isEmpty()) {
            return new Reading(Optional.empty(), new Excerpts(files).in(Problem.sorted(problems)));
        }
        core.ifPresent(base -> {
            var own = new TreeMap<>(files);
            own.putAll(workbooks.contents());
            additions(base).checkFiles(own);
            files.putAll(base.files());
        });
        var manual = CsvFile.parse(FrameworkFile.MANUAL, text(FrameworkFile.MANUAL), problems);
        var ruleSet = yaml.flatMap(tree -> framework(tree, manual).map(framework -> assemble(tree, framework)));
        return new Reading(ruleSet, new Excerpts(files).in(Problem.sorted(problems)));
    }

    private List<RuleFile> rules(RuleTexts texts) {
        var rules = new ArrayList<>(texts.in(files));
        rules.addAll(workbooks.rules());
        return rules;
    }

    private LocalAdditions additions(CoreSet base) {
        return new LocalAdditions(base, problems);
    }

    static Problem absent(Path folder) {
        return Problem.error(
                "rule-set.absent",
                folder.toString(),
                new Text("此文件夹中没有规则集(缺少 framework.yaml)", "this folder holds no rule set: framework.yaml is missing"),
                new Text(
                        "请给出规则集文件夹,如 rules/cn-learning-city",
                        "name the folder of a rule set, such as rules/cn-learning-city"));
    }

    private RuleSet assemble(YamlTree yaml, Framework framework) {
        var said = CsvFile.parse(Messages.FILE, text(Messages.FILE), problems);
        var places = core.map(base -> base.ruleSet().placeTerms()).orElseGet(() -> FrameworkFile.placeTerms(yaml));
        var rows = new Rows(tables(framework));
        double scale = core.map(base -> base.ruleSet().scale()).orElseGet(() -> FrameworkFile.scale(yaml, problems));
        var inspection = new Inspection(framework, scale, places, rows, problems);
        TableChecks.run(inspection);
        MessageChecks.run(said, problems);
        var messages = core.map(base -> base.ruleSet().messages())
                .orElseGet(() -> Messages.of(said, text(Messages.FILE), problems));
        var kinds = new LinkedHashMap<>(core.map(base -> base.ruleSet().kinds()).orElse(Map.of()));
        kinds.putAll(FrameworkFile.kinds(yaml));
        var vocabulary = VocabularyFolder.read(files, problems);
        var names = RuleSet.names(framework, rows, messages, kinds);
        var texts = new RuleTexts(new Sentences(vocabulary, names), !vocabulary.isEmpty(), problems);
        var rules = core.map(base -> base.ruleSet().rules()).orElseGet(() -> rules(texts));
        files.putAll(workbooks.contents());
        UnusedWords.run(inspection, said, rules);
        return new RuleSet(
                String.valueOf(root.toAbsolutePath().normalize().getFileName()),
                note(yaml.wording("note")),
                scale,
                framework,
                kinds,
                places,
                rows,
                messages,
                vocabulary,
                rules,
                revision(),
                new Excerpts(files).in(Problem.warnings(problems)));
    }

    /** What must be said of the core must be said of what rests on it. */
    private Text note(Text own) {
        return core.map(base -> base.ruleSet().note())
                .map(first -> new Text((first.zh() + " " + own.zh()).strip(), (first.en() + " " + own.en()).strip()))
                .orElse(own);
    }

    private void collect() {
        try (var found = Files.walk(root)) {
            for (var file : found.filter(RuleSetFolder::isFileOrLink).sorted().toList()) {
                var name = root.relativize(file).toString().replace('\\', '/');
                if (!instead.containsKey(name)) {
                    collect(file, name);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        instead.entrySet().stream()
                .filter(file -> isRead(file.getKey()))
                .forEach(file -> file.getValue()
                        .flatMap(bytes -> SourceText.read(bytes, file.getKey(), problems))
                        .ifPresent(text -> files.put(file.getKey(), text)));
        new TreeMap<>(instead)
                .forEach((name, bytes) -> bytes.filter(table -> WorkbookRules.isTable(name))
                        .ifPresent(table -> workbooks.read(name, table)));
        files.putAll(VocabularyFolder.filesBeside(root, problems));
    }

    private void collect(Path file, String name) throws IOException {
        workbooks.passOver(name);
        if (isLink(file, name)) {
            return;
        }
        if (WorkbookRules.isTable(name) && !tooLarge(file, name)) {
            workbooks.read(name, Files.readAllBytes(file));
        } else if (isRead(name) && !tooLarge(file, name)) {
            SourceText.read(file, name, problems).ifPresent(text -> files.put(name, text));
        }
    }

    private static boolean isFileOrLink(Path file) {
        return Files.isRegularFile(file) || Files.isSymbolicLink(file);
    }

    /** A link could lead out of the rule set: what it leads to would be read and shown as part of it. */
    private boolean isLink(Path file, String name) {
        if (!Files.isSymbolicLink(file)
                || (Files.isRegularFile(file) && !isRead(name) && !WorkbookRules.isTable(name))) {
            return false;
        }
        problems.add(Problem.error(
                "file.link",
                name,
                new Text("这是一个链接,不是文件", "this is a link and no file"),
                new Text("请把文件本身放进规则集", "put the file itself into the rule set")));
        return true;
    }

    /** A file that no person wrote is not even read: it could fill the memory. */
    private boolean tooLarge(Path file, String name) throws IOException {
        if (Files.size(file) <= LARGEST) {
            return false;
        }
        problems.add(Problem.error(
                "file.too-large",
                name,
                new Text(
                        "文件过大(超过 %d MB)".formatted(LARGEST >> 20),
                        "the file is larger than %d MB".formatted(LARGEST >> 20)),
                new Text("规则集中不放数据文件", "files of data do not belong into a rule set")));
        return true;
    }

    static boolean isRead(String name) {
        return READ.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private String text(String name) {
        return files.getOrDefault(name, "");
    }

    private Optional<Framework> framework(YamlTree yaml, CsvFile manual) {
        var nodes = new ArrayList<Node>(FrameworkFile.branches(yaml, problems));
        nodes.addAll(FrameworkFile.indicators(manual, problems));
        if (ManualChecks.refuse(manual, nodes, problems)) {
            return Optional.empty();
        }
        var before = problems.size();
        var all = core.map(base -> additions(base).nodes(yaml, manual, nodes)).orElse(nodes);
        if (problems.size() > before) {
            return Optional.empty();
        }
        try {
            return Optional.of(Framework.of(yaml.wording("title"), all));
        } catch (IllegalArgumentException e) {
            problems.add(Problem.error(
                    "framework.tree",
                    FrameworkFile.FILE,
                    new Text("指标体系不成树:" + e.getMessage(), "the framework is no tree: " + e.getMessage()),
                    new Text(
                            "请检查 framework.yaml 与 indicators.csv 的 code、parent",
                            "check code and parent in framework.yaml and indicators.csv")));
            return Optional.empty();
        }
    }

    private Map<String, Table> tables(Framework framework) {
        var nodes = framework.nodes().stream().map(Node::code).collect(Collectors.toSet());
        var indicators = new HashSet<String>();
        framework.indicators().forEach(indicator -> indicators.add(indicator.code()));
        var series = csv(Schemas.SERIES);
        var own = series.lines().stream().map(line -> line.cell("series")).collect(Collectors.toSet());
        indicators.addAll(own);
        indicators.remove("");
        core.ifPresent(base -> indicators.addAll(base.ruleSet().rows().series()));
        var tables = new LinkedHashMap<String, Table>();
        for (var schema : Schemas.ALL) {
            var csv = schema.equals(Schemas.SERIES) ? series : csv(schema);
            var table = new TableReader(schema, indicators, nodes, problems).read(csv);
            core.ifPresent(base -> additions(base).checkRows(table, local(framework, base), own));
            tables.put(
                    schema.name(),
                    core.map(base -> base.with(table, indicators, nodes)).orElse(table));
        }
        unknownTables();
        return tables;
    }

    /** The nodes that the core does not have. */
    private static Map<String, Node> local(Framework framework, CoreSet base) {
        var known = base.ruleSet().framework().nodes().stream().map(Node::code).collect(Collectors.toSet());
        return framework.nodes().stream()
                .filter(node -> !known.contains(node.code()))
                .collect(Collectors.toMap(Node::code, node -> node));
    }

    private CsvFile csv(TableSchema schema) {
        var text = files.get(schema.file());
        return text == null
                ? new CsvFile(
                        schema.file(),
                        schema.columns().stream().map(Column::name).toList(),
                        List.of())
                : bounded(CsvFile.parse(schema.file(), text, problems));
    }

    /** Rows are held against each other: a table of data would keep the checks busy for hours. */
    private CsvFile bounded(CsvFile csv) {
        if (csv.lines().size() <= MOST_ROWS) {
            return csv;
        }
        problems.add(Problem.error(
                "table.too-many-rows",
                "%s:%d".formatted(csv.name(), csv.lines().get(MOST_ROWS).number()),
                new Text("表格超过 %d 行".formatted(MOST_ROWS), "the table has more than %d rows".formatted(MOST_ROWS)),
                new Text("规则集中不放数据文件", "files of data do not belong into a rule set")));
        return new CsvFile(csv.name(), csv.columns(), csv.lines().subList(0, 1));
    }

    private void unknownTables() {
        var known = Schemas.ALL.stream().map(TableSchema::file).toList();
        for (var file : files.keySet()) {
            if (file.startsWith("tables/") && !known.contains(file)) {
                var nearest = Nearest.to(file, known);
                problems.add(Problem.error(
                        "table.unknown",
                        file,
                        new Text("没有这张表", "there is no such table"),
                        new Text(
                                nearest.map("是否想写“%s”?"::formatted).orElse("可用的表见 docs/rule-set-format.md"),
                                nearest.map("did you mean `%s`?"::formatted)
                                        .orElse("docs/rule-set-format.md lists the tables"))));
            }
        }
    }

    private String revision() {
        return Digest.of(files.entrySet().stream()
                .map(file -> file.getKey() + "\u001f" + file.getValue())
                .collect(Collectors.joining("\u001e")));
    }
}
