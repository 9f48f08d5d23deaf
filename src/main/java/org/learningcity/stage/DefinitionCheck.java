package org.learningcity.stage;

/**
 * How a reported value's unit and statistical definition fit what the indicator asks for.
 *
 * @param expected what is asked for
 * @param uomStated whether a unit was reported
 * @param uomDiffers whether it is another unit than the one asked for
 * @param unstated whether a facet that is asked for was not stated
 * @param differs whether a facet was stated otherwise than asked for
 * @param differing the facets concerned and what was stated, such as {@code base 户籍≠常住}; empty when none
 * @param conversion how the value becomes comparable; absent when nothing is to be done or nothing can be
 * @param personTimes whether person-times were counted where persons are meant
 */
public record DefinitionCheck(
        Expected expected,
        boolean uomStated,
        boolean uomDiffers,
        boolean unstated,
        boolean differs,
        String differing,
        Conversion conversion,
        boolean personTimes) {

    /** Whether the value can be used as it is. */
    public boolean fits() {
        return !uomDiffers && !differs;
    }

    /** Whether the value can be used after {@code conversion}. */
    public boolean convertible() {
        return !fits() && conversion.present();
    }
}
