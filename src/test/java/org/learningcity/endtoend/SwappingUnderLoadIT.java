package org.learningcity.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.authoring.LiveRules;
import org.learningcity.authoring.Revision;

/** Revisions go live while others assess: nobody ever sees two at once, and nothing of the old ones stays behind. */
class SwappingUnderLoadIT {

    private static final int ASSESSMENTS = 100_000;
    private static final int SWAPS = 500;
    private static final int PART = 50;

    @TempDir
    Path folder;

    private TwoRevisions revisions;

    @BeforeEach
    void twoRevisions() throws IOException {
        revisions = TwoRevisions.in(folder);
    }

    @Test
    void hundredThousandAssessmentsOnFourThreadsEachSeeOneRevision() throws Exception {
        var snapshot = revisions.norway();
        var first = revisions.load(revisions.first());
        var second = revisions.load(revisions.second());
        var expected = List.of(
                TwoRevisions.marks(TwoRevisions.assess(first, snapshot)),
                TwoRevisions.marks(TwoRevisions.assess(second, snapshot)));
        assertThat(expected).doesNotHaveDuplicates();

        var live = new LiveRules(first);
        var seen = new ConcurrentHashMap<String, LongAdder>();
        var left = new AtomicInteger(ASSESSMENTS);
        var working = new AtomicBoolean(true);
        var swaps = new AtomicInteger();
        Callable<Void> evaluator = () -> {
            while (left.getAndDecrement() > 0) {
                try (var lease = live.lease()) {
                    seen.computeIfAbsent(
                                    TwoRevisions.marks(TwoRevisions.assess(lease.revision(), snapshot)),
                                    marks -> new LongAdder())
                            .increment();
                }
            }
            return null;
        };
        Callable<Void> publisher = () -> {
            while (working.get()) {
                live.swap(revisions.load(swaps.incrementAndGet() % 2 == 0 ? revisions.first() : revisions.second()));
            }
            return null;
        };
        var threads = Executors.newFixedThreadPool(5);
        try {
            var publishing = threads.submit(publisher);
            for (var done : threads.invokeAll(List.of(evaluator, evaluator, evaluator, evaluator))) {
                done.get();
            }
            working.set(false);
            publishing.get();
        } finally {
            threads.shutdownNow();
        }

        assertThat(seen.keySet()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(seen.values().stream().mapToLong(LongAdder::sum).sum()).isEqualTo(ASSESSMENTS);
        assertThat(swaps.get()).isGreaterThan(10);
        assertThat(live.leaving()).isZero();
        System.out.printf("%d assessments, %d swaps, by revision %s%n", ASSESSMENTS, swaps.get(), seen.values());
    }

    @Test
    void fiveHundredSwapsLeaveMemoryAsItWas() {
        var snapshot = revisions.norway();
        var live = new LiveRules(revisions.load(revisions.first()));
        var heap = new ArrayList<Long>();
        var metaspace = new ArrayList<Long>();
        for (var swap = 1; swap <= SWAPS; swap++) {
            Revision next = revisions.load(swap % 2 == 0 ? revisions.first() : revisions.second());
            live.swap(next);
            try (var lease = live.lease()) {
                assertThat(TwoRevisions.assess(lease.revision(), snapshot).pin().revision())
                        .isEqualTo(next.hash());
            }
            System.gc();
            heap.add(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
            metaspace.add(metaspaceUsed());
        }
        var early = Map.of("heap", mean(heap.subList(0, PART)), "metaspace", mean(metaspace.subList(0, PART)));
        var late = Map.of(
                "heap",
                mean(heap.subList(SWAPS - PART, SWAPS)),
                "metaspace",
                mean(metaspace.subList(SWAPS - PART, SWAPS)));
        System.out.printf(
                "KiB in use after a collection, first %d swaps %s, last %d swaps %s%n", PART, early, PART, late);

        // a revision of this small rule set keeps some 300 KiB of classes: 450 of them kept would be more than 100 MiB
        assertThat(late.get("metaspace") - early.get("metaspace")).isLessThan(5_000L);
        assertThat(late.get("heap") - early.get("heap")).isLessThan(5_000L);
        assertThat(live.leaving()).isZero();
    }

    private static long metaspaceUsed() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong(pool -> pool.getUsage().getUsed())
                .sum();
    }

    /** In KiB. */
    private static long mean(List<Long> bytes) {
        return Math.round(bytes.stream().mapToLong(Long::longValue).average().orElseThrow() / 1024);
    }
}
