package org.learningcity.stage;

import java.util.List;

/**
 * That a value is wanted and may turn out not to be there.
 *
 * @param gap what is known of it when nothing at all can be used
 * @param reported whether something was reported for the indicator and year
 * @param precedence comes after every value
 */
public record Absence(Need need, Gap gap, boolean reported, Precedence precedence) implements Given {

    @Override
    public String key() {
        return "absence:" + need.key();
    }

    @Override
    public String place() {
        return need.place();
    }

    @Override
    public int period() {
        return need.period();
    }

    @Override
    public String code() {
        return need.code();
    }

    @Override
    public List<String> from() {
        return List.of(gap.key());
    }

    @Override
    public Particulars particulars() {
        return gap.particulars();
    }
}
