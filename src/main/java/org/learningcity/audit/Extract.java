package org.learningcity.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A part of the log that can be checked without the rest: the entries that may be shown, and of those between them only the
 * digests, from the first one shown to the checkpoint that vouches for them.
 *
 * @param before the hash that stands before the first piece
 * @param from the number of the first piece
 * @param checkpoint vouches for the last piece; none when nothing was signed since
 */
public record Extract(String before, long from, List<Piece> pieces, Optional<Checkpoint> checkpoint) {

    public Extract {
        pieces = List.copyOf(pieces);
    }

    /**
     * One entry of the log.
     *
     * @param digest of what it says
     * @param entry what it says, where it may be shown
     */
    public record Piece(String digest, Optional<Entry> entry) {}

    /** The part of {@code log} from the first entry that is {@code shown} to the first checkpoint after the last of them. */
    public static Extract of(List<Entry> log, Predicate<Entry> shown, List<Checkpoint> checkpoints) {
        var first = log.stream().filter(shown).findFirst();
        if (first.isEmpty()) {
            return new Extract(Entry.FIRST, 1, List.of(), Optional.empty());
        }
        var last = log.stream().filter(shown).mapToLong(Entry::number).max().orElseThrow();
        var checkpoint =
                checkpoints.stream().filter(point -> point.number() >= last).findFirst();
        var end = checkpoint.map(Checkpoint::number).orElse(last);
        var from = first.get().number();
        var pieces = log.stream()
                .filter(entry -> entry.number() >= from && entry.number() <= end)
                .map(entry ->
                        new Piece(entry.digest(), shown.test(entry) ? Optional.of(entry) : Optional.<Entry>empty()))
                .toList();
        return new Extract(first.get().previous(), from, pieces, checkpoint);
    }

    /** Whatever in it is not as it was signed, by one of {@code keys}. */
    public List<Breach> breaches(List<PublicHalf> keys) {
        var found = new ArrayList<Breach>();
        var hash = before;
        var number = from;
        for (var piece : pieces) {
            var entry = piece.entry();
            if (entry.isPresent() && !entry.get().digest().equals(piece.digest())) {
                found.add(Breach.edited(entry.get()));
            } else if (entry.isPresent()
                    && !(entry.get().previous().equals(hash) && entry.get().number() == number)) {
                found.add(Breach.replaced(entry.get()));
            }
            hash = Entry.hash(hash, number, piece.digest());
            number++;
        }
        var end = hash;
        var last = number - 1;
        checkpoint.ifPresent(point -> {
            if (point.number() != last || !point.hash().equals(end)) {
                found.add(Breach.notAsSigned(point));
            }
            if (keys.stream()
                    .noneMatch(key ->
                            key.fingerprint().equals(point.key()) && key.signed(point.content(), point.signature()))) {
                found.add(Breach.notSigned(point));
            }
        });
        return found;
    }
}
