package org.learningcity.stage;

/**
 * A series that may stand in for an indicator (相近、替代指标). It is never read on the indicator's own scale.
 *
 * @param kind how close it comes to what the indicator means
 * @param uom unit of measure the series must have
 * @param converted whether its value is first turned into the indicator's by {@code factor} and {@code offset}
 * @param own its own goalposts; present exactly when it is not converted
 * @param hasEligibleMin whether values below {@code eligibleMin} may not stand in
 * @param evidenceFactor how much it counts as evidence, in (0, 1]
 * @param approved whether somebody approved its use
 */
public record Proxy(
        RowRef ref,
        ProxyKind kind,
        String series,
        String uom,
        boolean converted,
        double factor,
        double offset,
        Goalposts own,
        boolean hasEligibleMin,
        double eligibleMin,
        boolean hasEligibleMax,
        double eligibleMax,
        double evidenceFactor,
        boolean approved)
        implements Row {}
