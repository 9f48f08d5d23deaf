package org.learningcity.audit;

import java.time.Instant;

/**
 * The end of the log, where the next entry is put.
 *
 * @param number of the last entry; 0 before the first
 * @param hash of the last entry
 */
public record Chain(long number, String hash) {

    public static final Chain EMPTY = new Chain(0, Entry.FIRST);

    /** The entry that {@code deed} becomes. */
    public Entry next(Deed deed, Instant at) {
        return Entry.after(number, hash, at, deed);
    }
}
