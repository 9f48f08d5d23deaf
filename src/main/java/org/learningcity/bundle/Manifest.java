package org.learningcity.bundle;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.Request;

/**
 * What a bundle holds, and what it claims.
 *
 * @param schema the form of the bundle
 * @param assessment id of the assessment in the store that it comes from
 * @param resultHash what running the revision on the data again must give
 * @param key fingerprint of the key that signed the manifest
 * @param files SHA-256 of every other file, by its name in the bundle
 */
public record Manifest(
        int schema,
        String assessment,
        Assessment.Pin pin,
        Request asked,
        String resultHash,
        Instant made,
        String key,
        SortedMap<String, String> files) {

    static final int SCHEMA = 1;
    static final String FILE = "manifest.json";
    static final String SIGNATURE = "manifest.sig";
    static final String KEY = "public-key.der";

    public Manifest {
        files = new TreeMap<>(files);
    }

    @Override
    public SortedMap<String, String> files() {
        return new TreeMap<>(files);
    }
}
