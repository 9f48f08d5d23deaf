package org.learningcity.framework;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Parts of a whole as people read them: rounded so that what is printed adds up to the whole that is printed. Every part
 * is rounded down, and what is then lacking goes, a last digit each, to the parts that lost most (largest remainder).
 */
public final class Portions {

    private Portions() {}

    /** The difference between two numbers as they are printed with {@code places} decimals. */
    public static BigDecimal printedChange(double before, double after, int places) {
        return new BigDecimal(Figures.rounded(after, places)).subtract(new BigDecimal(Figures.rounded(before, places)));
    }

    /**
     * {@code parts} with {@code places} decimals.
     *
     * @param whole what they are to add up to; it differs from their sum by no more than rounding
     */
    public static List<BigDecimal> rounded(List<Double> parts, BigDecimal whole, int places) {
        var exact = parts.stream().map(BigDecimal::valueOf).toList();
        var rounded = new ArrayList<BigDecimal>();
        exact.forEach(part -> rounded.add(part.setScale(places, RoundingMode.FLOOR)));
        var digit = BigDecimal.ONE.movePointLeft(places);
        var lacking = whole.subtract(sum(rounded)).divide(digit).intValue();
        var order = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer i) -> exact.get(i).subtract(rounded.get(i)), Comparator.reverseOrder())
                        .thenComparing(i -> i))
                .toList();
        for (var i = 0; i < Math.abs(lacking) && !order.isEmpty(); i++) {
            var at = lacking > 0 ? order.get(i % order.size()) : order.get(order.size() - 1 - i % order.size());
            rounded.set(at, rounded.get(at).add(lacking > 0 ? digit : digit.negate()));
        }
        return rounded;
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** With its sign, such as {@code +0.31}; nothing as {@code 0.00}. */
    public static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + number.toPlainString().replace("-", "−");
    }
}
