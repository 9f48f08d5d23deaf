package org.learningcity.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import org.learningcity.archive.SnapshotLines;
import org.learningcity.observation.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Snapshots (数据快照) by their hash; what is read back is proven to have it. */
public final class Snapshots {

    private final JdbcClient jdbc;
    private final Contents contents;
    private final Clock clock;

    Snapshots(JdbcClient jdbc, Contents contents, Clock clock) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.clock = clock;
    }

    /** Keeps {@code snapshot}; its hash. */
    public String put(String ruleSet, Snapshot snapshot) {
        var hash = snapshot.hash();
        if (!known(hash)) {
            var rows = snapshot.places().size()
                    + snapshot.observations().size()
                    + snapshot.evidence().size()
                    + snapshot.reviews().size()
                    + snapshot.decisions().size();
            jdbc.sql("insert into snapshot values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                    .params(
                            hash,
                            ruleSet,
                            contents.put(lines(snapshot)),
                            snapshot.placeIds().size(),
                            rows,
                            Moments.stored(clock.instant()))
                    .update();
        }
        return hash;
    }

    private static byte[] lines(Snapshot snapshot) {
        var out = new ByteArrayOutputStream();
        try (var packed = Packed.writing(out)) {
            SnapshotLines.write(snapshot, packed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public boolean known(String hash) {
        return content(hash).isPresent();
    }

    private Optional<String> content(String hash) {
        return jdbc.sql("select content from snapshot where hash = ?")
                .param(hash)
                .query(String.class)
                .optional();
    }

    /**
     * The snapshot with this hash.
     *
     * @throws DamagedContent when it no longer gives it
     */
    public Optional<Snapshot> get(String hash) {
        return content(hash).map(content -> {
            try (var lines = Packed.reading(new ByteArrayInputStream(contents.bytes(content)))) {
                var snapshot = SnapshotLines.read(lines);
                if (!snapshot.hash().equals(hash)) {
                    throw new DamagedContent(hash);
                }
                return snapshot;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
