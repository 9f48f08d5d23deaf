package org.learningcity.authoring;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.learningcity.framework.Figures;
import org.learningcity.observation.ObservedValue;

/** A value as a department may write it: plain, with an estimate marker, or in need of tidying. */
final class WrittenValue {

    static final ObservedValue.Reported ZERO = reported(BigDecimal.ZERO, "0", ObservedValue.Marks.NONE);

    private static final Pattern MARKED = Pattern.compile("(?:约|大约|≈|预计)(.+)|(.+)(?:左右)|[\\[(【(](.+)[\\])】)]");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final Pattern LEADING_ZEROS = Pattern.compile("[+-]?0\\d.*");

    private WrittenValue() {}

    /** The number that {@code text} writes; none where it writes none. */
    static Optional<ObservedValue.Reported> of(String text) {
        var marked = MARKED.matcher(text);
        var approximate = marked.matches();
        var bare = approximate ? marked.replaceFirst("$1$2$3") : text;
        var tidy = bare.replaceAll("[\\s\u3000,]", "");
        if (!PLAIN.matcher(tidy).matches()) {
            return Optional.empty();
        }
        var untidy = !tidy.equals(bare) || LEADING_ZEROS.matcher(tidy).matches();
        return Optional.of(reported(new BigDecimal(tidy), text, new ObservedValue.Marks(approximate, untidy)));
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
