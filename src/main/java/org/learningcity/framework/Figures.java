package org.learningcity.framework;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as people read them; nothing is rounded before it is shown. */
public final class Figures {

    private Figures() {}

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
