package org.learningcity.workbook;

import java.util.Optional;
import java.util.TreeSet;
import org.learningcity.framework.Text;
import org.learningcity.observation.Evidence;
import org.learningcity.ruleset.ChoiceRows;

/** Reads the rows of sheet {@code evidence}. */
final class EvidenceSheet {

    private final Fields fields;
    private final Objections objections;

    EvidenceSheet(Fields fields, Objections objections) {
        this.fields = fields;
        this.objections = objections;
    }

    Optional<Evidence> evidence(Form.Row row) {
        var subject = fields.subject(row);
        var indicator = fields.indicator(row);
        var type = type(row.entry("type"), indicator.orElse(""), subject);
        var date = YearReader.date(row.entry("date"), objections);
        if (subject.isEmpty() || indicator.isEmpty() || type.isEmpty() || date.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Evidence(
                subject.get().place(),
                subject.get().period(),
                indicator.get(),
                type.get(),
                row.text("title"),
                row.text("number"),
                date.get(),
                row.text("issuer"),
                row.text("file"),
                row.text("note"),
                row.position("title")));
    }

    private Optional<String> type(Entry entry, String indicator, Optional<Fields.Subject> subject) {
        var word = entry.text();
        if (word.isEmpty()) {
            return Optional.of("");
        }
        var choices = fields.ruleSet().rows().choices();
        var term = choices.term(word).filter(found -> found.facet().equals("evidence"));
        if (term.isPresent()) {
            return term.map(ChoiceRows.Term::code);
        }
        var required = new TreeSet<String>();
        subject.ifPresent(known ->
                choices.rubric(indicator, known.period()).steps().forEach(step -> required.addAll(step.requires())));
        if (required.contains(word)) {
            return Optional.of(word);
        }
        objections.refuse(
                "data.evidence-type-unknown",
                entry,
                new Text("没有材料类型“%s”".formatted(word), "there is no type of evidence `%s`".formatted(word)),
                required.isEmpty()
                        ? new Text("可用的类型见规则集的 tables/terms.csv", "the types are in tables/terms.csv of the rule set")
                        : Objections.suggestion(word, required));
        return Optional.empty();
    }
}
