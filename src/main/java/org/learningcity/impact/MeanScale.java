package org.learningcity.impact;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.learningcity.impact.Contribution.Kind;

/**
 * The scale on which a mean is a weighted sum: the points themselves for the arithmetic mean, their logarithms for the
 * geometric one.
 *
 * @param then the mean before, in points
 * @param now the mean after, in points
 */
record MeanScale(boolean geometric, double then, double now) {

    /**
     * A part of a change on this scale.
     *
     * @param weight the share by which the child's own change counts
     * @param shareThen its share of all children before
     * @param valueThen its points before
     */
    record Part(
            Kind kind,
            String code,
            Reach amount,
            double weight,
            double shareThen,
            double shareNow,
            double valueThen,
            double valueNow) {}

    Reach read(double points) {
        return geometric ? Reach.logarithm(points) : Reach.of(points);
    }

    /** Half way between the mean before and the mean after. */
    Reach middle() {
        return read(then).plus(read(now)).times(0.5);
    }

    /** The parts of a change, from this scale back to points. */
    List<Decomposition.Piece> pieces(String parent, List<Part> parts) {
        var infinite =
                parts.stream().mapToDouble(part -> part.amount().infinite()).sum();
        var back = back(infinite);
        return parts.stream()
                .map(part -> {
                    var amount = back.applyAsDouble(part.amount());
                    return new Decomposition.Piece(
                            new Contribution(
                                    part.kind(), parent, part.code(), amount, part.shareThen(), part.shareNow()),
                            part.kind() == Kind.SCORE ? factor(part, amount) : 0);
                })
                .toList();
    }

    /** A geometric mean that was zero or becomes zero moves by what is or was zero below it, and by nothing else. */
    private ToDoubleFunction<Reach> back(double infinite) {
        if (!geometric) {
            return Reach::finite;
        }
        if (then > 0 && now > 0) {
            var mean = logarithmicMean(then, now);
            return part -> mean * part.finite();
        }
        return part -> then == now || infinite == 0 ? 0 : (now - then) * part.infinite() / infinite;
    }

    /** What a point of the child is worth in its parent. */
    private double factor(Part part, double amount) {
        if (!geometric) {
            return part.weight();
        }
        if (then > 0 && now > 0 && part.valueThen() > 0 && part.valueNow() > 0) {
            return logarithmicMean(then, now) * part.weight() / logarithmicMean(part.valueThen(), part.valueNow());
        }
        return part.valueThen() == part.valueNow() ? 0 : amount / (part.valueNow() - part.valueThen());
    }

    /** Of two positive numbers: their difference over the difference of their logarithms. */
    static double logarithmicMean(double left, double right) {
        var difference = left - right;
        return difference == 0 ? left : difference / StrictMath.log1p(difference / right);
    }
}
