package org.learningcity.workbook;

import java.util.stream.Stream;
import org.learningcity.framework.Text;
import org.learningcity.observation.Writing;

/** A column of a sheet, which people may head with its Chinese or its English name. */
record Column(String zh, String en, Demand demand) {

    /** What a sheet must have. */
    enum Demand {
        /** The column may be left out. */
        FREE,
        /** The column must be there; its cells may be empty. */
        HEADED,
        /** The column must be there, and no cell of it may be empty. */
        FILLED
    }

    static Column free(String zh, String en) {
        return new Column(zh, en, Demand.FREE);
    }

    static Column headed(String zh, String en) {
        return new Column(zh, en, Demand.HEADED);
    }

    static Column filled(String zh, String en) {
        return new Column(zh, en, Demand.FILLED);
    }

    boolean required() {
        return demand != Demand.FREE;
    }

    boolean mustBeFilled() {
        return demand == Demand.FILLED;
    }

    Text title() {
        return new Text(zh, en);
    }

    /** Whether {@code heading} is one of its names, or both of them, such as {@code 城市|place}. */
    boolean isHeadedBy(String heading) {
        return Stream.concat(
                        Stream.of(heading), Stream.of(Writing.halfWidth(heading).split("[|/()\\n]", -1)))
                .map(Writing::key)
                .anyMatch(key -> key.equals(Writing.key(zh)) || key.equals(Writing.key(en)));
    }
}
