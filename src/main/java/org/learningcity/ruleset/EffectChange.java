package org.learningcity.ruleset;

import org.learningcity.framework.Text;

/**
 * Something that works otherwise: a rule, a case, a message, an indicator, a word.
 *
 * @param name the name people know it by, such as {@code quality/value above hard maximum}
 * @param where {@code file:line} after the change, or before it where the thing is gone
 * @param what of a thing that changed, what about it did; empty otherwise
 */
public record EffectChange(Subject subject, Kind kind, String name, String where, Text what) {

    /** What kind of thing it is, in the order in which people ask. */
    public enum Subject {
        RULE(new Text("规则", "rule")),
        CASE(new Text("校验样例", "case")),
        INDICATOR(new Text("指标", "indicator")),
        NODE(new Text("节点", "node")),
        FRAMEWORK(new Text("指标体系", "framework")),
        MESSAGE(new Text("用语", "message")),
        VOCABULARY(new Text("词汇", "vocabulary"));

        private final Text title;

        Subject(Text title) {
            this.title = title;
        }

        public Text title() {
            return title;
        }
    }

    /** What became of it. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}
