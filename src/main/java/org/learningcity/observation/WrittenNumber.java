package org.learningcity.observation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.learningcity.observation.ObservedValue.Marks;

/**
 * A number as people write it in a cell, such as {@code 约 1,234.5} or {@code [3.78%]}.
 *
 * @param percent whether it was written with a percent sign
 */
public record WrittenNumber(BigDecimal number, boolean percent, Marks marks) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,30}(\\.\\d{1,30})?|\\.\\d{1,30})");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern ODD_ZEROS = Pattern.compile("[+-]?(0\\d.*|\\..*)");

    /** The number in {@code text}; none when it is anything else. */
    public static Optional<WrittenNumber> of(String text) {
        return new Tidying(text).number();
    }

    /** Whether two texts are the same plain number, such as {@code 1.1} and {@code 1.10}. */
    public static boolean isSame(String left, String right) {
        return NUMBER.matcher(left).matches()
                && NUMBER.matcher(right).matches()
                && new BigDecimal(left).compareTo(new BigDecimal(right)) == 0;
    }

    /** Takes away what is not the number, and remembers what that was. */
    private static final class Tidying {

        private static final String OPENING = "[(\u3010\uff08\uff3b\u3014";
        private static final String CLOSING = "])\u3011\uff09\uff3d\u3015";
        private static final Pattern BEFORE = Pattern.compile("^(大约|约|≈|预计值|预计|推算)[:\uff1a]?");
        private static final Pattern AFTER = Pattern.compile("[(\uff08]?(左右|预计值|预计|推算)[)\uff09]?$");

        private String rest;
        private boolean percent;
        private boolean approximate;
        private boolean untidy;

        Tidying(String text) {
            rest = Writing.stripped(text);
            untidy = !rest.equals(text);
        }

        Optional<WrittenNumber> number() {
            while (takePercent() || takeMarker() || takeBrackets()) {
                rest = Writing.stripped(rest);
            }
            var half = Writing.withoutBlanks(Writing.halfWidth(rest));
            untidy |= !half.equals(rest);
            var plain = GROUPED.matcher(half).matches() ? half.replace(",", "") : half;
            untidy |= ODD_ZEROS.matcher(plain).matches();
            return NUMBER.matcher(plain).matches()
                    ? Optional.of(new WrittenNumber(new BigDecimal(plain), percent, new Marks(approximate, untidy)))
                    : Optional.empty();
        }

        private boolean takePercent() {
            if (percent || !(rest.endsWith("%") || rest.endsWith("\uff05"))) {
                return false;
            }
            untidy |= rest.endsWith("\uff05");
            percent = true;
            rest = rest.substring(0, rest.length() - 1);
            return true;
        }

        private boolean takeMarker() {
            var bare = AFTER.matcher(BEFORE.matcher(rest).replaceFirst("")).replaceFirst("");
            var taken = !bare.equals(rest);
            approximate |= taken;
            rest = bare;
            return taken;
        }

        private boolean takeBrackets() {
            if (rest.length() < 2) {
                return false;
            }
            var pair = OPENING.indexOf(rest.charAt(0));
            if (pair < 0 || CLOSING.indexOf(rest.charAt(rest.length() - 1)) != pair) {
                return false;
            }
            approximate = true;
            rest = rest.substring(1, rest.length() - 1);
            return true;
        }
    }
}
