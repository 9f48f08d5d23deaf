package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningcity.framework.Direction;
import org.learningcity.framework.Node;
import org.learningcity.framework.Wants;
import org.learningcity.framework.Wording;

/** The indicator manual under the official list: its words where it has any, ours where it is silent. */
final class ManualText {

    private final OfficialTree tree;
    private final CsvFile manual;
    private final String source;

    ManualText(OfficialTree tree, CsvFile manual, String source) {
        this.tree = tree;
        this.manual = manual;
        this.source = source;
    }

    String text() {
        var columns = new LinkedHashSet<>(manual.columns());
        columns.addAll(PublishedList.MANUAL);
        return CsvText.of(
                List.copyOf(columns),
                tree.indicators().stream().map(this::entry).toList());
    }

    private Map<String, String> entry(CsvFile.Line line) {
        var our = our(line);
        var cells = new HashMap<>(our.map(CsvFile.Line::cells).orElse(Map.of()));
        cells.putIfAbsent("wants", Wants.NUMBER.name());
        cells.putIfAbsent("direction", Direction.HIGHER_IS_BETTER.name());
        if (!line.cell("title_zh").equals(cells.get("title_zh"))) {
            // an English title of other words would be wrong; the official Chinese one is shown until there is one
            cells.put("title_en", "");
        }
        for (var column : PublishedList.MANUAL) {
            if (!line.cell(column).isEmpty()) {
                cells.put(column, line.cell(column));
            }
        }
        cells.put("parent", tree.parent(line));
        cells.put("wording", Wording.PUBLISHED.name());
        cells.put("wording_note", source);
        return cells;
    }

    private Optional<CsvFile.Line> our(CsvFile.Line line) {
        return tree.our(line)
                .map(Node::code)
                .flatMap(code -> manual.lines().stream()
                        .filter(entry -> entry.cell("code").equals(code))
                        .findFirst());
    }

    /** The official codes of indicators whose unit is another than ours. */
    List<String> changedUnits() {
        var changed = new ArrayList<String>();
        for (var line : tree.indicators()) {
            var uom = line.cell("uom");
            if (our(line)
                    .map(entry -> !uom.isEmpty() && !entry.cell("uom").equals(uom))
                    .orElse(false)) {
                changed.add(line.cell("code"));
            }
        }
        return changed;
    }
}
