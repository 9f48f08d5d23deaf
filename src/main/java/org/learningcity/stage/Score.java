package org.learningcity.stage;

import static org.learningcity.framework.Figures.plain;

/** The score of an indicator or of a node above indicators: a number with its bounds, or none with a reason. */
public sealed interface Score extends Conclusion {

    /** The score if all that is missing were worst. */
    double low();

    /** The score if all that is missing were best. */
    double high();

    /**
     * A score.
     *
     * @param points 0 to the framework's scale
     * @param method how it was computed, such as {@code GOALPOSTS} or {@code ARITHMETIC}
     * @param from key of the fact it was computed from
     */
    record Scored(
            String place, int period, String code, double points, double low, double high, String method, String from)
            implements Score {

        @Override
        public String key() {
            return Keys.score(place, period, code);
        }

        @Override
        public Particulars particulars() {
            return Particulars.of("points", plain(points), "low", plain(low), "high", plain(high), "method", method);
        }
    }

    /**
     * No score.
     *
     * @param reason why, as a reason code or a message key
     * @param from key of the fact that says so
     */
    record Unscored(String place, int period, String code, String reason, double low, double high, String from)
            implements Score {

        @Override
        public String key() {
            return Keys.score(place, period, code);
        }

        @Override
        public Particulars particulars() {
            return Particulars.of("reason", reason, "low", plain(low), "high", plain(high));
        }
    }
}
