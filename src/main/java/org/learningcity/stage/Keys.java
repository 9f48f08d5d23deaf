package org.learningcity.stage;

/** The keys by which facts of different stages find each other. */
public final class Keys {

    private Keys() {}

    /** Of the score of a node. */
    public static String score(String place, int period, String code) {
        return "score:%s/%d/%s".formatted(place, period, code);
    }

    /** Of the value used for an indicator, or of the fact that there is none. */
    public static String resolved(String place, int period, String code) {
        return "resolved:%s/%d/%s".formatted(place, period, code);
    }
}
