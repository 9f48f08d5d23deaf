package org.learningcity.ruleset.sentence;

import org.learningcity.framework.Text;

/** Why reading cannot go on at a place; caught where the next sentence begins. */
final class Unreadable extends RuntimeException {

    private final String code;
    private final transient Place at;
    private final transient Text message;
    private final transient Text advice;

    Unreadable(String code, Place at, Text message, Text advice) {
        super(message.en(), null, false, false);
        this.code = code;
        this.at = at;
        this.message = message;
        this.advice = advice;
    }

    String code() {
        return code;
    }

    Place at() {
        return at;
    }

    Text message() {
        return message;
    }

    Text advice() {
        return advice;
    }
}
