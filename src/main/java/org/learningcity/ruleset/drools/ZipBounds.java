package org.learningcity.ruleset.drools;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/** Whether a zip file stays within bounds when it is unpacked; looked at before anything else opens it. */
final class ZipBounds {

    private static final int LARGEST = 1 << 20;
    private static final int MOST_PARTS = 200;
    private static final long UNPACKED = 16L << 20;
    private static final int AT_ONCE = 8192;

    private ZipBounds() {}

    /** What keeps a file from being opened. */
    enum Fault {
        NONE,
        TOO_LARGE,
        NO_ZIP
    }

    static Fault of(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return Fault.TOO_LARGE;
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            var parts = 0;
            var unpacked = 0L;
            while (zip.getNextEntry() != null) {
                parts++;
                var buffer = new byte[AT_ONCE];
                for (var read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > UNPACKED) {
                        return Fault.TOO_LARGE;
                    }
                }
                if (parts > MOST_PARTS) {
                    return Fault.TOO_LARGE;
                }
            }
            return parts == 0 ? Fault.NO_ZIP : Fault.NONE;
        } catch (IOException | IllegalArgumentException e) {
            return Fault.NO_ZIP;
        }
    }
}
