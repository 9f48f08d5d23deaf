package org.learningcity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Drafts (草稿): a revision and what one person changed of it, saved as often as they like. */
public final class Drafts {

    private final JdbcClient jdbc;
    private final Contents contents;
    private final Revisions revisions;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Contents contents, Revisions revisions, Clock clock) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** What a draft is at. */
    public enum State {
        OPEN,
        PROPOSED,
        DISCARDED,
        /** It went live, or was superseded by a newer draft. */
        CLOSED
    }

    /**
     * A draft without its files.
     *
     * @param base the revision that it began from
     * @param version rises with every saving
     */
    public record Draft(
            UUID id,
            String ruleSet,
            String owner,
            String title,
            String base,
            int version,
            State state,
            Instant openedAt,
            Instant changedAt) {}

    public UUID open(String ruleSet, String owner, String title, String base) {
        Transactions.required("a draft");
        var id = UUID.randomUUID();
        var now = Moments.stored(clock.instant());
        jdbc.sql("insert into draft values (?, ?, ?, ?, ?, 1, 'OPEN', ?, ?)")
                .params(id, ruleSet, owner, title, base, now, now)
                .update();
        return id;
    }

    /**
     * Saves one file.
     *
     * @param content nothing when the file is to go
     * @param version the one that the edit was made on
     * @return false when the draft was saved meanwhile, or is no longer open: nothing is saved then
     */
    public boolean save(UUID draft, String path, Optional<byte[]> content, int version) {
        Transactions.required("an edit of a draft");
        var changed = jdbc.sql("""
                        update draft set version = version + 1, changed_at = ?
                        where id = ? and version = ? and state = 'OPEN'""")
                .params(Moments.stored(clock.instant()), draft, version)
                .update();
        if (changed == 0) {
            return false;
        }
        jdbc.sql("delete from draft_file where draft = ? and path = ?")
                .params(draft, path)
                .update();
        jdbc.sql("insert into draft_file values (?, ?, ?)")
                .params(
                        draft,
                        path,
                        new SqlParameterValue(
                                Types.VARCHAR, content.map(contents::put).orElse(null)))
                .update();
        return true;
    }

    /** Takes one file back to what it was in the base. */
    public boolean revert(UUID draft, String path, int version) {
        Transactions.required("an edit of a draft");
        var changed = jdbc.sql("""
                        update draft set version = version + 1, changed_at = ?
                        where id = ? and version = ? and state = 'OPEN'""")
                .params(Moments.stored(clock.instant()), draft, version)
                .update();
        if (changed > 0) {
            jdbc.sql("delete from draft_file where draft = ? and path = ?")
                    .params(draft, path)
                    .update();
        }
        return changed > 0;
    }

    /** Moves a draft from one state to another; false when it is not in the first. */
    public boolean move(UUID draft, State from, State to) {
        Transactions.required("an end of a draft");
        return jdbc.sql("update draft set state = ?, version = version + 1 where id = ? and state = ?")
                        .params(to.name(), draft, from.name())
                        .update()
                > 0;
    }

    public Optional<Draft> find(UUID id) {
        return jdbc.sql("select * from draft where id = ?")
                .param(id)
                .query(Drafts::draft)
                .optional();
    }

    /** A person's drafts, the last changed first. */
    public List<Draft> of(String owner) {
        return jdbc.sql("select * from draft where owner = ? order by changed_at desc, id")
                .param(owner)
                .query(Drafts::draft)
                .list();
    }

    private static Draft draft(ResultSet row, int index) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getString("rule_set"),
                row.getString("owner"),
                row.getString("title"),
                row.getString("base"),
                row.getInt("version"),
                State.valueOf(row.getString("state")),
                Moments.read(row, "opened_at"),
                Moments.read(row, "changed_at"));
    }

    /** What differs from the base, by path; nothing for a file that is gone. */
    public SortedMap<String, Optional<byte[]>> changes(UUID draft) {
        var changes = new TreeMap<String, Optional<byte[]>>();
        jdbc.sql("select path, content from draft_file where draft = ? order by path")
                .param(draft)
                .query((row, index) -> changes.put(
                        row.getString("path"),
                        Optional.ofNullable(row.getString("content")).map(contents::bytes)))
                .list();
        return changes;
    }

    /** All files of the draft, by path. */
    public SortedMap<String, byte[]> files(Draft draft) {
        var files = new TreeMap<>(revisions.files(draft.base()).orElseThrow());
        changes(draft.id()).forEach((path, content) -> {
            files.remove(path);
            content.ifPresent(bytes -> files.put(path, bytes));
        });
        return files;
    }

    /** Keeps what a draft would change, of one state of it. */
    public void previewed(UUID draft, String revision, UUID assessment, byte[] preview) {
        Transactions.required("a preview");
        jdbc.sql("delete from draft_preview where draft = ? and revision = ? and assessment = ?")
                .params(draft, revision, assessment)
                .update();
        jdbc.sql("insert into draft_preview values (?, ?, ?, ?, ?, null)")
                .params(draft, revision, assessment, contents.put(preview), Moments.stored(clock.instant()))
                .update();
    }

    /** Opens a preview: who proposes must have seen it. */
    public Optional<byte[]> openPreview(UUID draft, String revision, UUID assessment) {
        Transactions.required("the opening of a preview");
        jdbc.sql("update draft_preview set opened_at = ? where draft = ? and revision = ? and assessment = ?")
                .params(Moments.stored(clock.instant()), draft, revision, assessment)
                .update();
        return jdbc.sql("select content from draft_preview where draft = ? and revision = ? and assessment = ?")
                .params(draft, revision, assessment)
                .query(String.class)
                .optional()
                .map(contents::bytes);
    }

    /** Whether a preview of this state of the draft was opened. */
    public boolean previewSeen(UUID draft, String revision) {
        return jdbc.sql("select count(*) from draft_preview where draft = ? and revision = ? and opened_at is not null")
                        .params(draft, revision)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
