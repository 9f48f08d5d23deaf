package org.learningcity.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Compressed (gzip), as everything long is kept. */
final class Packed {

    private Packed() {}

    static OutputStream writing(OutputStream out) throws IOException {
        return new BufferedOutputStream(new GZIPOutputStream(out));
    }

    static InputStream reading(InputStream in) throws IOException {
        return new BufferedInputStream(new GZIPInputStream(in));
    }

    static byte[] packed(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var packed = writing(out)) {
            packed.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] unpacked(byte[] bytes) {
        try (var in = reading(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
