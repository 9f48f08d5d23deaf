package org.learningcity.boundary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learningcity.stage.RowRef;

/**
 * What values are worth, reckoned from the cells of a row by plain arithmetic that knows nothing of rules.
 *
 * @param worst worth nothing
 * @param standard worth six tenths of the scale, where there is one
 * @param best worth the whole scale
 */
record Worth(BigDecimal worst, Optional<BigDecimal> standard, BigDecimal best, boolean logarithmic) {

    private static final double MET = 0.6;

    /** The goalposts in a row of goalposts, or of proxies that have their own. */
    static Optional<Worth> of(RowRef row) {
        var worst = PlainRows.number(row, "worst");
        var best = PlainRows.number(row, "best");
        return worst.isEmpty() || best.isEmpty()
                ? Optional.empty()
                : Optional.of(new Worth(
                        worst.get(),
                        PlainRows.number(row, "standard"),
                        best.get(),
                        PlainRows.text(row, "transform").equals("LOG")));
    }

    /** The posts, each with its neighbours. */
    List<BigDecimal> edges() {
        var edges = new ArrayList<BigDecimal>();
        edges.addAll(Edge.of(worst).all());
        standard.ifPresent(post -> edges.addAll(Edge.of(post).all()));
        edges.addAll(Edge.of(best).all());
        return edges.stream().distinct().toList();
    }

    /** A value that is none of the posts. */
    BigDecimal between() {
        return worst.add(best.subtract(worst).multiply(new BigDecimal("0.25")));
    }

    /** The points of {@code value} on a scale from 0 to {@code scale}. */
    double points(BigDecimal value, double scale) {
        if (logarithmic && value.signum() <= 0) {
            return worst.compareTo(best) < 0 ? 0 : scale;
        }
        var low = post(worst);
        var high = post(best);
        var here = post(value);
        if (standard.isEmpty()) {
            return scale * clipped((here - low) / (high - low));
        }
        var middle = post(standard.get());
        var upper = (high > low) == (here >= middle) || here == middle;
        return upper
                ? scale * (MET + (1 - MET) * clipped((here - middle) / (high - middle)))
                : scale * MET * clipped((here - low) / (middle - low));
    }

    private double post(BigDecimal value) {
        return logarithmic ? Math.log(value.doubleValue()) : value.doubleValue();
    }

    private static double clipped(double share) {
        return share < 0 ? 0 : Math.min(share, 1);
    }
}
