package org.learningcity.bundle;

import java.util.List;
import java.util.SortedMap;
import org.learningcity.archive.Part;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.Request;
import org.learningcity.audit.Extract;
import org.learningcity.audit.PublicHalf;
import org.learningcity.observation.Snapshot;

/**
 * What goes into a bundle.
 *
 * @param assessment id of the assessment
 * @param results the assessment and its reasons, as they were written
 * @param rules the files of the revision, by path
 * @param originals the files as they came, by name
 * @param keys the public keys by which checkpoints of the log are signed
 */
public record BundleContent(
        String assessment,
        Assessment.Pin pin,
        Request asked,
        String resultHash,
        List<Part> results,
        Snapshot snapshot,
        SortedMap<String, byte[]> rules,
        SortedMap<String, byte[]> originals,
        Extract log,
        List<PublicHalf> keys) {

    public BundleContent {
        results = List.copyOf(results);
        keys = List.copyOf(keys);
    }
}
