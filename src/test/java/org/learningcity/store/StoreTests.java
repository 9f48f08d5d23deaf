package org.learningcity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningcity.archive.TraceLines;
import org.learningcity.archive.WrittenAssessment;
import org.learningcity.assessment.Request;
import org.learningcity.audit.Action;
import org.learningcity.audit.Breach;
import org.learningcity.audit.Deed;
import org.learningcity.audit.SigningKey;
import org.learningcity.observation.Snapshot;
import org.learningcity.trace.Trace;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the store keeps, the same on both databases. */
@ParameterizedClass
@EnumSource(Databases.class)
class StoreTests {

    private static final Instant NOON = Instant.parse("2026-03-01T04:00:00.123456Z");

    private final Databases database;
    private Store store;
    private Instant now = NOON;

    @TempDir
    private Path folder;

    StoreTests(Databases database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        store = Store.open(database.fresh(), new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Deed deed(String subject) {
        return Deed.of(Action.DATA_DELIVERED, "张三", "127.0.0.1", subject).with(Map.of("文件", "甲市|2019\n.xlsx"));
    }

    private void log(String subject) {
        store.transactions().write(() -> store.log().append(deed(subject)));
    }

    private JdbcClient sql() {
        return JdbcClient.create(store.source());
    }

    @Test
    void bytesComeBackAsTheyWere() {
        var random = new Random(3);
        for (var size : List.of(0, 1, 1 << 20, (1 << 20) + 1, (5 << 20) - 7)) {
            var bytes = new byte[size];
            random.nextBytes(bytes);
            var hash = store.transactions().write(() -> store.contents().put(bytes));
            var again = store.transactions().write(() -> store.contents().put(bytes));
            assertThat(again).isEqualTo(hash);
            assertThat(store.contents().bytes(hash)).isEqualTo(bytes);
        }
    }

    @Test
    void bytesThatAreNotThereAreDamage() {
        assertThatThrownBy(() -> store.contents().bytes("0".repeat(64)))
                .isInstanceOf(DamagedContent.class)
                .hasMessageContaining("backup");
    }

    @Test
    void nothingIsWrittenOutsideOfATransaction() {
        assertThatThrownBy(() -> store.log().append(deed("x"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> store.contents().put(new byte[1])).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void logIsWholeAndReadsBackAsItWasWritten() {
        for (var i = 0; i < 5; i++) {
            log("delivery:" + i);
        }
        assertThat(store.log().verify()).isEmpty();
        var entries = store.log().after(0, 10);
        assertThat(entries).hasSize(5);
        assertThat(entries.get(0).deed()).isEqualTo(deed("delivery:0"));
        assertThat(entries.get(0).at()).isEqualTo(Instant.parse("2026-03-01T04:00:00.123Z"));
    }

    @Test
    void whatFailsLeavesNoEntryInTheLog() {
        log("first");
        assertThatThrownBy(() -> store.transactions().write(() -> {
                    store.contents().put(new byte[] {1, 2, 3});
                    store.log().append(deed("second"));
                    throw new IllegalArgumentException("in the middle");
                }))
                .hasMessage("in the middle");
        assertThat(store.log().head().number()).isEqualTo(1);
        assertThat(store.log().verify()).isEmpty();
        assertThat(sql().sql("select count(*) from content").query(Long.class).single())
                .isZero();
    }

    @Test
    void manyWritersAtOnceMakeOneChain() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            var work = IntStream.range(0, 200)
                    .<Callable<Object>>mapToObj(i -> () -> {
                        log("delivery:" + i);
                        return i;
                    })
                    .toList();
            for (var done : pool.invokeAll(work)) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(store.log().head().number()).isEqualTo(200);
        assertThat(store.log().verify()).isEmpty();
    }

    @Test
    void changeBehindItsBackIsFoundInTheLog() throws Exception {
        Assumptions.assumeTrue(database == Databases.H2, "the service's own user cannot change PostgreSQL's log");
        for (var i = 0; i < 6; i++) {
            log("delivery:" + i);
        }
        var key = SigningKey.in(folder.resolve("key.pem"));
        store.transactions().write(() -> store.log().sign(key));
        sql().sql("update audit_entry set person = '李四' where number = 3").update();
        assertThat(store.log().verify()).extracting(Breach::number).containsExactly(3L);
        sql().sql("delete from audit_entry where number = 5").update();
        assertThat(store.log().verify()).extracting(Breach::kind).contains(Breach.Kind.REMOVED);
    }

    @Test
    void serviceMayAddToTheLogAndNotChangeIt() {
        Assumptions.assumeTrue(database == Databases.POSTGRESQL, "an embedded database has one user");
        log("delivery:1");
        for (var change : List.of(
                "update audit_entry set person = 'x'",
                "delete from audit_entry",
                "truncate audit_entry",
                "drop table audit_entry",
                "delete from assessment_trace",
                "update snapshot set rule_set = 'x'",
                "update content_part set bytes = ''")) {
            assertThat(catchThrowable(() -> sql().sql(change).update()))
                    .as(change)
                    .rootCause()
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
        assertThat(store.log().verify()).isEmpty();
    }

    @Test
    void revisionKeepsItsFiles() {
        var files = new TreeMap<String, byte[]>();
        files.put("framework.yaml", "title: 甲".getBytes(StandardCharsets.UTF_8));
        files.put("tables/weights.csv", new byte[0]);
        var hash = "a".repeat(64);
        for (var i = 0; i < 2; i++) {
            store.transactions().write(() -> {
                store.revisions().put("cn", hash, files, "张三");
                return 0;
            });
        }
        assertThat(store.revisions().files(hash)).hasValueSatisfying(kept -> {
            assertThat(kept.keySet()).containsExactlyElementsOf(files.keySet());
            kept.forEach((path, bytes) -> assertThat(bytes).isEqualTo(files.get(path)));
        });
        assertThat(store.revisions().files("b".repeat(64))).isEmpty();
    }

    @Test
    void snapshotComesBackWithItsHash() {
        var hash = store.transactions().write(() -> store.snapshots().put("cn", Reported.ILLUSTRATIVE));
        assertThat(hash).isEqualTo(Reported.ILLUSTRATIVE.hash());
        assertThat(store.snapshots().get(hash)).hasValueSatisfying(snapshot -> {
            assertThat(snapshot.hash()).isEqualTo(hash);
            assertThat(snapshot.observations()).isEqualTo(Reported.ILLUSTRATIVE.observations());
        });
    }

    private Deliveries.Receipt deliver(Snapshot rows) {
        return store.transactions()
                .write(() -> store.deliveries().receive("cn", "甲市.xlsx", new byte[] {1}, rows, "张三"));
    }

    @Test
    void everythingThatWasDeliveredIsKnown() {
        var receipt = deliver(Reported.ILLUSTRATIVE);
        assertThat(receipt.known()).isZero();
        assertThat(receipt.superseded()).isZero();
        assertThat(store.deliveries().known("cn").hash()).isEqualTo(Reported.ILLUSTRATIVE.hash());
        assertThat(store.deliveries().known("other").places()).isEmpty();
    }

    @Test
    void whatIsDeliveredAgainChangesNothing() {
        var first = deliver(Reported.ILLUSTRATIVE);
        now = NOON.plusSeconds(60);
        var again = deliver(Reported.ILLUSTRATIVE);
        assertThat(again.fresh()).isZero();
        assertThat(again.superseded()).isZero();
        assertThat(again.known()).isEqualTo(first.fresh());
    }

    @Test
    void correctionTakesThePlaceOfWhatItCorrectsAndTheFormerStateCanStillBeAskedFor() {
        deliver(Reported.ILLUSTRATIVE);
        now = NOON.plusSeconds(60);
        var wrong = Reported.ILLUSTRATIVE.observations().get(10);
        var receipt = deliver(Reported.with(Reported.corrected(wrong, 12.5)));
        assertThat(receipt.fresh()).isEqualTo(1);
        assertThat(receipt.superseded()).isEqualTo(1);
        assertThat(store.deliveries().known("cn").observations())
                .contains(Reported.corrected(wrong, 12.5))
                .doesNotContain(wrong);
        assertThat(store.deliveries().known("cn", NOON.plusSeconds(59)).hash()).isEqualTo(Reported.ILLUSTRATIVE.hash());
        assertThat(store.deliveries().known("cn", NOON.minusSeconds(1)).places())
                .isEmpty();
    }

    @Test
    void fileOfTheSameNameWithOtherContentIsToldApartAndKeepsItsEnding() {
        deliver(Reported.ILLUSTRATIVE);
        assertThat(store.deliveries().nameFor("cn", "甲市.xlsx", "ab".repeat(32))).isEqualTo("甲市#abababab.xlsx");
        assertThat(store.deliveries().nameFor("cn", "乙市.xlsx", "ab".repeat(32))).isEqualTo("乙市.xlsx");
    }

    @Test
    void deliveryThatContradictsItselfKeepsBothRows() {
        var row = Reported.ILLUSTRATIVE.observations().get(10);
        var other = Reported.corrected(row, 77);
        deliver(Reported.with(row, other));
        assertThat(store.deliveries().known("cn").observations()).containsExactlyInAnyOrder(row, other);
    }

    @Test
    void deliveriesAtOnceEnterARowOnce() throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        try {
            var rows = Reported.with(
                    Reported.ILLUSTRATIVE.observations().get(0),
                    Reported.ILLUSTRATIVE.observations().get(1));
            var fresh = new ArrayList<Integer>();
            for (var receipt : pool.invokeAll(IntStream.range(0, 8)
                    .<Callable<Deliveries.Receipt>>mapToObj(i -> () -> deliver(rows))
                    .toList())) {
                fresh.add(receipt.get().fresh());
            }
            assertThat(fresh).containsOnlyOnce(2).contains(0);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void assessmentComesBackWithItsReasons() {
        var made = Reported.assessment();
        var id = store.transactions().write(() -> {
            store.revisions().put("cn", made.pin().revision(), new TreeMap<>(), "张三");
            store.snapshots().put("cn", Reported.ILLUSTRATIVE);
            return store.assessments().put(made, Reported.RULES, Request.EVERYTHING, "张三");
        });
        var listed = store.assessments().find(id).orElseThrow();
        assertThat(listed.resultHash()).isEqualTo(made.resultHash());
        assertThat(listed.pin()).isEqualTo(made.pin());
        assertThat(listed.finalBy()).isEmpty();
        var opened = store.assessments().open(id).orElseThrow();
        for (var trace : made.traces()) {
            assertThat(TraceLines.text(read(opened, trace.place(), trace.period()))
                            .equals(TraceLines.text(trace)))
                    .as("reasons of %s %d", trace.place(), trace.period())
                    .isTrue();
        }
    }

    private static Trace read(WrittenAssessment opened, String place, int period) {
        try {
            return opened.trace(place, period).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void assessmentIsMadeFinalOnce() {
        var made = Reported.assessment();
        var id = store.transactions().write(() -> {
            store.revisions().put("cn", made.pin().revision(), new TreeMap<>(), "张三");
            store.snapshots().put("cn", Reported.ILLUSTRATIVE);
            return store.assessments().put(made, Reported.RULES, Request.EVERYTHING, "张三");
        });
        assertThat(store.transactions().<Boolean>write(() -> store.assessments().makeFinal(id, "李四")))
                .isTrue();
        assertThat(store.transactions().<Boolean>write(() -> store.assessments().makeFinal(id, "王五")))
                .isFalse();
        assertThat(store.assessments().find(id).orElseThrow().finalBy()).contains("李四");
    }
}
