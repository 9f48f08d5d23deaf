package org.learningcity.assessment;

/**
 * The child of a node that rests on the least evidence; an indicator has none.
 *
 * @param code empty when there is none
 * @param completeness share of weight below it that rests on evidence, 0 to 1
 */
public record WeakestChild(String code, double completeness) {

    public static final WeakestChild NONE = new WeakestChild("", 0);
}
