package org.learningcity.stage;

/**
 * Something that breaks a series at the start of a year (口径变动、普查调整、区划调整).
 *
 * @param kind such as {@code CENSUS_REBASING}, {@code DEFINITION_CHANGE}, {@code BOUNDARY_CHANGE}
 * @param suspendsComparison whether values before and after must not be compared
 */
public record Event(RowRef ref, String kind, boolean suspendsComparison) implements Row {}
