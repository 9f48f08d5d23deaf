package org.learningcity.bundle;

import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The manifest as JSON. */
final class BundleJson {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private BundleJson() {}

    static byte[] bytes(Manifest manifest) {
        return JSON.writeValueAsBytes(manifest);
    }

    static Manifest manifest(byte[] bytes) throws IOException {
        try {
            return JSON.readValue(bytes, Manifest.class);
        } catch (JacksonException e) {
            throw new IOException(Manifest.FILE + ": not the manifest of a bundle", e);
        }
    }
}
