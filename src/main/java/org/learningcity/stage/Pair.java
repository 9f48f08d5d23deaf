package org.learningcity.stage;

import static org.learningcity.framework.Figures.plain;

import java.util.List;
import org.learningcity.framework.Figures;

/**
 * Two values reported for the same indicator, place and year under definitions that do not contradict each other.
 *
 * @param differencePercent their difference as a share of the smaller one's size
 * @param sameVintage whether nothing says that they belong to different revisions of the statistic
 */
public record Pair(Report first, Report second, double differencePercent, boolean sameVintage) implements Given {

    @Override
    public String key() {
        return "pair:" + first.key() + "+" + second.key();
    }

    @Override
    public String place() {
        return first.place();
    }

    @Override
    public int period() {
        return first.period();
    }

    @Override
    public String code() {
        return first.code();
    }

    public Limits limits() {
        return first.limits();
    }

    @Override
    public List<String> from() {
        return List.of(first.key(), second.key());
    }

    @Override
    public Particulars particulars() {
        return Particulars.at(
                first.observation().position() + " / " + second.observation().position(),
                "value",
                plain(first.amount()),
                "source",
                first.observation().provenance().source(),
                "other_value",
                plain(second.amount()),
                "other_source",
                second.observation().provenance().source(),
                "difference_percent",
                Figures.rounded(differencePercent, 1));
    }
}
