package org.learningcity.impact;

/**
 * Something that can be asked of any assessment of the same data.
 *
 * @param code of a node; the key of a finding or of advice
 */
public record Question(Facet facet, String place, int period, String code) {

    public static Question of(Facet facet, NodeKey node) {
        return new Question(facet, node.place(), node.period(), node.code());
    }
}
