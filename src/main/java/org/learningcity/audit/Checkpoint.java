package org.learningcity.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * A signature over the log as far as one entry: who holds the public key can tell that nothing up to there was changed or
 * taken away, whoever had the database in hand.
 *
 * @param number the entry that it vouches for
 * @param hash that entry's hash, and so all before it
 * @param key fingerprint of the public key
 * @param signature Ed25519 over number, hash and moment, in hexadecimal
 */
public record Checkpoint(long number, String hash, Instant at, String key, String signature) {

    /** What is signed. */
    byte[] content() {
        return content(number, hash, at);
    }

    static byte[] content(long number, String hash, Instant at) {
        return "learning-city-monitor checkpoint\n%d\n%s\n%d\n"
                .formatted(number, hash, at.toEpochMilli())
                .getBytes(StandardCharsets.UTF_8);
    }
}
