package org.learningcity.workbook;

import java.util.Optional;
import org.learningcity.framework.Text;
import org.learningcity.framework.Validity;
import org.learningcity.observation.Place;
import org.learningcity.ruleset.PlaceTerms;

/** Reads the rows of sheet {@code places}. */
final class PlaceSheet {

    private final PlaceTerms terms;
    private final Objections objections;

    PlaceSheet(PlaceTerms terms, Objections objections) {
        this.terms = terms;
        this.objections = objections;
    }

    Optional<Place> place(Form.Row row) {
        var region = region(row.entry("region"));
        var validity = validity(row);
        var entry = row.entry("place");
        if (!entry.isReadable()) {
            return Optional.empty();
        }
        var id = entry.text();
        var name = row.text("name").isEmpty() ? id : row.text("name");
        return Optional.of(new Place(
                id,
                new Text(name, row.text("name_en")),
                row.text("division_code"),
                region,
                row.text("tier"),
                row.text("peer_group"),
                validity,
                entry.position()));
    }

    private String region(Entry entry) {
        var word = entry.text();
        if (word.isEmpty() || terms.regions().isEmpty() || terms.regions().containsKey(word)) {
            return word;
        }
        var translated = terms.regions().entrySet().stream()
                .filter(region -> region.getValue().en().equalsIgnoreCase(word))
                .findFirst();
        if (translated.isPresent()) {
            return translated.get().getKey();
        }
        objections.refuse(
                "data.region-unknown",
                entry,
                new Text("规则集没有区域“%s”".formatted(word), "the rule set knows no region `%s`".formatted(word)),
                Objections.suggestion(word, terms.regions().keySet()));
        return word;
    }

    private Validity validity(Form.Row row) {
        var from = YearReader.year(row.entry("from"), objections).orElse(Validity.OPEN_FROM);
        var to = YearReader.year(row.entry("to"), objections).orElse(Validity.OPEN_TO);
        if (from > to) {
            objections.refuse(
                    "data.ends-before-it-starts",
                    row.entry("to"),
                    new Text(
                            "止于 %d 年,早于起始的 %d 年".formatted(to, from),
                            "it ends in %d, before it starts in %d".formatted(to, from)),
                    new Text("请检查起始年与终止年", "check from and to"));
        }
        return new Validity(from, to);
    }
}
