package org.learningcity.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares of several changes are the mean over all orders in which they could have been made. */
class ShapleyTests {

    private static List<Double> amounts(List<Impact.Share> shares) {
        return shares.stream().map(Impact.Share::amount).toList();
    }

    @Test
    void oneChangeHasAllOfIt() {
        assertThat(amounts(Shapley.shares(1, set -> set == 0 ? 10 : 12.5))).containsExactly(2.5);
    }

    @Test
    void twoThatOnlyWorkTogetherShareEvenly() {
        var shares = Shapley.shares(2, set -> set == 3 ? 1 : 0);

        assertThat(amounts(shares)).containsExactly(0.5, 0.5);
        assertThat(shares).extracting(Impact.Share::alone).containsExactly(0.0, 0.0);
    }

    @Test
    void changeThatNeverAddsAnythingHasNothing() {
        assertThat(amounts(Shapley.shares(3, set -> (set & 1) + (set & 4)))).containsExactly(1.0, 0.0, 4.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void sharesAreTheMeanOverAllOrders(int count) {
        var random = new Random(count);
        var values = random.doubles(1 << count, -50, 50).toArray();

        var shares = amounts(Shapley.shares(count, set -> values[set]));

        var byOrder = new double[count];
        var orders = orders(count);
        for (var order : orders) {
            var set = 0;
            for (var change : order) {
                byOrder[change] += (values[set | (1 << change)] - values[set]) / orders.size();
                set |= 1 << change;
            }
        }
        for (var change = 0; change < count; change++) {
            assertThat(shares.get(change)).isCloseTo(byOrder[change], within(1e-9));
        }
        assertThat(shares.stream().mapToDouble(share -> share).sum())
                .isCloseTo(values[values.length - 1] - values[0], within(1e-9));
    }

    private static List<List<Integer>> orders(int count) {
        var orders = new ArrayList<List<Integer>>();
        orders.add(List.of());
        for (var next = 0; next < count; next++) {
            var longer = new ArrayList<List<Integer>>();
            for (var order : orders) {
                for (var at = 0; at <= order.size(); at++) {
                    var inserted = new ArrayList<>(order);
                    inserted.add(at, next);
                    longer.add(inserted);
                }
            }
            orders.clear();
            orders.addAll(longer);
        }
        return orders;
    }
}
