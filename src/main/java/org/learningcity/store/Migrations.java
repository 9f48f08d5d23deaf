package org.learningcity.store;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Brings the schema up to date, as its owner, and lets the service do what it must and no more. */
final class Migrations {

    private static final String LOCATION = "classpath:org/learningcity/store/migrations";

    /** What is added and read, and never changed or taken away, not even by the service itself. */
    private static final List<String> ONLY_ADDED = List.of(
            "content",
            "content_part",
            "delivery",
            "snapshot",
            "revision",
            "revision_file",
            "assessment_node",
            "assessment_trace",
            "audit_entry",
            "audit_key",
            "audit_checkpoint");

    /** What changes in place: the end of a row's being known, the state of an assessment, the head of the log. */
    private static final List<String> CHANGED = List.of("ledger", "reported_row", "assessment", "audit_head");

    private Migrations() {}

    static void run(StoreSettings settings) {
        Flyway.configure()
                .dataSource(settings.url(), settings.owner(), settings.ownerPassword())
                .locations(LOCATION)
                .load()
                .migrate();
        if (settings.ownedByAnother()) {
            grant(settings);
        }
    }

    private static void grant(StoreSettings settings) {
        var owner = JdbcClient.create(
                new DriverManagerDataSource(settings.url(), settings.owner(), settings.ownerPassword()));
        var user = '"' + settings.user().replace("\"", "\"\"") + '"';
        ONLY_ADDED.forEach(table -> {
            owner.sql("revoke all on %s from %s".formatted(table, user)).update();
            owner.sql("grant select, insert on %s to %s".formatted(table, user)).update();
        });
        CHANGED.forEach(table -> {
            owner.sql("revoke all on %s from %s".formatted(table, user)).update();
            owner.sql("grant select, insert, update on %s to %s".formatted(table, user))
                    .update();
        });
    }
}
