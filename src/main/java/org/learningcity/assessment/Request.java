package org.learningcity.assessment;

import java.util.List;

/**
 * What an assessment is asked for; statistics of peers always look at the whole snapshot.
 *
 * @param periods data years; all with anything reported when empty
 * @param places ids of places; all when empty
 */
public record Request(List<Integer> periods, List<String> places) {

    public static final Request EVERYTHING = new Request(List.of(), List.of());

    public Request {
        periods = periods.stream().distinct().sorted().toList();
        places = places.stream().distinct().sorted().toList();
    }

    boolean wantsPeriod(int period) {
        return periods.isEmpty() || periods.contains(period);
    }

    boolean wantsPlace(String place) {
        return places.isEmpty() || places.contains(place);
    }
}
