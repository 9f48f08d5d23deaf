package org.learningcity.ruleset.sentence;

import java.util.Map;
import org.learningcity.framework.Text;

/**
 * What a rule set adds to the vocabulary.
 *
 * @param messages what its rules may say, by key
 * @param codes titles of its nodes, indicators and series, by code; empty where a code has no title
 * @param kinds names of the kinds of its nodes
 */
public record Names(Map<String, Text> messages, Map<String, Text> codes, Map<String, Text> kinds) {

    /** Of no rule set: any message and any code will do. */
    public static final Names ANY = new Names(Map.of(), Map.of(), Map.of());

    public Names {
        messages = Map.copyOf(messages);
        codes = Map.copyOf(codes);
        kinds = Map.copyOf(kinds);
    }
}
