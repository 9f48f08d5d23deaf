package org.learningcity.stage;

/**
 * Who answers for an indicator in a place (责任部门).
 *
 * @param department the lead
 * @param partners those that work with it, separated by semicolons
 */
public record Department(RowRef ref, String department, String partners) implements Row {}
