package org.learningcity.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Work that several processes share, the same on both databases. */
@ParameterizedClass
@EnumSource(Databases.class)
class WorkQueueTests {

    private final Databases database;
    private TestStore opened;
    private WorkQueue queue;

    WorkQueueTests(Databases database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        opened = new TestStore(database);
        queue = opened.store().work();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private UUID add() {
        return opened.write(() -> queue.add("assess", "cn", "{}", "li"));
    }

    private Optional<WorkQueue.Work> take(String holder) {
        return opened.write(() -> queue.take(holder));
    }

    @Test
    void eachPieceIsTakenOnceThoughManyAskAtOnce() throws Exception {
        var ids = IntStream.range(0, 20).mapToObj(i -> add()).toList();
        var pool = Executors.newFixedThreadPool(6);
        try {
            var taken = new ArrayList<UUID>();
            // who finds a piece in another's hands may come away with nothing, and asks again
            for (var round = 0; round < 20 && taken.size() < ids.size(); round++) {
                pool
                        .invokeAll(IntStream.range(0, 6)
                                .<Callable<Optional<WorkQueue.Work>>>mapToObj(i -> () -> take("holder" + i))
                                .toList())
                        .stream()
                        .flatMap(done -> result(done).stream())
                        .map(WorkQueue.Work::id)
                        .forEach(taken::add);
            }
            assertThat(taken).containsExactlyInAnyOrderElementsOf(ids);
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> T result(Future<T> done) {
        try {
            return done.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatADeadHolderLeftIsTakenOverAndTheDeadWriteNothing() {
        var id = add();
        var first = take("one").orElseThrow();
        assertThat(opened.<Boolean>write(() -> queue.goOn(first, 3, 10))).isTrue();
        assertThat(take("two")).isEmpty();
        opened.later(WorkQueue.LEASE.plus(Duration.ofSeconds(1)));
        var second = take("two").orElseThrow();
        assertThat(second.id()).isEqualTo(id);
        assertThat(second.fence()).isGreaterThan(first.fence());
        assertThat(opened.<Boolean>write(() -> queue.goOn(first, 4, 10))).isFalse();
        assertThat(opened.<Boolean>write(() -> queue.end(first, WorkQueue.State.DONE, "{}")))
                .isFalse();
        assertThat(opened.<Boolean>write(() -> queue.end(second, WorkQueue.State.DONE, "{\"x\":1}")))
                .isTrue();
        assertThat(queue.find(id).orElseThrow().outcome()).isEqualTo("{\"x\":1}");
        assertThat(take("three")).isEmpty();
    }

    @Test
    void whoeverStillWorksKeepsTheLease() {
        add();
        var work = take("one").orElseThrow();
        for (var i = 0; i < 10; i++) {
            opened.later(WorkQueue.LEASE.minus(Duration.ofSeconds(1)));
            var done = i;
            assertThat(opened.<Boolean>write(() -> queue.goOn(work, done, 10))).isTrue();
            assertThat(take("two")).isEmpty();
        }
        assertThat(queue.find(work.id()).orElseThrow().done()).isEqualTo(9);
    }

    @Test
    void whatIsNoLongerWantedStops() {
        var waiting = add();
        assertThat(opened.<Boolean>write(() -> queue.cancel(waiting))).isTrue();
        assertThat(queue.find(waiting).orElseThrow().state()).isEqualTo(WorkQueue.State.CANCELLED);
        assertThat(take("one")).isEmpty();
        add();
        var running = take("one").orElseThrow();
        assertThat(opened.<Boolean>write(() -> queue.cancel(running.id()))).isTrue();
        assertThat(opened.<Boolean>write(() -> queue.goOn(running, 1, 2))).isFalse();
        assertThat(opened.<Boolean>write(() -> queue.end(running, WorkQueue.State.CANCELLED, "{}")))
                .isTrue();
        assertThat(opened.<Boolean>write(() -> queue.cancel(running.id()))).isFalse();
    }

    @Test
    void firstAskedIsFirstDone() {
        var first = add();
        opened.later(Duration.ofSeconds(1));
        var second = add();
        assertThat(List.of(
                        take("one").orElseThrow().id(),
                        take("one").orElseThrow().id()))
                .containsExactly(first, second);
        assertThat(queue.last(1)).extracting(WorkQueue.Work::id).containsExactly(second);
    }
}
