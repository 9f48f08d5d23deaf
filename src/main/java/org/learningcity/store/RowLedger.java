package org.learningcity.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.learningcity.observation.Snapshot;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Enters the rows of one delivery: of an identity that the delivery speaks of, what it says is what is known from now on.
 * A delivery that contradicts itself keeps both rows: that is for the rules to find.
 */
final class RowLedger {

    private static final int AT_ONCE = 500;
    private static final String ADD = """
            insert into reported_row
                (delivery, rule_set, kind, identity, digest, place, period, code, department, line, known_from)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Deliveries.Delivery delivery;
    private final List<ReportedRow> fresh = new ArrayList<>();
    private final List<Long> ended = new ArrayList<>();
    private int same;

    RowLedger(JdbcClient jdbc, JdbcOperations batches, Deliveries.Delivery delivery) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.delivery = delivery;
    }

    private record Known(long id, String identity, String digest) {}

    Deliveries.Receipt enter(Snapshot rows) {
        var said = ReportedRow.of(rows).stream()
                .collect(Collectors.groupingBy(ReportedRow::identity, TreeMap::new, Collectors.toList()));
        var identities = List.copyOf(said.keySet());
        for (var from = 0; from < identities.size(); from += AT_ONCE) {
            var some = identities.subList(from, Math.min(from + AT_ONCE, identities.size()));
            var known = known(some);
            some.forEach(identity ->
                    compare(known.getOrDefault(identity, List.of()), said.getOrDefault(identity, List.of())));
        }
        write();
        return new Deliveries.Receipt(delivery, fresh.size(), same, ended.size());
    }

    private Map<String, List<Known>> known(List<String> identities) {
        return jdbc
                .sql("""
                        select id, identity, digest from reported_row
                        where rule_set = :ruleSet and identity in (:identities) and known_until is null""")
                .param("ruleSet", delivery.ruleSet())
                .param("identities", identities)
                .query((row, index) -> new Known(row.getLong("id"), row.getString("identity"), row.getString("digest")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Known::identity));
    }

    private void compare(List<Known> known, List<ReportedRow> said) {
        Set<String> before = known.stream().map(Known::digest).collect(Collectors.toSet());
        Set<String> now = said.stream().map(ReportedRow::digest).collect(Collectors.toSet());
        for (var row : said) {
            if (before.contains(row.digest())) {
                same++;
            } else {
                fresh.add(row);
            }
        }
        known.stream().filter(row -> !now.contains(row.digest())).map(Known::id).forEach(ended::add);
    }

    private void write() {
        var moment = Moments.stored(delivery.deliveredAt());
        batches.batchUpdate(ADD, fresh, AT_ONCE, (statement, row) -> {
            statement.setObject(1, delivery.id());
            statement.setString(2, delivery.ruleSet());
            statement.setString(3, row.kind());
            statement.setString(4, row.identity());
            statement.setString(5, row.digest());
            statement.setString(6, row.place());
            statement.setInt(7, row.period());
            statement.setString(8, row.code());
            statement.setString(9, row.department());
            statement.setString(10, row.line());
            statement.setObject(11, moment);
        });
        batches.batchUpdate(
                "update reported_row set known_until = ?, superseded_by = ? where id = ?",
                ended,
                AT_ONCE,
                (statement, id) -> {
                    statement.setObject(1, moment);
                    statement.setObject(2, delivery.id());
                    statement.setLong(3, id);
                });
    }
}
