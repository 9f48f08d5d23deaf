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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.learningcity.framework.Text;

/**
 * The indicator list of the body that owns the framework, with a mapping of our codes to its codes.
 *
 * @param list CSV with columns of {@code indicators.csv}, at least {@code code} and {@code title_zh}; a row with a
 *     {@code kind} is a branch
 * @param mapping CSV {@code from,to}: our code, official code; an empty {@code to} retires ours
 * @param source where the list was published, noted with every indicator
 */
public record OfficialList(Path list, Path mapping, String source) {

    /**
     * Writes the rule set in {@code ruleSet} under the official list into the new folder {@code target}.
     *
     * @return what people must look at
     * @throws RuleSetRejected with every problem, when the list cannot be taken over; then nothing is written
     */
    public List<Problem> adopt(Path ruleSet, Path target) {
        var place = target.toAbsolutePath().normalize();
        requireNew(ruleSet, place);
        try {
            return adopted(ruleSet, place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireNew(Path ruleSet, Path target) {
        if (Files.exists(target) || target.startsWith(ruleSet.toAbsolutePath().normalize())) {
            throw new RuleSetRejected(List.of(Problem.error(
                    "official.target",
                    target.toString(),
                    new Text("目标文件夹已存在,或在原规则集之内", "the folder exists, or lies within the rule set"),
                    new Text("请给出一个新文件夹", "name a new folder"))));
        }
    }

    private List<Problem> adopted(Path folder, Path target) throws IOException {
        var ours = RuleSetFolder.read(folder);
        var problems = new ArrayList<Problem>();
        var published = PublishedList.parse(csv(list, problems), problems);
        var codes = CodeMapping.parse(csv(mapping, problems), ours.framework(), problems);
        requireNone(problems);
        var tree = new OfficialTree(ours.framework(), codes, published);
        problems.addAll(tree.problems(ours.rows().series(), name(mapping)));
        var notes = new AdoptionNotes(name(list));
        var texts = texts(folder);
        var rewritten = rewritten(texts, tree, ours, published, notes, problems);
        requireNone(problems);
        notes.kept(published.csv().columns());
        problems.addAll(notes.all());
        var old = old(tree);
        texts.forEach((file, text) -> {
            if (!rewritten.containsKey(file) && !file.startsWith("tables/")) {
                problems.addAll(old.in(file, text));
            }
        });
        try (var draft = new FolderDraft(target)) {
            draft.fill(folder, rewritten);
            VocabularyFolder.carry(folder, draft.path());
            problems.addAll(RuleSetFolder.read(draft.path()).warnings());
            draft.publish();
        }
        return Problem.sorted(problems);
    }

    private static void requireNone(List<Problem> problems) {
        if (Problem.anyRefuses(problems)) {
            throw new RuleSetRejected(Problem.sorted(problems));
        }
    }

    private static OldCodes old(OfficialTree tree) {
        var codes = new TreeSet<>(tree.gone());
        tree.mapping().renamed().forEach((from, to) -> {
            if (!from.equals(to)) {
                codes.add(from);
            }
        });
        return new OldCodes(codes);
    }

    private static CsvFile csv(Path file, List<Problem> problems) {
        var text = SourceText.read(file, name(file), problems).orElse("");
        return CsvFile.parse(name(file), text, problems);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** The texts of a rule set, by path. */
    private static Map<String, String> texts(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var found = Files.walk(folder)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                var name = folder.relativize(file).toString().replace('\\', '/');
                if (name.matches(".*\\.(csv|drl|rule|yaml|md)")) {
                    SourceText.read(file, name, new ArrayList<>()).ifPresent(text -> texts.put(name, text));
                }
            }
        }
        return texts;
    }

    private Map<String, String> rewritten(
            Map<String, String> texts,
            OfficialTree tree,
            RuleSet ours,
            PublishedList published,
            AdoptionNotes notes,
            List<Problem> problems) {
        var rewritten = new LinkedHashMap<String, String>();
        new FrameworkText(texts.getOrDefault(FrameworkFile.FILE, ""), tree)
                .text(problems)
                .ifPresent(text -> rewritten.put(FrameworkFile.FILE, text));
        var manual = new ManualText(tree, parsed(texts, FrameworkFile.MANUAL), source);
        rewritten.put(FrameworkFile.MANUAL, manual.text());
        var weights = newWeights(tree, ours, published, notes);
        var tables = new TableText(tree);
        for (var schema : Schemas.ALL) {
            var csv = parsed(texts, schema.file());
            var added = schema.equals(Schemas.WEIGHTS) ? weights : List.<Map<String, String>>of();
            if (!csv.columns().isEmpty() && (tables.concerns(schema, csv) || !added.isEmpty())) {
                rewritten.put(schema.file(), tables.text(schema, csv, added));
            }
        }
        new TreeSet<>(tree.gone())
                .forEach(code -> notes.gone(code, tables.removed().getOrDefault(code, Map.of())));
        manual.changedUnits().forEach(notes::unit);
        return rewritten;
    }

    private static CsvFile parsed(Map<String, String> texts, String file) {
        return CsvFile.parse(file, texts.getOrDefault(file, ""), new ArrayList<>());
    }

    /** New nodes weigh nothing beside what is weighed already, and the same where all are new. */
    private List<Map<String, String>> newWeights(
            OfficialTree tree, RuleSet ours, PublishedList published, AdoptionNotes notes) {
        var rows = ours.rows().table(Schemas.WEIGHTS).rows();
        Set<String> weighed = new HashSet<>();
        rows.stream().filter(row -> row.number("weight") > 0).forEach(row -> weighed.add(row.text("node")));
        var added = new ArrayList<Map<String, String>>();
        tree.newNodes(weighed).forEach((code, beside) -> {
            published.line(code).ifPresent(line -> notes.added(code, published.where(line), beside));
            if (!rows.isEmpty()) {
                added.add(Map.of(
                        "node",
                        code,
                        "region",
                        Rows.NATIONAL,
                        "weight",
                        beside ? "0" : "1",
                        "basis",
                        "DEMONSTRATION",
                        "source",
                        "新增指标,权重待专家确定 / new indicator, weight to be set by experts"));
            }
        });
        return added;
    }
}
