package org.learningcity.stage;

import org.learningcity.observation.Decision;

/** A formal decision about a place, as reported with the data. */
public record CitedDecision(Decision decision) implements Given {

    @Override
    public String key() {
        return decision.key();
    }

    @Override
    public String place() {
        return decision.place();
    }

    @Override
    public int period() {
        return decision.period();
    }

    @Override
    public String code() {
        return decision.node();
    }

    public String kind() {
        return decision.kind();
    }

    /** The best grade it leaves open; empty when it names none. */
    public String grade() {
        return decision.grade();
    }

    /** Whether its document is named by number; without that it has no effect. */
    public boolean cited() {
        return !decision.number().isEmpty();
    }

    @Override
    public Particulars particulars() {
        return Particulars.at(
                decision.position().toString(),
                "kind",
                decision.kind(),
                "name",
                decision.title(),
                "number",
                decision.number(),
                "date",
                decision.date(),
                "issuer",
                decision.issuer());
    }
}
