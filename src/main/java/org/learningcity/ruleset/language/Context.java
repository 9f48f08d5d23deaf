package org.learningcity.ruleset.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.learningcity.framework.Node;
import org.learningcity.observation.Digest;
import org.learningcity.ruleset.Messages;
import org.learningcity.ruleset.RuleSet;

/**
 * What the rules of a rule set may speak of.
 *
 * @param codes of nodes and series
 * @param messages the sentences they may say
 */
record Context(Set<String> codes, Messages messages) {

    Context {
        codes = Set.copyOf(codes);
    }

    static Context of(RuleSet ruleSet) {
        var codes = new HashSet<>(ruleSet.rows().series());
        ruleSet.framework().nodes().stream().map(Node::code).forEach(codes::add);
        return new Context(codes, ruleSet.messages());
    }

    /** Names it by everything that is in it. */
    String hash() {
        var all = new ArrayList<String>(new TreeSet<>(codes));
        new TreeMap<>(messages.source()).forEach((file, text) -> all.add(file + "\u001f" + text));
        return Digest.of(String.join("\u001e", all));
    }
}
