package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.learningcity.framework.Branch;
import org.learningcity.framework.Direction;
import org.learningcity.framework.Indicator;
import org.learningcity.framework.Text;
import org.learningcity.framework.Wants;
import org.learningcity.framework.Wording;

/** Reads {@code framework.yaml} and the indicator manual {@code indicators.csv}. */
final class FrameworkFile {

    static final String FILE = "framework.yaml";
    static final String MANUAL = "indicators.csv";
    private static final List<String> KEYS =
            List.of("title", "note", CoreSet.KEY, "scale", "base", "places", "kinds", "nodes");

    private FrameworkFile() {}

    static List<Branch> branches(YamlTree yaml, List<Problem> problems) {
        problems.addAll(yaml.unknownKeys(KEYS));
        var branches = new ArrayList<Branch>();
        for (var node : yaml.list("nodes")) {
            if (node.text("code").isEmpty() || node.text("kind").isEmpty()) {
                problems.add(Problem.error(
                        "framework.node",
                        node.where(),
                        new Text("节点缺少 code 或 kind", "the node lacks its code or kind"),
                        new Text(
                                "例:{code: \"1.1\", parent: \"1\", kind: element, title: {zh: 认识}}",
                                "see docs/rule-set-format.md")));
            } else {
                branches.add(
                        new Branch(node.text("code"), node.text("parent"), node.wording("title"), node.text("kind")));
            }
        }
        return branches;
    }

    static double scale(YamlTree yaml, List<Problem> problems) {
        var scale = ColumnType.NUMBER.number(yaml.text("scale"));
        if (scale.isEmpty() || scale.get() <= 0) {
            problems.add(Problem.error(
                    "framework.scale",
                    yaml.get("scale").map(YamlTree::where).orElse(FILE),
                    new Text("scale 应为正数", "scale must be a positive number"),
                    new Text("例:scale: 100", "for example scale: 100")));
        }
        return scale.orElse(1.0);
    }

    static PlaceTerms placeTerms(YamlTree yaml) {
        var needs = new LinkedHashSet<String>();
        var regions = new LinkedHashMap<String, Text>();
        yaml.get("places").ifPresent(places -> {
            places.list("needs").forEach(need -> needs.add(need.text()));
            places.get("regions")
                    .ifPresent(named -> named.entries()
                            .forEach((region, english) -> regions.put(region, new Text(region, english.text()))));
        });
        return new PlaceTerms(needs, regions);
    }

    static Map<String, Text> kinds(YamlTree yaml) {
        var kinds = new LinkedHashMap<String, Text>();
        kinds.put(Indicator.KIND, new Text("指标", "indicator"));
        yaml.get("kinds")
                .ifPresent(named -> named.entries().keySet().forEach(kind -> kinds.put(kind, named.wording(kind))));
        return kinds;
    }

    static List<Indicator> indicators(CsvFile csv, List<Problem> problems) {
        var indicators = new ArrayList<Indicator>();
        for (var line : csv.lines()) {
            indicators.add(new Indicator(
                    line.cell("code"),
                    line.cell("parent"),
                    new Text(line.cell("title_zh"), line.cell("title_en")),
                    word(Wants.class, line, "wants", Wants.NUMBER, problems),
                    line.cell("uom"),
                    word(Direction.class, line, "direction", Direction.HIGHER_IS_BETTER, problems),
                    new Indicator.Manual(
                            line.cell("meaning"),
                            line.cell("scope"),
                            line.cell("formula"),
                            line.cell("filling"),
                            line.cell("information"),
                            line.cell("questions")),
                    new Indicator.Provenance(
                            word(Wording.class, line, "wording", Wording.RECONSTRUCTED, problems),
                            line.cell("wording_note")),
                    List.of(
                            line.cell("measures").isEmpty()
                                    ? new String[0]
                                    : line.cell("measures").split(";"))));
        }
        return indicators;
    }

    private static <E extends Enum<E>> E word(
            Class<E> type, CsvFile.Line line, String column, E fallback, List<Problem> problems) {
        var cell = line.cell(column);
        for (var value : type.getEnumConstants()) {
            if (value.name().equals(cell)) {
                return value;
            }
        }
        var words = List.of(type.getEnumConstants()).toString();
        problems.add(Problem.error(
                "indicators." + type.getSimpleName().toLowerCase(Locale.ROOT),
                MANUAL + ":" + line.place(column),
                new Text("“%s”不在可用词中".formatted(cell), "`%s` is not one of the words of its column".formatted(cell)),
                new Text("可用:" + words, "use one of " + words)));
        return fallback;
    }
}
