package org.learningcity.store;

import java.time.Clock;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Revisions (规则版本): the files of a rule set by the hash over them. */
public final class Revisions {

    private final JdbcClient jdbc;
    private final Contents contents;
    private final Clock clock;

    Revisions(JdbcClient jdbc, Contents contents, Clock clock) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.clock = clock;
    }

    /**
     * Keeps a revision.
     *
     * @param files its files by path, as bytes
     */
    public void put(String ruleSet, String hash, SortedMap<String, byte[]> files, String person) {
        Transactions.required("a revision");
        var added = jdbc.sql("insert into revision values (?, ?, ?, ?) on conflict do nothing")
                .params(hash, ruleSet, person, Moments.stored(clock.instant()))
                .update();
        if (added > 0) {
            files.forEach((path, bytes) -> jdbc.sql("insert into revision_file values (?, ?, ?)")
                    .params(hash, path, contents.put(bytes))
                    .update());
        }
    }

    public boolean known(String hash) {
        return jdbc.sql("select count(*) from revision where hash = ?")
                        .param(hash)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The name of the rule set that a revision is a state of. */
    public Optional<String> ruleSet(String hash) {
        return jdbc.sql("select rule_set from revision where hash = ?")
                .param(hash)
                .query(String.class)
                .optional();
    }

    /** The files of a revision, by path. */
    public Optional<SortedMap<String, byte[]>> files(String hash) {
        if (!known(hash)) {
            return Optional.empty();
        }
        var files = new TreeMap<String, byte[]>();
        jdbc.sql("select path, content from revision_file where revision = ? order by path")
                .param(hash)
                .query((row, index) -> files.put(row.getString("path"), contents.bytes(row.getString("content"))))
                .list();
        return Optional.of(files);
    }
}
