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
            "audit_checkpoint",
            "proposal",
            "proposal_decision",
            "live_revision",
            "finding_answer",
            "idempotency");

    /** What changes in place: the end of a row's being known, the state of an assessment, the head of the log. */
    private static final List<String> CHANGED =
            List.of("ledger", "reported_row", "assessment", "audit_head", "person", "api_token", "draft", "work");

    /** What is also taken away. */
    private static final List<String> TAKEN_AWAY =
            List.of("person_role", "person_scope", "draft_file", "draft_preview");

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
        grant(owner, user, ONLY_ADDED, "select, insert");
        grant(owner, user, CHANGED, "select, insert, update");
        grant(owner, user, TAKEN_AWAY, "select, insert, update, delete");
    }

    private static void grant(JdbcClient owner, String user, List<String> tables, String rights) {
        tables.forEach(table -> {
            owner.sql("revoke all on %s from %s".formatted(table, user)).update();
            owner.sql("grant %s on %s to %s".formatted(rights, table, user)).update();
        });
    }
}
