package org.learningcity.benchmark;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** The most that was left in the heap after any garbage collection: what is held, and old garbage not yet looked at. */
public final class LiveHeap implements InternalProfiler {

    static final String LABEL = "heap.after.gc";

    private static final double MEGA = 1024 * 1024;

    private final AtomicLong most = new AtomicLong();
    private final NotificationListener listener = (notification, handback) -> note(notification);

    @Override
    public String getDescription() {
        return "the most that was left in the heap after a garbage collection";
    }

    private void note(Notification notification) {
        if (notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            var collected = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
            var left = collected.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                    .filter(pool -> pool.getKey().matches(".*(Eden|Survivor|Old|Tenured).*"))
                    .mapToLong(pool -> used(pool.getValue()))
                    .sum();
            most.accumulateAndGet(left, Math::max);
        }
    }

    private static long used(MemoryUsage pool) {
        return pool.getUsed();
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        most.set(0);
        ManagementFactory.getGarbageCollectorMXBeans()
                .forEach(collector -> ((NotificationEmitter) collector).addNotificationListener(listener, null, null));
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            try {
                ((NotificationEmitter) collector).removeNotificationListener(listener);
            } catch (javax.management.ListenerNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        return List.of(new ScalarResult(LABEL, most.get() / MEGA, "MB", AggregationPolicy.MAX));
    }
}
