package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Which row of one state of a table is which row of another: the one with the same key and first year; else the one with
 * the same key that is most like it, for then its years were changed.
 */
final class RowMatch {

    private final Map<Integer, Integer> afterByBefore = new HashMap<>();
    private final Map<Integer, Integer> beforeByAfter = new HashMap<>();

    private RowMatch() {}

    static RowMatch of(List<RowVersion> before, List<RowVersion> after) {
        var match = new RowMatch();
        match.pair(before, after, row -> List.of(row.keyCells(), row.from()));
        match.pair(before, after, RowVersion::keyCells);
        return match;
    }

    private record Pair(RowVersion before, RowVersion after) {
        /** How many cells differ. */
        int distance() {
            return new RowChange(java.util.Optional.of(before), java.util.Optional.of(after))
                    .cells()
                    .size();
        }
    }

    private void pair(List<RowVersion> before, List<RowVersion> after, Function<RowVersion, Object> name) {
        var open = new HashMap<Object, List<RowVersion>>();
        after.stream()
                .filter(row -> !beforeByAfter.containsKey(row.index()))
                .forEach(row -> open.computeIfAbsent(name.apply(row), key -> new ArrayList<>())
                        .add(row));
        var pairs = new ArrayList<Pair>();
        before.stream()
                .filter(row -> !afterByBefore.containsKey(row.index()))
                .forEach(row -> open.getOrDefault(name.apply(row), List.of())
                        .forEach(other -> pairs.add(new Pair(row, other))));
        pairs.stream()
                .sorted(Comparator.comparingInt(Pair::distance)
                        .thenComparing(pair -> pair.before().index())
                        .thenComparing(pair -> pair.after().index()))
                .forEach(this::take);
    }

    private void take(Pair pair) {
        var left = pair.before().index();
        var right = pair.after().index();
        if (!afterByBefore.containsKey(left) && !beforeByAfter.containsKey(right)) {
            afterByBefore.put(left, right);
            beforeByAfter.put(right, left);
        }
    }

    OptionalInt after(int before) {
        var found = afterByBefore.get(before);
        return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }

    OptionalInt before(int after) {
        var found = beforeByAfter.get(after);
        return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }
}
