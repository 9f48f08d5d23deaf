package org.learningcity.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Goes through the log from its first entry and finds whatever was edited, taken out or moved. It needs the entries, the
 * checkpoints and the public keys, and nothing else: it can be done far from the service, years later.
 */
public final class Verification {

    private final Map<String, PublicHalf> keys;
    private final Map<Long, List<Checkpoint>> checkpoints;
    private final List<Breach> breaches = new ArrayList<>();
    private long number;
    private String hash = Entry.FIRST;

    /**
     * Verifies by these keys.
     *
     * @param keys those that were ever used to sign
     */
    public Verification(Collection<PublicHalf> keys, Collection<Checkpoint> checkpoints) {
        this.keys = keys.stream()
                .collect(Collectors.toMap(PublicHalf::fingerprint, Function.identity(), (first, second) -> first));
        this.checkpoints = checkpoints.stream()
                .collect(Collectors.groupingBy(Checkpoint::number, TreeMap::new, Collectors.toList()));
    }

    /** Takes the next entry, in the order of their numbers. */
    public void take(Entry entry) {
        if (entry.number() > number + 1) {
            breaches.add(Breach.removed(number + 1, entry.number() - 1));
        }
        var follows = entry.number() == number + 1;
        if (!entry.hash().equals(entry.expectedHash())) {
            breaches.add(Breach.edited(entry));
        } else if ((follows && !entry.previous().equals(hash)) || entry.number() <= number) {
            breaches.add(Breach.replaced(entry));
        }
        number = Math.max(number, entry.number());
        hash = entry.hash();
        checkpoints.getOrDefault(entry.number(), List.of()).stream()
                .filter(checkpoint -> !checkpoint.hash().equals(entry.hash()))
                .map(Breach::notAsSigned)
                .forEach(breaches::add);
    }

    /**
     * What was found, when all entries were taken.
     *
     * @param head the number of the last entry that there ought to be
     */
    public List<Breach> breaches(long head) {
        var found = new ArrayList<>(breaches);
        var last = Math.max(
                head, checkpoints.keySet().stream().mapToLong(at -> at).max().orElse(0));
        if (last > number) {
            found.add(Breach.removed(number + 1, last));
        }
        checkpoints.values().stream()
                .flatMap(List::stream)
                .filter(checkpoint -> !genuine(checkpoint))
                .map(Breach::notSigned)
                .forEach(found::add);
        return found;
    }

    private boolean genuine(Checkpoint checkpoint) {
        var key = keys.get(checkpoint.key());
        return key != null && key.signed(checkpoint.content(), checkpoint.signature());
    }

    /** How many entries were taken. */
    public long entries() {
        return number;
    }
}
