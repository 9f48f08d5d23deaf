package org.learningcity.ruleset.sentence;

import java.util.List;
import org.learningcity.framework.Text;

/**
 * A sentence of a list of conditions: what it says, of whom, and what links it to the one before.
 */
record Said(Link link, Placed<Condition> condition, SubjectDraft subject) {

    enum Link {
        FIRST,
        AND,
        OR
    }

    static Unreadable mixed(Place at) {
        return new Unreadable(
                "sentence.mixed-and-or",
                at,
                new Text("“且”与“或”并列,有两种读法", "`and` beside `or` can be read in two ways"),
                new Text("请用括号分清,如“A,且(B,或C)”", "set it right with brackets, such as `a and (b or c)`"));
    }

    /** Sentences linked by 或 throughout, or by 且 throughout, about one fact. */
    static Condition joined(List<Said> said) {
        var or = said.stream().anyMatch(part -> part.link() == Link.OR);
        for (var part : said) {
            if (or && part.link() == Link.AND) {
                throw mixed(part.condition().at());
            }
            if (part.subject() != said.get(0).subject()) {
                throw new Unreadable(
                        "sentence.two-facts",
                        part.condition().at(),
                        new Text("“或”和括号只能连接对同一事物的条件", "`or` and brackets only hold conditions on one fact"),
                        new Text("请分成两条规则", "split it into two rules"));
            }
        }
        var conditions = said.stream().map(part -> part.condition().what()).toList();
        if (or) {
            conditions.forEach(
                    condition -> stated(condition, said.get(0).condition().at()));
        }
        return or ? Condition.any(conditions) : Condition.all(conditions);
    }

    /** A condition that says something of a fact, more than that there is one. */
    static Condition stated(Condition condition, Place at) {
        if (Condition.parts(condition).isEmpty()) {
            throw new Unreadable(
                    "sentence.two-facts",
                    at,
                    new Text(
                            "“有”和“没有”某个事物,不能与“或”“非”连用",
                            "that there is a fact, or none, cannot be linked by `or` or `not`"),
                    new Text("请分成两条规则", "split it into two rules"));
        }
        return condition;
    }
}
