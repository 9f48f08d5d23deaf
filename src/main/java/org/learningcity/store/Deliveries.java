package org.learningcity.store;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.learningcity.archive.SnapshotLines;
import org.learningcity.archive.SnapshotRows;
import org.learningcity.observation.Snapshot;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Files as they came, and the rows in them with the time that they were known: what a later file says otherwise ends the
 * time of what an earlier one said, and both stay.
 */
public final class Deliveries {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Contents contents;
    private final Clock clock;

    Deliveries(JdbcClient jdbc, JdbcOperations batches, Contents contents, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.contents = contents;
        this.clock = clock;
    }

    /**
     * A file that was received (填报文件).
     *
     * @param content hash of its bytes
     * @param deliveredBy who handed it in
     */
    public record Delivery(
            UUID id, String ruleSet, String fileName, String content, String deliveredBy, Instant deliveredAt) {}

    /**
     * What a delivery changed.
     *
     * @param fresh rows that were not known before
     * @param known rows that were known already, to the letter
     * @param superseded rows that are no longer what is known
     */
    public record Receipt(Delivery delivery, int fresh, int known, int superseded) {}

    /**
     * Keeps a file and its rows.
     *
     * @param bytes the file as it came
     * @param rows what was read from it
     */
    public Receipt receive(String ruleSet, String fileName, byte[] bytes, Snapshot rows, String person) {
        Transactions.required("a delivery");
        // two deliveries at once could both take a row for unknown that the other is about to enter
        Turns.hold(jdbc, ruleSet);
        var delivery = new Delivery(UUID.randomUUID(), ruleSet, fileName, contents.put(bytes), person, clock.instant());
        jdbc.sql("insert into delivery values (?, ?, ?, ?, ?, ?)")
                .params(
                        delivery.id(),
                        ruleSet,
                        fileName,
                        delivery.content(),
                        person,
                        Moments.stored(delivery.deliveredAt()))
                .update();
        return new RowLedger(jdbc, batches, delivery).enter(rows);
    }

    /** All that is known now, of one framework. */
    public Snapshot known(String ruleSet) {
        return read(jdbc.sql("select line from reported_row where rule_set = ? and known_until is null order by id")
                .param(ruleSet));
    }

    /** All that was known at {@code moment} (截至). */
    public Snapshot known(String ruleSet, Instant moment) {
        return read(jdbc.sql("""
                        select line from reported_row
                        where rule_set = ? and known_from <= ? and (known_until is null or known_until > ?) order by id""").params(ruleSet, Moments.stored(moment), Moments.stored(moment)));
    }

    private static Snapshot read(JdbcClient.StatementSpec query) {
        var rows = new SnapshotRows();
        try (Stream<String> lines = query.query(String.class).stream()) {
            lines.map(SnapshotLines::row).forEach(rows::add);
        }
        return rows.snapshot();
    }

    /** All files of one framework, the last first. */
    public List<Delivery> all(String ruleSet) {
        return jdbc.sql("select * from delivery where rule_set = ? order by delivered_at desc, id")
                .param(ruleSet)
                .query((row, index) -> new Delivery(
                        row.getObject("id", UUID.class),
                        row.getString("rule_set"),
                        row.getString("file_name"),
                        row.getString("content"),
                        row.getString("delivered_by"),
                        Moments.read(row, "delivered_at")))
                .list();
    }

    /** The name that a file goes by: its own, or with the beginning of its hash when another file has that name. */
    public String nameFor(String ruleSet, String fileName, String content) {
        Set<String> others = new LinkedHashSet<>(
                jdbc.sql("select distinct content from delivery where rule_set = ? and file_name = ? and content <> ?")
                        .params(ruleSet, fileName, content)
                        .query(String.class)
                        .list());
        if (others.isEmpty()) {
            return fileName;
        }
        // the ending stays: by it a file is known for what it is
        var dot = fileName.lastIndexOf('.') < 0 ? fileName.length() : fileName.lastIndexOf('.');
        return fileName.substring(0, dot) + "#" + content.substring(0, 8) + fileName.substring(dot);
    }
}
