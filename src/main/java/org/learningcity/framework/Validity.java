package org.learningcity.framework;

/**
 * The data years in which something holds, both ends included.
 *
 * @param from first year; {@link #OPEN_FROM} when open
 * @param to last year; {@link #OPEN_TO} when open
 */
public record Validity(int from, int to) {

    public static final int OPEN_FROM = 0;
    public static final int OPEN_TO = 9999;
    public static final Validity ALWAYS = new Validity(OPEN_FROM, OPEN_TO);

    public boolean holdsIn(int period) {
        return from <= period && period <= to;
    }

    public boolean overlaps(Validity other) {
        return from <= other.to && other.from <= to;
    }

    /** In the form {@code 2016..2020}, an open end left out. */
    @Override
    public String toString() {
        return (from == OPEN_FROM ? "" : from) + ".." + (to == OPEN_TO ? "" : to);
    }
}
