package org.learningcity.observation;

/**
 * A formal decision about a place that an assessment must heed, such as a finding of falsified data.
 *
 * @param node code of the node it concerns
 * @param kind {@code VETO}: the node gets no better than {@code grade}
 * @param grade the best grade left open
 * @param title name of the decision document
 * @param number its document number; a decision without one is not cited and has no effect
 */
public record Decision(
        String place,
        int period,
        String node,
        String kind,
        String grade,
        String title,
        String number,
        String date,
        String issuer,
        Position position) {

    public String key() {
        return "decision:%s/%d/%s~%s".formatted(place, period, node, Digest.brief(canonical()));
    }

    String canonical() {
        return String.join(
                "\u001f", "decision", place, Integer.toString(period), node, kind, grade, title, number, date, issuer);
    }
}
