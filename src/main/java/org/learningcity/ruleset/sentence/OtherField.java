package org.learningcity.ruleset.sentence;

import java.util.Optional;
import org.learningcity.framework.Text;

/** Reads the other field that a field is compared with: of the same fact, and of the same kind. */
final class OtherField {

    private final Lexicon lexicon;
    private final Cursor cursor;

    OtherField(Lexicon lexicon, Cursor cursor) {
        this.lexicon = lexicon;
        this.cursor = cursor;
    }

    Optional<Operand> read(FieldTerm field) {
        var mark = cursor.mark();
        var at = cursor.place();
        var other = cursor.take(lexicon.fields(field.fact()));
        if (other.isEmpty()) {
            whose(field);
            at = cursor.place();
            other = cursor.take(lexicon.fields(field.fact()));
        }
        if (other.isEmpty()) {
            cursor.back(mark);
            return Optional.empty();
        }
        if (!other.get().like(field)) {
            throw new Unreadable(
                    "sentence.measure",
                    at,
                    new Text(
                            "“%s”是%s,“%s”是%s,不能相比"
                                    .formatted(
                                            field.wording().main().zh(),
                                            field.measure().title().zh(),
                                            other.get().wording().main().zh(),
                                            other.get().measure().title().zh()),
                            "%s is of the kind %s and %s of the kind %s: they cannot be compared"
                                    .formatted(
                                            field.wording().main().en(),
                                            field.measure().title().en(),
                                            other.get().wording().main().en(),
                                            other.get().measure().title().en())),
                    new Text("请与同类的项比较", "compare it with something of its kind"));
        }
        return Optional.of(new Operand.Field(other.get().path()));
    }

    /** Passes over the words that say whose it is: 该填报值的, its, the report's. */
    private void whose(FieldTerm field) {
        var mark = cursor.mark();
        if (cursor.take(Keyword.ITS) || cursor.take(Keyword.PRONOUN)) {
            cursor.take(Keyword.OWN);
            return;
        }
        cursor.take(Keyword.DETERMINER);
        var fact = cursor.take(lexicon.facts());
        if (fact.isPresent() && fact.get().fact().equals(field.fact())) {
            cursor.take(Keyword.OWN);
        } else {
            cursor.back(mark);
        }
    }
}
