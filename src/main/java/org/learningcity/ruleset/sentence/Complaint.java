package org.learningcity.ruleset.sentence;

import org.learningcity.framework.Text;

/**
 * What is wrong with a sentence or with the vocabulary.
 *
 * @param refuses whether the file cannot be used as it is
 * @param code a name that does not change, such as {@code sentence.unknown-phrase}
 * @param where {@code file:line:column}
 * @param message what is wrong
 * @param advice what to do
 */
public record Complaint(boolean refuses, String code, String where, Text message, Text advice) {

    static Complaint error(String code, String where, Text message, Text advice) {
        return new Complaint(true, code, where, message, advice);
    }

    static Complaint warning(String code, String where, Text message, Text advice) {
        return new Complaint(false, code, where, message, advice);
    }
}
