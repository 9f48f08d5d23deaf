package org.learningcity.authoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.learningcity.framework.Figures;
import org.learningcity.observation.ObservedValue;
import org.learningcity.observation.WrittenNumber;

/** A value as a department may write it: plain, with an estimate marker, or in need of tidying. */
final class WrittenValue {

    static final ObservedValue.Reported ZERO = reported(BigDecimal.ZERO, "0", ObservedValue.Marks.NONE);

    private WrittenValue() {}

    /** The number that {@code text} writes, read as in the cell of a workbook; none where it writes none. */
    static Optional<ObservedValue.Reported> of(String text) {
        return WrittenNumber.of(text)
                .filter(written -> !written.percent())
                .map(written -> reported(written.number(), text, written.marks()));
    }

    /** How a case writes {@code value}: as it was reported, or in another writing that is read as the same. */
    static String text(ObservedValue.Reported value) {
        if (of(value.text())
                .filter(read -> read.canonical().equals(value.canonical()))
                .isPresent()) {
            return value.text();
        }
        // a zero too many is what makes a number untidy
        var decimal = value.marks().untidy() ? value.decimal().replaceFirst("^(-?)", "$10") : value.decimal();
        return (value.marks().approximate() ? "约" : "") + decimal;
    }

    private static ObservedValue.Reported reported(BigDecimal number, String text, ObservedValue.Marks marks) {
        return new ObservedValue.Reported(number.doubleValue(), Figures.exact(number), text, marks);
    }
}
