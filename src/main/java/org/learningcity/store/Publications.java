package org.learningcity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which revision is live (生效), from when, and who decided so. */
public final class Publications {

    private final JdbcClient jdbc;
    private final Clock clock;

    Publications(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How a revision came to be live. */
    public enum Kind {
        /** The first of a rule set, as it was shipped. */
        FIRST,
        PUBLISHED,
        ROLLED_BACK
    }

    /** One line in the history of what was live. */
    public record Live(
            long number,
            String ruleSet,
            String revision,
            Instant from,
            Optional<UUID> proposal,
            Kind kind,
            String publishedBy,
            Instant publishedAt,
            String reason) {}

    /** What somebody asked to be made live. */
    public record Proposal(
            UUID id,
            String ruleSet,
            UUID draft,
            String revision,
            String base,
            String author,
            String reason,
            Instant proposedAt,
            Optional<Verdict> verdict) {}

    /** What somebody else decided. */
    public record Verdict(boolean approved, String person, String reason, Instant decidedAt) {}

    /** The revision that is live at {@code moment}. */
    public Optional<Live> liveAt(String ruleSet, Instant moment) {
        return jdbc.sql("""
                        select * from live_revision where rule_set = ? and live_from <= ?
                        order by number desc limit 1""")
                .params(ruleSet, Moments.stored(moment))
                .query(Publications::live)
                .optional();
    }

    public Optional<Live> live(String ruleSet) {
        return liveAt(ruleSet, clock.instant());
    }

    /** All that ever was or will be live, the last first. */
    public List<Live> history(String ruleSet) {
        return jdbc.sql("select * from live_revision where rule_set = ? order by number desc")
                .param(ruleSet)
                .query(Publications::live)
                .list();
    }

    /** The rule sets that have a live revision. */
    public List<String> ruleSets() {
        return jdbc.sql("select distinct rule_set from live_revision order by rule_set")
                .query(String.class)
                .list();
    }

    private static Live live(ResultSet row, int index) throws SQLException {
        return new Live(
                row.getLong("number"),
                row.getString("rule_set"),
                row.getString("revision"),
                Moments.read(row, "live_from"),
                Optional.ofNullable(row.getObject("proposal", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                row.getString("published_by"),
                Moments.read(row, "published_at"),
                row.getString("reason"));
    }

    /** Lets nobody else publish for this rule set until the transaction ends. */
    public void lock(String ruleSet) {
        Turns.hold(jdbc, ruleSet);
    }

    /** Makes a revision live from a moment on. */
    public void publish(
            String ruleSet,
            String revision,
            Instant from,
            Optional<UUID> proposal,
            Kind kind,
            String person,
            String reason) {
        Transactions.required("a publication");
        jdbc.sql("""
                        insert into live_revision
                            (rule_set, revision, live_from, proposal, kind, published_by, published_at, reason)
                        values (?, ?, ?, cast(? as uuid), ?, ?, ?, ?)""")
                .params(
                        ruleSet,
                        revision,
                        Moments.stored(from),
                        new SqlParameterValue(
                                Types.VARCHAR, proposal.map(UUID::toString).orElse(null)),
                        kind.name(),
                        person,
                        Moments.stored(clock.instant()),
                        reason)
                .update();
    }

    /** Asks for a revision to be made live; the proposal's id. */
    public UUID propose(String ruleSet, UUID draft, String revision, String base, String author, String reason) {
        Transactions.required("a proposal");
        var id = UUID.randomUUID();
        jdbc.sql("insert into proposal values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, ruleSet, draft, revision, base, author, reason, Moments.stored(clock.instant()))
                .update();
        return id;
    }

    /**
     * Decides about a proposal.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when the author decides, or somebody did already
     */
    public void decide(Proposal proposal, boolean approved, String person, String reason) {
        Transactions.required("a decision");
        jdbc.sql("insert into proposal_decision values (?, ?, ?, ?, ?, ?)")
                .params(
                        proposal.id(),
                        proposal.author(),
                        person,
                        approved ? "APPROVED" : "REJECTED",
                        reason,
                        Moments.stored(clock.instant()))
                .update();
    }

    private static final String PROPOSALS = """
            select p.*, d.verdict, d.person as decided_by, d.reason as verdict_reason, d.decided_at
            from proposal p left join proposal_decision d on d.proposal = p.id\s""";

    public Optional<Proposal> proposal(UUID id) {
        return jdbc.sql(PROPOSALS + "where p.id = ?")
                .param(id)
                .query(Publications::proposal)
                .optional();
    }

    /** The proposals of a rule set, the last first. */
    public List<Proposal> proposals(String ruleSet) {
        return jdbc.sql(PROPOSALS + "where p.rule_set = ? order by p.proposed_at desc, p.id")
                .param(ruleSet)
                .query(Publications::proposal)
                .list();
    }

    private static Proposal proposal(ResultSet row, int index) throws SQLException {
        var verdict = Optional.ofNullable(row.getString("verdict"));
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getString("rule_set"),
                row.getObject("draft", UUID.class),
                row.getString("revision"),
                row.getString("base"),
                row.getString("author"),
                row.getString("reason"),
                Moments.read(row, "proposed_at"),
                verdict.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Verdict(
                                verdict.get().equals("APPROVED"),
                                row.getString("decided_by"),
                                row.getString("verdict_reason"),
                                Moments.read(row, "decided_at"))));
    }
}
