package org.learningcity.framework;

import java.util.List;

/**
 * A leaf of a framework: what a place is asked for, as its manual entry says.
 *
 * @param wants a number, evidence, or both
 * @param uom unit of measure of the number, such as {@code %}; rubric steps for evidence
 * @param direction which way the number improves
 * @param manual meaning, scope, formula and how the form is filled in
 * @param provenance where the wording comes from
 * @param measures codes of comparable UNESCO features or measures
 */
public record Indicator(
        String code,
        String parent,
        Text title,
        Wants wants,
        String uom,
        Direction direction,
        Manual manual,
        Provenance provenance,
        List<String> measures)
        implements Node {

    /** The kind of every leaf. */
    public static final String KIND = "indicator";

    public Indicator {
        measures = List.copyOf(measures);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /**
     * The manual entry of an indicator.
     *
     * @param meaning what the indicator says
     * @param scope whom and what it covers
     * @param formula how the number is computed
     * @param filling where and how it is filled in (数据填写)
     * @param information what kind of information is wanted (信息性质说明)
     * @param questions questions of statistical definition that must be settled (口径问题)
     */
    public record Manual(
            String meaning, String scope, String formula, String filling, String information, String questions) {}

    /**
     * Where the wording of an indicator comes from.
     *
     * @param wording how close it is to the source
     * @param note what exactly was found where
     */
    public record Provenance(Wording wording, String note) {}
}
