package org.learningcity.framework;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers as people read them; nothing is rounded before it is shown. */
public final class Figures {

    private static final int LONGEST = 40;
    private static final int FARTHEST = 30;

    private Figures() {}

    /**
     * The number in {@code text}, if it is one that somebody could mean: of up to forty characters, and not farther from
     * one than thirty powers of ten. Longer ones keep a machine busy for minutes, or fill its memory, once they are read.
     */
    public static Optional<BigDecimal> written(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var number = new BigDecimal(text);
            var power = (long) number.precision() - number.scale();
            return Math.abs(power) <= FARTHEST + 1 && Math.abs((long) number.scale()) <= LONGEST
                    ? Optional.of(number)
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The shortest decimal that is this number, such as {@code 62.395} or {@code 128994}. */
    public static String plain(double number) {
        var shortest = Double.toString(number);
        if (number == 0 || !Double.isFinite(number) || shortest.indexOf('E') >= 0) {
            return exact(BigDecimal.valueOf(number));
        }
        return shortest.endsWith(".0") ? shortest.substring(0, shortest.length() - 2) : shortest;
    }

    /** The decimal without trailing zeros. */
    public static String exact(BigDecimal decimal) {
        var stripped = decimal.stripTrailingZeros();
        return stripped.signum() == 0 ? "0" : stripped.toPlainString();
    }

    /** Rounded half up to {@code places} decimals, all of them shown. */
    public static String rounded(double number, int places) {
        return BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP).toPlainString();
    }
}
