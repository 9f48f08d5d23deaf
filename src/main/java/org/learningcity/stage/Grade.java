package org.learningcity.stage;

import org.learningcity.framework.Text;

/**
 * A band of released scores (等级).
 *
 * @param lower the least score of the band; the next higher band ends it
 */
public record Grade(RowRef ref, String grade, Text title, double lower) implements Row {}
