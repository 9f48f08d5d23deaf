package org.learningcity.observation;

/**
 * Where a value comes from.
 *
 * @param source the publication or system it was taken from (出处)
 * @param department who reported it
 * @param document page, table or document number
 * @param edition the edition of the publication, such as {@code 2016} for a yearbook that holds 2015; empty when not said
 * @param vintage which revision of the statistic it belongs to
 */
public record Provenance(String source, String department, String document, String edition, Vintage vintage) {

    public static final Provenance UNSTATED = new Provenance("", "", "", "", Vintage.UNSTATED);

    String canonical() {
        return String.join("\u001c", source, department, document, edition, vintage.name());
    }
}
