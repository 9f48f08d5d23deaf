package org.learningcity.archive;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.learningcity.observation.Decision;
import org.learningcity.observation.Evidence;
import org.learningcity.observation.Observation;
import org.learningcity.observation.ObservedValue;
import org.learningcity.observation.Place;
import org.learningcity.observation.Review;
import org.learningcity.observation.Snapshot;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code snapshot.jsonl}: all that was known at one moment, one row a line, each with the cell it stands in. What is read
 * back has the same hash.
 */
public final class SnapshotLines {

    static final String FILE = "snapshot.jsonl";
    private static final String HEAD = "{\"schema\":1,\"content\":\"snapshot\"}";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .addMixIn(ObservedValue.class, EitherValue.class)
            .build();

    private SnapshotLines() {}

    /** Tells a number from a gap when it is read back. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface EitherValue {}

    public static Part part(Snapshot snapshot) {
        return new Part(FILE, out -> write(snapshot, out));
    }

    /** Writes {@code snapshot}, each row as {@link #line}. */
    public static void write(Snapshot snapshot, OutputStream out) throws IOException {
        put(HEAD, out);
        for (var rows : List.of(
                snapshot.places(),
                snapshot.observations(),
                snapshot.evidence(),
                snapshot.reviews(),
                snapshot.decisions())) {
            for (var row : rows) {
                put(line(row), out);
            }
        }
    }

    private static void put(String line, OutputStream out) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    /**
     * One row as a line.
     *
     * @param row a place, an observation, a piece of evidence, a review or a decision
     */
    public static String line(Object row) {
        return row.getClass().getSimpleName() + " " + JSON.writeValueAsString(row);
    }

    /** What a row says, wherever it stands: equal for rows that say the same. */
    public static String content(Object row) {
        var tree = (ObjectNode) JSON.valueToTree(row);
        tree.remove("position");
        return row.getClass().getSimpleName() + " " + JSON.writeValueAsString(tree);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException when it is no such file, or is damaged; it says in which line
     */
    public static Snapshot read(InputStream in) throws IOException {
        var rows = new SnapshotRows();
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            if (!HEAD.equals(reader.readLine())) {
                throw new IOException(FILE + ":1: not the rows of a snapshot");
            }
            var number = 1;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                try {
                    rows.add(row(line));
                } catch (JacksonException | IllegalArgumentException e) {
                    throw new IOException(FILE + ":" + number + ": damaged row", e);
                }
            }
        }
        return rows.snapshot();
    }

    /** The row that {@link #line} was made of. */
    public static Object row(String line) {
        var blank = line.indexOf(' ');
        var kind = line.substring(0, Math.max(0, blank));
        return JSON.readValue(line.substring(blank + 1), type(kind));
    }

    private static Class<?> type(String kind) {
        return switch (kind) {
            case "Place" -> Place.class;
            case "Observation" -> Observation.class;
            case "Evidence" -> Evidence.class;
            case "Review" -> Review.class;
            case "Decision" -> Decision.class;
            default -> throw new IllegalArgumentException("no kind of row: " + kind);
        };
    }
}
