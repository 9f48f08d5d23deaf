package org.learningcity.workbook;

import java.util.Optional;
import org.learningcity.framework.Text;
import org.learningcity.framework.Wants;
import org.learningcity.observation.Observation;
import org.learningcity.observation.Provenance;
import org.learningcity.observation.Status;
import org.learningcity.observation.Vintage;
import org.learningcity.workbook.ValueReader.Measured;

/** Reads the rows of sheet {@code observations}, and of sheets named after a place. */
final class ObservationSheet {

    private final Fields fields;
    private final Objections objections;
    private final DefinitionReader definitions;
    private final ValueReader values;
    private final GapReader gaps;

    ObservationSheet(Fields fields, Objections objections) {
        this.fields = fields;
        this.objections = objections;
        this.definitions = new DefinitionReader(fields.ruleSet().rows().choices(), objections);
        this.values = new ValueReader(objections);
        this.gaps = new GapReader(objections);
    }

    Optional<Observation> observation(Form.Row row) {
        var subject = fields.subject(row);
        var indicator = fields.indicator(row);
        var measured = measured(row);
        var definition = definitions.definition(row.entry("definition"));
        var vintage =
                FieldWords.VINTAGE.read(row.entry("vintage"), Vintage.UNSTATED, "data.vintage-unknown", objections);
        var status = GapReader.hasReasonAsStatus(row) ? Optional.of(Status.OFFICIAL) : fields.status(row);
        indicator.ifPresent(code -> refuseNumberOfEvidence(code, row));
        if (subject.isEmpty()
                || indicator.isEmpty()
                || measured.isEmpty()
                || definition.isEmpty()
                || vintage.isEmpty()
                || status.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Observation(
                subject.get().place(),
                subject.get().period(),
                indicator.get(),
                measured.get().value(),
                measured.get().uom(),
                definition.get(),
                new Provenance(
                        row.text("source"),
                        row.text("department"),
                        row.text("document"),
                        row.text("edition"),
                        vintage.get()),
                status.get(),
                row.text("note"),
                row.position("value")));
    }

    private Optional<Measured> measured(Form.Row row) {
        var uom = definitions.uom(row.text("unit"));
        if (row.entry("value").isEmpty()) {
            return gaps.gap(row).map(gap -> new Measured(gap, uom));
        }
        gaps.noneBesideValue(row);
        return values.number(row.entry("value"), uom);
    }

    private void refuseNumberOfEvidence(String code, Form.Row row) {
        var wants = fields.ruleSet().framework().findIndicator(code).map(indicator -> indicator.wants());
        if (wants.equals(Optional.of(Wants.EVIDENCE)) && row.entry("value").isReadable()) {
            objections.refuse(
                    "data.value-for-evidence",
                    row.entry("value"),
                    new Text(
                            "指标 %s 依据佐证材料评定,不填数值".formatted(code),
                            "indicator %s is judged on evidence and takes no number".formatted(code)),
                    new Text(
                            "评定级别请填在“评审”表,材料填在“佐证材料”表",
                            "put rubric steps in sheet `reviews` and documents in sheet `evidence`"));
        }
    }
}
