package org.learningcity.observation;

/**
 * One reported value (填报值) of one indicator for one place and data year.
 *
 * @param place the place's id in its register
 * @param period data year that the value describes
 * @param indicator code of an indicator, of a proxy series, or of an auxiliary series
 * @param uom unit of measure as reported; empty when not said
 * @param position the cell it stands in; no part of its identity
 */
public record Observation(
        String place,
        int period,
        String indicator,
        ObservedValue value,
        String uom,
        Definition definition,
        Provenance provenance,
        Status status,
        String note,
        Position position) {

    /** Place, period, indicator and a digest of the content: the same wherever the row stands. */
    public String key() {
        return place + "/" + period + "/" + indicator + "~" + Digest.brief(canonical());
    }

    /** Everything that makes this observation what it is, its position left out. */
    String canonical() {
        return String.join(
                "\u001f",
                "observation",
                place,
                Integer.toString(period),
                indicator,
                value.canonical(),
                uom,
                definition.canonical(),
                definition.text(),
                provenance.canonical(),
                status.name(),
                note);
    }
}
