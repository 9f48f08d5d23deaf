package org.learningcity.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.learningcity.observation.Digest;

/**
 * One entry of the log.
 *
 * @param number 1 for the first, then one more each; none is left out
 * @param at to the millisecond, as a database keeps it
 * @param previous the hash of the entry before, {@link #FIRST} for the first
 * @param hash SHA-256 over {@code previous}, the number and the digest of what the entry says; so a chain can be followed past
 *     entries that may not be shown
 */
public record Entry(long number, Instant at, Deed deed, String previous, String hash) {

    /** Stands before the first entry. */
    public static final String FIRST = "0".repeat(64);

    /** The entry that follows one with {@code number} and {@code hash}. */
    static Entry after(long number, String hash, Instant at, Deed deed) {
        var moment = at.truncatedTo(ChronoUnit.MILLIS);
        return new Entry(number + 1, moment, deed, hash, hash(hash, number + 1, digest(moment, deed)));
    }

    /** SHA-256 over what it says: moment and deed. */
    public String digest() {
        return digest(at, deed);
    }

    /** What the hash ought to be. */
    String expectedHash() {
        return hash(previous, number, digest());
    }

    static String hash(String previous, long number, String digest) {
        return Digest.of(previous + "\n" + number + "\n" + digest + "\n");
    }

    private static String digest(Instant at, Deed deed) {
        var text = new StringBuilder();
        field(text, Long.toString(at.toEpochMilli()));
        field(text, deed.action().name());
        field(text, deed.person());
        field(text, deed.address());
        field(text, deed.subject());
        field(text, deed.reason());
        deed.details().forEach((name, value) -> {
            field(text, name);
            field(text, value);
        });
        return Digest.of(text.toString());
    }

    /** Its length goes before it: nothing that a person types can pass for the border of two fields. */
    private static void field(StringBuilder text, String value) {
        text.append(value.getBytes(StandardCharsets.UTF_8).length).append(':').append(value);
    }
}
