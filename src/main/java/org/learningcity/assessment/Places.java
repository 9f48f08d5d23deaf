package org.learningcity.assessment;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.learningcity.observation.Snapshot;

/**
 * The data of an assessment, place by place. A place is asked for up to three times, by several threads, and must be the
 * same each time: that is what lets more places be assessed than memory holds at once.
 */
public interface Places {

    /** The ids of all places, each once, in their natural order. */
    List<String> ids();

    /** The years for which anything was reported, of whatever place. */
    SortedSet<Integer> periods();

    /** All that is known of one place, and nothing of others. */
    Snapshot of(String id);

    /** The places of a snapshot. */
    static Places of(Snapshot snapshot) {
        var parts = snapshot.byPlace();
        var periods = new TreeSet<>(snapshot.periods());
        return new Places() {
            @Override
            public List<String> ids() {
                return List.copyOf(parts.keySet());
            }

            @Override
            public SortedSet<Integer> periods() {
                return periods;
            }

            @Override
            public Snapshot of(String id) {
                return Objects.requireNonNull(parts.get(id), id);
            }
        };
    }
}
