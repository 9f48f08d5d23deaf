package org.learningcity.workbook;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningcity.framework.Framework;
import org.learningcity.framework.Node;
import org.learningcity.framework.Text;
import org.learningcity.observation.Status;
import org.learningcity.observation.Writing;
import org.learningcity.observation.WrittenNumber;
import org.learningcity.ruleset.RuleSet;

/** Reads what several kinds of sheets have in common: place, period, indicator, status, date. */
final class Fields {

    private final RuleSet ruleSet;
    private final PlaceRegister places;
    private final Objections objections;
    private final Set<String> indicators;
    private final Set<String> nodes;

    Fields(RuleSet ruleSet, PlaceRegister places, Objections objections) {
        this.ruleSet = ruleSet;
        this.places = places;
        this.objections = objections;
        this.indicators = new HashSet<>(ruleSet.rows().series());
        framework().indicators().forEach(indicator -> indicators.add(indicator.code()));
        this.nodes = new HashSet<>();
        framework().nodes().forEach(node -> nodes.add(node.code()));
    }

    RuleSet ruleSet() {
        return ruleSet;
    }

    private Framework framework() {
        return ruleSet.framework();
    }

    /** The row's place and period; none when either is a problem. */
    Optional<Subject> subject(Form.Row row) {
        var period = YearReader.year(row.entry("period"), objections);
        var place = row.entry("place");
        if (period.isEmpty() || !place.isReadable()) {
            return Optional.empty();
        }
        return Optional.of(new Subject(places.use(place, period.get()), period.get()));
    }

    /** What a row speaks of. */
    record Subject(String place, int period) {}

    /** The code of an indicator or a series. */
    Optional<String> indicator(Form.Row row) {
        return code(row.entry("indicator"), indicators, "data.indicator-unknown");
    }

    Optional<String> node(Form.Row row) {
        return code(row.entry("node"), nodes, "data.node-unknown");
    }

    Optional<Status> status(Form.Row row) {
        return FieldWords.STATUS.read(row.entry("status"), Status.OFFICIAL, "data.status-unknown", objections);
    }

    private Optional<String> code(Entry entry, Set<String> known, String problem) {
        return switch (entry.cell().kind()) {
            case TEXT -> writtenCode(entry, known, problem);
            case NUMBER -> numericCode(entry, known);
            case DATE -> refuseFormat(entry, List.of());
            case EMPTY, BROKEN, UNCOMPUTED -> Optional.empty();
        };
    }

    private Optional<String> writtenCode(Entry entry, Set<String> known, String problem) {
        var code = Writing.halfWidth(entry.text());
        if (known.contains(code)) {
            return Optional.of(code);
        }
        objections.refuse(
                problem,
                entry,
                new Text("没有代码“%s”".formatted(entry.text()), "there is no code `%s`".formatted(entry.text())),
                codeTitled(entry.text(), known)
                        .map(titled -> new Text("应填代码“%s”".formatted(titled), "write its code, `%s`".formatted(titled)))
                        .orElseGet(() -> Objections.nearest(
                                code, known, new Text("请按指标手册填写代码", "take the code from the indicator manual"))));
        return Optional.empty();
    }

    private Optional<String> codeTitled(String title, Collection<String> known) {
        return framework().nodes().stream()
                .filter(node -> title.equals(node.title().zh())
                        || title.equalsIgnoreCase(node.title().en()))
                .map(Node::code)
                .filter(known::contains)
                .findFirst();
    }

    /** A code that a spreadsheet took for a number: typed as 1.10, it is now 1.1. */
    private Optional<String> numericCode(Entry entry, Set<String> known) {
        var meant = known.stream()
                .filter(code -> WrittenNumber.isSame(code, entry.text()))
                .sorted()
                .toList();
        return meant.equals(List.of(entry.text())) ? Optional.of(entry.text()) : refuseFormat(entry, meant);
    }

    private Optional<String> refuseFormat(Entry entry, List<String> meant) {
        var date = entry.is(Cell.Kind.DATE);
        objections.refuse(
                date ? "data.code-is-date" : "data.code-is-number",
                entry,
                new Text(
                        "代码被存为%s %s".formatted(date ? "日期" : "数值", entry.text()),
                        "the code is stored as the %s %s".formatted(date ? "date" : "number", entry.text())),
                new Text(
                        "请把此列的格式设为“文本”后重填代码" + (meant.isEmpty() ? "" : ",可能是 " + String.join("、", meant)),
                        "format the column as text and type the code again"
                                + (meant.isEmpty() ? "" : ": " + String.join(" or ", meant))));
        return Optional.empty();
    }
}
