package org.learningcity.assessment;

/**
 * The ranks a place may hold when all bounds are taken into account; places whose bounds overlap are not told apart.
 *
 * @param present whether the place takes part: its score is shown
 * @param best the rank if it stood at its upper bound and all others at their lower
 * @param worst the rank if it stood at its lower bound and all others at their upper
 */
public record RankBand(boolean present, int best, int worst) {

    static final RankBand NONE = new RankBand(false, 0, 0);

    /** Such as {@code 3} or {@code 2-5}; empty when the place takes no part. */
    @Override
    public String toString() {
        if (!present) {
            return "";
        }
        return best == worst ? Integer.toString(best) : best + "-" + worst;
    }
}
