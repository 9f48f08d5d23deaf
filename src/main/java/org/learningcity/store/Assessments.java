package org.learningcity.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.learningcity.archive.AssessmentJson;
import org.learningcity.archive.TraceLines;
import org.learningcity.archive.WrittenAssessment;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.NodeResult;
import org.learningcity.assessment.Request;
import org.learningcity.ruleset.RuleSet;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Assessments (测评) with all their reasons; a result never changes, only whether it is final (定稿). */
public final class Assessments {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Contents contents;
    private final Clock clock;

    Assessments(JdbcClient jdbc, JdbcOperations batches, Contents contents, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.contents = contents;
        this.clock = clock;
    }

    /**
     * What is known of an assessment without opening it.
     *
     * @param finalBy who made it final; nobody while it is a draft
     */
    public record Listed(
            UUID id,
            Assessment.Pin pin,
            Request asked,
            String resultHash,
            String result,
            String madeBy,
            Instant madeAt,
            Optional<String> finalBy) {}

    /** Keeps an assessment, a draft at first, with its results and reasons; its id. */
    public UUID put(Assessment assessment, RuleSet ruleSet, Request asked, String person) {
        Transactions.required("an assessment");
        var id = UUID.randomUUID();
        var pin = assessment.pin();
        jdbc.sql("""
                        insert into assessment (id, rule_set, revision, snapshot, engine, asked, result_hash, result,
                            made_by, made_at, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'DRAFT')""")
                .params(
                        id,
                        pin.ruleSet(),
                        pin.revision(),
                        pin.snapshot(),
                        pin.engine(),
                        JsonMapper.shared().writeValueAsString(asked),
                        assessment.resultHash(),
                        contents.put(json(assessment, ruleSet)),
                        person,
                        Moments.stored(clock.instant()))
                .update();
        nodes(id, assessment.nodes());
        batches.batchUpdate(
                "insert into assessment_trace values (?, ?, ?, ?)",
                assessment.traces(),
                AT_ONCE,
                (statement, trace) -> {
                    statement.setObject(1, id);
                    statement.setString(2, trace.place());
                    statement.setInt(3, trace.period());
                    statement.setBytes(4, Packed.packed(TraceLines.text(trace).getBytes(StandardCharsets.UTF_8)));
                });
        return id;
    }

    private static byte[] json(Assessment assessment, RuleSet ruleSet) {
        var out = new ByteArrayOutputStream();
        try (var packed = Packed.writing(out)) {
            new AssessmentJson(assessment, ruleSet).write(packed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void nodes(UUID id, List<NodeResult> nodes) {
        var numbered = new AtomicInteger();
        batches.batchUpdate(
                "insert into assessment_node values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                nodes,
                AT_ONCE,
                (statement, node) -> {
                    statement.setObject(1, id);
                    statement.setString(2, node.place());
                    statement.setInt(3, node.period());
                    statement.setString(4, node.code());
                    statement.setInt(5, numbered.getAndIncrement());
                    if (node.shown()) {
                        statement.setDouble(6, node.points());
                    } else {
                        statement.setNull(6, Types.DOUBLE);
                    }
                    statement.setDouble(7, node.score().low());
                    statement.setDouble(8, node.score().high());
                    statement.setDouble(9, node.completeness());
                    statement.setString(10, node.release().name());
                    statement.setString(11, node.grade());
                });
    }

    /** Makes a draft final; false when it is final already, or there is no such assessment. */
    public boolean makeFinal(UUID id, String person) {
        Transactions.required("making an assessment final");
        return jdbc.sql(
                                "update assessment set state = 'FINAL', final_by = ?, final_at = ? where id = ? and state = 'DRAFT'")
                        .params(person, Moments.stored(clock.instant()), id)
                        .update()
                > 0;
    }

    public Optional<Listed> find(UUID id) {
        return jdbc.sql("select * from assessment where id = ?")
                .param(id)
                .query(Assessments::listed)
                .optional();
    }

    /** Those of one framework, the last first. */
    public List<Listed> all(String ruleSet) {
        return jdbc.sql("select * from assessment where rule_set = ? order by made_at desc, id")
                .param(ruleSet)
                .query(Assessments::listed)
                .list();
    }

    private static Listed listed(ResultSet row, int index) throws SQLException {
        return new Listed(
                row.getObject("id", UUID.class),
                new Assessment.Pin(
                        row.getString("rule_set"),
                        row.getString("revision"),
                        row.getString("snapshot"),
                        row.getString("engine")),
                JsonMapper.shared().readValue(row.getString("asked"), Request.class),
                row.getString("result_hash"),
                row.getString("result"),
                row.getString("made_by"),
                Moments.read(row, "made_at"),
                Optional.ofNullable(row.getString("final_by")));
    }

    /** The assessment as it was written, its reasons fetched when they are asked for. */
    public Optional<WrittenAssessment> open(UUID id) {
        return find(id).map(
                        listed -> WrittenAssessment.of(json(listed), (place, period) -> reasons(id, place, period)));
    }

    /** The results as they were written: {@code assessment.json}. */
    public byte[] json(Listed listed) {
        return Packed.unpacked(contents.bytes(listed.result()));
    }

    /** Hands over the reasons of each place and year, a line at a time, by place and year. */
    public void eachReason(UUID id, Consumer<String> taker) {
        jdbc.sql("select place, period from assessment_trace where assessment = ? order by place, period")
                .param(id)
                .query((row, index) -> Map.entry(row.getString("place"), row.getInt("period")))
                .list()
                .forEach(of -> reasons(id, of.getKey(), of.getValue()).ifPresent(taker));
    }

    private Optional<String> reasons(UUID id, String place, int period) {
        return jdbc.sql("select line from assessment_trace where assessment = ? and place = ? and period = ?")
                .params(id, place, period)
                .query((row, index) -> new String(Packed.unpacked(row.getBytes("line")), StandardCharsets.UTF_8))
                .optional();
    }
}
