package org.learningcity.stage;

/** The keys by which facts of different stages find each other. */
public final class Keys {

    private Keys() {}

    /** Of what {@code type} says of a code in a place and year; written out because it is made very often. */
    static String of(String type, String place, int period, String code) {
        return type + ":" + place + "/" + period + "/" + code;
    }

    /** Of the score of a node. */
    public static String score(String place, int period, String code) {
        return of("score", place, period, code);
    }

    /** Of the value used for an indicator, or of the fact that there is none. */
    public static String resolved(String place, int period, String code) {
        return of("resolved", place, period, code);
    }
}
