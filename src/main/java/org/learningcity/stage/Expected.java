package org.learningcity.stage;

/**
 * The statistical definition that an indicator asks for (统计口径).
 *
 * @param uom its unit of measure
 * @param base population base, such as 常住; empty when any will do
 * @param scope area covered, such as 全市; empty when any will do
 * @param count count rule, such as 人数; empty when any will do
 */
public record Expected(RowRef ref, String uom, String base, String scope, String count) implements Row {}
