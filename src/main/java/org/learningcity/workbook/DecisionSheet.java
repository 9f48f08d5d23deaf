package org.learningcity.workbook;

import java.util.Optional;
import org.learningcity.framework.Text;
import org.learningcity.observation.Decision;
import org.learningcity.stage.Grade;

/** Reads the rows of sheet {@code decisions}. */
final class DecisionSheet {

    private final Fields fields;
    private final Objections objections;

    DecisionSheet(Fields fields, Objections objections) {
        this.fields = fields;
        this.objections = objections;
    }

    Optional<Decision> decision(Form.Row row) {
        var subject = fields.subject(row);
        var node = fields.node(row);
        var kind = FieldWords.DECISION.read(row.entry("kind"), "", "data.kind-unknown", objections);
        var date = YearReader.date(row.entry("date"), objections);
        var grade = subject.isEmpty() || node.isEmpty()
                ? Optional.<String>empty()
                : grade(row.entry("grade"), node.get(), subject.get().period());
        if (subject.isEmpty() || node.isEmpty() || kind.isEmpty() || date.isEmpty() || grade.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Decision(
                subject.get().place(),
                subject.get().period(),
                node.get(),
                kind.get(),
                grade.get(),
                row.text("title"),
                row.text("number"),
                date.get(),
                row.text("issuer"),
                row.entry("node").position()));
    }

    /** The code of a grade of the node, by its code or title; as it is written where the node has no grades. */
    private Optional<String> grade(Entry entry, String node, int period) {
        var word = entry.text();
        var grades = fields.ruleSet().rows().grades(node, period);
        if (word.isEmpty() || grades.isEmpty()) {
            return Optional.of(word);
        }
        var found = grades.stream()
                .filter(grade -> word.equals(grade.grade())
                        || word.equals(grade.title().zh())
                        || word.equalsIgnoreCase(grade.title().en()))
                .map(Grade::grade)
                .findFirst();
        if (found.isEmpty()) {
            objections.refuse(
                    "data.grade-unknown",
                    entry,
                    new Text("没有等级“%s”".formatted(word), "there is no grade `%s`".formatted(word)),
                    Objections.suggestion(
                            word, grades.stream().map(Grade::grade).toList()));
        }
        return found;
    }
}
