package org.learningcity.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Divides what several changes do together (Shapley value): each gets the mean of what it adds, over all orders in which
 * the changes could have been made. The shares add up to the whole, and no order is preferred.
 */
final class Shapley {

    private Shapley() {}

    /**
     * The shares of {@code count} changes.
     *
     * @param value what a set of them does; bit <i>i</i> stands for change <i>i</i>
     */
    static List<Impact.Share> shares(int count, IntToDoubleFunction value) {
        var values = new double[1 << count];
        for (var set = 0; set < values.length; set++) {
            values[set] = value.applyAsDouble(set);
        }
        var shares = new ArrayList<Impact.Share>();
        for (var change = 0; change < count; change++) {
            var share = 0.0;
            for (var set = 0; set < values.length; set++) {
                if ((set & (1 << change)) == 0) {
                    share += weight(Integer.bitCount(set), count) * (values[set | (1 << change)] - values[set]);
                }
            }
            shares.add(new Impact.Share(share, values[1 << change] - values[0]));
        }
        return shares;
    }

    /** The share of orders in which exactly a given set of {@code size} changes comes before a given other one. */
    private static double weight(int size, int count) {
        var orders = 1.0 / count;
        for (var i = 1; i <= size; i++) {
            orders *= (double) i / (count - i);
        }
        return orders;
    }
}
