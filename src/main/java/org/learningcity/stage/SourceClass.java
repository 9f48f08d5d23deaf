package org.learningcity.stage;

/**
 * What kind of source a publication is (来源类别).
 *
 * @param sourceClass such as {@code YEARBOOK}, {@code CENSUS}, {@code BUREAU}, {@code PANEL}, {@code WEB}
 */
public record SourceClass(RowRef ref, String sourceClass) implements Row {}
