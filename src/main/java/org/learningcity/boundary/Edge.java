package org.learningcity.boundary;

import java.math.BigDecimal;
import java.util.List;

/** A boundary and what lies next to it on either side. */
record Edge(BigDecimal at, BigDecimal below, BigDecimal above) {

    /** How many more decimals than the boundary its neighbours have. */
    private static final int FINER = 2;

    static Edge of(BigDecimal at) {
        var step =
                BigDecimal.ONE.movePointLeft(Math.max(0, at.stripTrailingZeros().scale()) + FINER);
        return new Edge(at, at.subtract(step), at.add(step));
    }

    List<BigDecimal> all() {
        return List.of(below, at, above);
    }
}
