package org.learningcity.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import org.learningcity.observation.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bytes by their SHA-256: what is there already is not kept twice, and what is read is checked against its name. */
public final class Contents {

    private static final int PART = 1 << 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    Contents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps {@code bytes}; their hash. */
    public String put(byte[] bytes) {
        Transactions.required("a content");
        var hash = Digest.of(bytes);
        var added = jdbc.sql("insert into content values (?, ?, ?) on conflict do nothing")
                .params(hash, bytes.length, Moments.stored(clock.instant()))
                .update();
        for (var part = 0; added > 0 && part * PART < bytes.length; part++) {
            jdbc.sql("insert into content_part values (?, ?, ?)")
                    .params(
                            hash,
                            part,
                            Arrays.copyOfRange(bytes, part * PART, Math.min(bytes.length, (part + 1) * PART)))
                    .update();
        }
        return hash;
    }

    /**
     * The bytes with this hash.
     *
     * @throws DamagedContent when they are not there, or no longer give their hash
     */
    public byte[] bytes(String hash) {
        var out = new ByteArrayOutputStream();
        jdbc.sql("select bytes from content_part where hash = ? order by part")
                .param(hash)
                .query((row, index) -> row.getBytes("bytes"))
                .list()
                .forEach(out::writeBytes);
        var bytes = out.toByteArray();
        if (!Digest.of(bytes).equals(hash)) {
            throw new DamagedContent(hash);
        }
        return bytes;
    }

    /** Writes the bytes with this hash, once they were checked. */
    public void write(String hash, OutputStream out) {
        try {
            out.write(bytes(hash));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
