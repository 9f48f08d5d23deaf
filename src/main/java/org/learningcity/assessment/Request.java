package org.learningcity.assessment;

import java.util.List;

/**
 * What an assessment is asked for; statistics of peers always look at the whole snapshot.
 *
 * @param periods data years; all with anything reported when empty
 * @param places ids of places; all when empty
 * @param reasons whether the reasons are written down; only what is compared and thrown away may go without
 */
public record Request(List<Integer> periods, List<String> places, boolean reasons) {

    public static final Request EVERYTHING = new Request(List.of(), List.of());

    public Request {
        periods = periods.stream().distinct().sorted().toList();
        places = places.stream().distinct().sorted().toList();
    }

    public Request(List<Integer> periods, List<String> places) {
        this(periods, places, true);
    }

    /** The same for a what-if: writing reasons down takes as long as all the rest. */
    public Request withoutReasons() {
        return new Request(periods, places, false);
    }

    boolean wantsPeriod(int period) {
        return periods.isEmpty() || periods.contains(period);
    }

    boolean wantsPlace(String place) {
        return places.isEmpty() || places.contains(place);
    }
}
