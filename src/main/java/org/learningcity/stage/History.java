package org.learningcity.stage;

/**
 * A reported series around one of its years; only values under the same definition are compared.
 *
 * @param previousPresent whether there is a value for the year before
 * @param previousAmount that value
 * @param changePercent change since then as a share of the earlier value; 0 when there is none
 * @param event what breaks the series between the two years
 * @param repeatOf an earlier year with exactly the same value; 0 when there is none
 * @param definitionChanged whether the year before was reported, and only under other definitions
 * @param midpoint whether the value is exactly halfway between its neighbours
 */
public record History(
        boolean previousPresent,
        double previousAmount,
        double changePercent,
        Event event,
        int repeatOf,
        boolean midpoint,
        boolean definitionChanged) {

    /** The change without its sign. */
    public double jumpPercent() {
        return Math.abs(changePercent);
    }

    public boolean repeats() {
        return repeatOf != 0;
    }
}
