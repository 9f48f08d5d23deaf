package org.learningcity.stage;

import org.learningcity.observation.Evidence;

/**
 * A listed piece of evidence.
 *
 * @param key the evidence's key
 * @param inPeriod whether its date lies in the period; false as well when it has no date
 * @param sharedWith another indicator for which the same file or document is listed; empty when there is none
 */
public record Exhibit(String key, Evidence evidence, boolean inPeriod, String sharedWith) implements Given {

    @Override
    public String place() {
        return evidence.place();
    }

    @Override
    public int period() {
        return evidence.period();
    }

    @Override
    public String code() {
        return evidence.indicator();
    }

    @Override
    public String positionOf(String column) {
        return evidence.position().at(column).toString();
    }

    public String type() {
        return evidence.type();
    }

    public boolean dated() {
        return !evidence.date().isEmpty();
    }

    public boolean numbered() {
        return !evidence.number().isEmpty();
    }

    public boolean shared() {
        return !sharedWith.isEmpty();
    }

    @Override
    public Particulars particulars() {
        return Particulars.at(
                evidence.position().toString(),
                "type",
                evidence.type(),
                "name",
                evidence.title(),
                "number",
                evidence.number(),
                "date",
                evidence.date(),
                "issuer",
                evidence.issuer(),
                "file",
                evidence.file(),
                "shared_with",
                sharedWith);
    }
}
