package org.learningcity.observation;

/** What a cell holds: a number, or the reason why there is none. */
public sealed interface ObservedValue {

    /** The value in a form that is equal exactly when the values are. */
    String canonical();

    /**
     * A reported number.
     *
     * @param number a finite number
     * @param decimal the number as an exact decimal without trailing zeros
     * @param text the cell as it was written, such as {@code [2.42]} or {@code 3.78%左右}
     * @param marks what the writing of the cell says besides the number
     */
    record Reported(double number, String decimal, String text, Marks marks) implements ObservedValue {
        @Override
        public String canonical() {
            return decimal + marks.canonical();
        }
    }

    /**
     * What the writing of a cell says besides its number.
     *
     * @param approximate it carries an estimate marker: brackets, 约, 左右, 预计
     * @param untidy it needed tidying: blanks, leading zeros, full-width digits
     */
    record Marks(boolean approximate, boolean untidy) {
        public static final Marks NONE = new Marks(false, false);

        String canonical() {
            return (approximate ? "~" : "") + (untidy ? "!" : "");
        }
    }

    /**
     * A gap.
     *
     * @param reason why there is no number
     * @param approval who approved the reason as an excuse, with the document; empty when nobody did
     */
    record Missing(Reason reason, String approval) implements ObservedValue {
        @Override
        public String canonical() {
            return reason + (approval.isEmpty() ? "" : "(" + approval + ")");
        }
    }
}
