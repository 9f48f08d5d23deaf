package org.learningcity.authoring;

import java.util.List;

/**
 * What is to be recorded as a case: a cell of an assessment, and what is wanted of it.
 *
 * @param code of an indicator, a series or a node above
 * @param because why it is wanted, in the words of whoever does
 * @param name what the case shows; empty where the address and the reason say it
 * @param about paths of the rule files it is about; those that speak of what is wanted when empty
 * @param least how much of the data it takes along at least
 * @param withRows whether it takes along the rows that the cell rests on, so that it holds whatever becomes of the tables
 */
public record Recording(
        String place,
        int period,
        String code,
        Wish wish,
        String because,
        String name,
        List<String> about,
        Circle least,
        boolean withRows) {

    /** What a recorded case says of where it comes from. */
    static final List<String> KEYS = List.of(
            "data", "cell", "place", "period", "code", "rule_set", "revision", "snapshot", "engine", "at", "because");

    public Recording {
        about = List.copyOf(about);
    }

    Subject subject() {
        return new Subject(place, period, code);
    }
}
