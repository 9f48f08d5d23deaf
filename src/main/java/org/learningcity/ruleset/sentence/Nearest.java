package org.learningcity.ruleset.sentence;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the words that somebody probably meant. */
final class Nearest {

    private static final int SHOWN = 12;
    private static final int SHORT = 5;

    private Nearest() {}

    /** The candidate nearest to {@code words}, when it is near enough to be a slip. */
    static Optional<String> to(String words, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate -> distance(words, candidate) <= Math.max(1, candidate.length() / 2))
                .filter(candidate -> distance(words, candidate) < candidate.length())
                .min(Comparator.<String>comparingInt(candidate -> distance(words, candidate))
                        .thenComparing(Comparator.comparingInt(String::length).reversed())
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The candidate that {@code words} begin with but for one slip; none that they begin with exactly. */
    static Optional<String> slip(String words, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate -> distance(words, candidate) == 1 && candidate.length() > SHORT)
                .min(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    }

    /** The first few, and how many there are. */
    static String some(Collection<String> candidates, String between) {
        var shown = candidates.stream().distinct().limit(SHOWN).collect(Collectors.joining(between));
        return candidates.size() > SHOWN ? shown + " …" : shown;
    }

    /** How many letters must change for {@code words} to begin with {@code candidate}: what follows it costs nothing. */
    private static int distance(String words, String candidate) {
        var a = plain(words);
        var b = plain(candidate);
        var cost = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            cost[j] = j;
        }
        var best = cost[b.length()];
        for (var i = 1; i <= a.length(); i++) {
            var diagonal = cost[0];
            cost[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                var next = Math.min(diagonal + same, Math.min(cost[j], cost[j - 1]) + 1);
                diagonal = cost[j];
                cost[j] = next;
            }
            best = Math.min(best, cost[b.length()]);
        }
        return best;
    }

    private static String plain(String text) {
        return Letters.plain(text).replace(" ", "").toLowerCase(java.util.Locale.ROOT);
    }
}
