package org.learningcity.stage;

import java.util.List;

/**
 * That a value is wanted and may turn out not to be there.
 *
 * @param gap what is known of it when nothing at all can be used
 * @param refused keys of what was reported and may not be used
 * @param reported whether something was reported for the indicator and year
 * @param precedence comes after every value
 */
public record Absence(Need need, Gap gap, List<String> refused, boolean reported, Precedence precedence)
        implements Offer {

    public Absence {
        refused = List.copyOf(refused);
    }

    /** Whether something was reported that may not be used. */
    public boolean anyRefused() {
        return !refused.isEmpty();
    }

    @Override
    public String key() {
        return "absence:" + need.key();
    }

    @Override
    public List<String> from() {
        return refused.isEmpty() ? List.of(gap.key()) : refused;
    }

    @Override
    public Particulars particulars() {
        return gap.particulars();
    }
}
