package org.learningcity.ruleset.language;

import org.learningcity.framework.Text;

/** How large a rule may be. Larger ones are no rules that people read, and could stall the compiler. */
final class Limits {

    /** Brackets within brackets of one condition. */
    static final int DEPTH = 10;

    static final int PATTERNS = 3;
    static final int CONSTRAINTS = 40;
    static final int ACTIONS = 10;
    static final int TOKENS = 600;
    static final int BINDINGS = 20;
    static final int RULES = 1000;

    private Limits() {}

    static Text tooDeep() {
        return new Text("括号嵌套超过 %d 层".formatted(DEPTH), "brackets are nested more than %d deep".formatted(DEPTH));
    }

    static Text splitRule() {
        return new Text("请拆成几条较小的规则", "make several smaller rules of it");
    }
}
