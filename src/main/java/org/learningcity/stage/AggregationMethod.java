package org.learningcity.stage;

/**
 * How the children of a node come together (合成方法).
 *
 * @param method {@code ARITHMETIC} or {@code GEOMETRIC}
 */
public record AggregationMethod(RowRef ref, String method) implements Row {}
