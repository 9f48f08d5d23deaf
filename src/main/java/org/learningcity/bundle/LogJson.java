package org.learningcity.bundle;

import java.io.IOException;
import java.util.List;
import org.learningcity.audit.Extract;
import org.learningcity.audit.PublicHalf;
import tools.jackson.core.JacksonException;

/**
 * The part of the log in a bundle, as JSON.
 *
 * @param keys the public keys by which its checkpoints can be checked
 */
record LogJson(Extract log, List<PublicHalf> keys) {

    LogJson {
        keys = List.copyOf(keys);
    }

    static byte[] bytes(Extract log, List<PublicHalf> keys) {
        return BundleJson.JSON.writeValueAsBytes(new LogJson(log, keys));
    }

    static LogJson read(byte[] bytes) throws IOException {
        try {
            return BundleJson.JSON.readValue(bytes, LogJson.class);
        } catch (JacksonException e) {
            throw new IOException(Names.LOG + ": not a part of a log", e);
        }
    }
}
