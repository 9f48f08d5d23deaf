package org.learningcity.observation;

/**
 * The rubric step (0 to 4) that one reviewer gave an indicator of a place after reading its evidence.
 *
 * @param reviewer name or number of the reviewer
 * @param status {@link Status#ILLUSTRATIVE} for an invented review
 */
public record Review(
        String place,
        int period,
        String indicator,
        String reviewer,
        int step,
        Status status,
        String note,
        Position position) {

    public static final int LOWEST_STEP = 0;
    public static final int HIGHEST_STEP = 4;

    public String key() {
        return "review:%s/%d/%s/%s~%s".formatted(place, period, indicator, reviewer, Digest.brief(canonical()));
    }

    String canonical() {
        return String.join(
                "\u001f",
                "review",
                place,
                Integer.toString(period),
                indicator,
                reviewer,
                Integer.toString(step),
                status.name(),
                note);
    }
}
