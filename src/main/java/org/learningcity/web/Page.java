package org.learningcity.web;

import java.util.List;

/**
 * A part of a long list.
 *
 * @param total how many there are
 * @param from the number of the first one here, from 0
 * @param next where the next part begins; -1 when there is none
 */
record Page<T>(int total, int from, int next, List<T> items) {

    private static final int MOST = 1000;

    Page {
        items = List.copyOf(items);
    }

    static <T> Page<T> of(List<T> all, int from, int limit) {
        var begin = Math.max(0, Math.min(from, all.size()));
        var end = Math.min(all.size(), begin + Math.max(1, Math.min(limit, MOST)));
        return new Page<>(all.size(), begin, end < all.size() ? end : -1, all.subList(begin, end));
    }
}
