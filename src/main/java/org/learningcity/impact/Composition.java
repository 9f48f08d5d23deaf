package org.learningcity.impact;

import java.util.List;
import org.learningcity.scoring.Aggregation;

/**
 * What a node's score is put together from.
 *
 * @param geometric whether by the geometric mean, else by the arithmetic one
 * @param parts the children that count: they have a score and a weight above zero
 * @param values by which weights the children's own scores are
 */
record Composition(boolean geometric, List<Part> parts, Weighting values) {

    static final Composition NONE = new Composition(false, List.of(), Weighting.NATIONAL);

    /** A child with its score and its weight. */
    record Part(String code, double value, double weight) {}

    Composition {
        parts = List.copyOf(parts);
    }

    /** The mean of the parts by a method; 0 where there are none. */
    double mean(boolean byGeometric) {
        if (parts.isEmpty()) {
            return 0;
        }
        var numbers = parts.stream().mapToDouble(Part::value).toArray();
        var weights = parts.stream().mapToDouble(Part::weight).toArray();
        return byGeometric ? Aggregation.geometric(numbers, weights) : Aggregation.arithmetic(numbers, weights);
    }

    double total() {
        return parts.stream().mapToDouble(Part::weight).sum();
    }

    /** The share of the weight that a child has; 0 where it does not count. */
    double share(String code) {
        return parts.stream()
                .filter(part -> part.code().equals(code))
                .mapToDouble(part -> part.weight() / total())
                .sum();
    }
}
