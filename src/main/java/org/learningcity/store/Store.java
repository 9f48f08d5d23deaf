package org.learningcity.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The store, opened: its schema is up to date, and everything in it can be reached from here. */
public final class Store implements AutoCloseable {

    private static final int CONNECTIONS = 16;

    private final HikariDataSource source;
    private final Transactions transactions;
    private final AuditLog log;
    private final Contents contents;
    private final Deliveries deliveries;
    private final Snapshots snapshots;
    private final Revisions revisions;
    private final Assessments assessments;
    private final People people;
    private final Drafts drafts;
    private final Publications publications;
    private final WorkQueue work;
    private final Tokens tokens;
    private final Answers answers;

    private Store(HikariDataSource source, Clock clock) {
        this.source = source;
        var batches = new JdbcTemplate(source);
        var jdbc = JdbcClient.create(batches);
        this.transactions = new Transactions(new JdbcTransactionManager(source));
        this.log = new AuditLog(jdbc, clock);
        this.contents = new Contents(jdbc, clock);
        this.deliveries = new Deliveries(jdbc, batches, contents, clock);
        this.snapshots = new Snapshots(jdbc, contents, clock);
        this.revisions = new Revisions(jdbc, contents, clock);
        this.assessments = new Assessments(jdbc, batches, contents, clock);
        this.people = new People(jdbc, clock);
        this.drafts = new Drafts(jdbc, contents, revisions, clock);
        this.publications = new Publications(jdbc, clock);
        this.work = new WorkQueue(jdbc, clock);
        this.tokens = new Tokens(jdbc, clock);
        this.answers = new Answers(jdbc, clock);
    }

    /** Brings the schema up to date and opens the store. */
    public static Store open(StoreSettings settings, Clock clock) {
        Migrations.run(settings);
        var config = new HikariConfig();
        config.setPoolName("store");
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(CONNECTIONS);
        return new Store(new HikariDataSource(config), clock);
    }

    public DataSource source() {
        return source;
    }

    public Transactions transactions() {
        return transactions;
    }

    public AuditLog log() {
        return log;
    }

    public Contents contents() {
        return contents;
    }

    public Deliveries deliveries() {
        return deliveries;
    }

    public Snapshots snapshots() {
        return snapshots;
    }

    public Revisions revisions() {
        return revisions;
    }

    public Assessments assessments() {
        return assessments;
    }

    public People people() {
        return people;
    }

    public Drafts drafts() {
        return drafts;
    }

    public Publications publications() {
        return publications;
    }

    public WorkQueue work() {
        return work;
    }

    public Tokens tokens() {
        return tokens;
    }

    public Answers answers() {
        return answers;
    }

    @Override
    public void close() {
        source.close();
    }
}
