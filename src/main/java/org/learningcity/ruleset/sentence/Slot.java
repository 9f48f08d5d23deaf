package org.learningcity.ruleset.sentence;

import org.learningcity.stage.Given;
import org.learningcity.stage.Row;

/**
 * What a place in an action is filled with.
 *
 * @param name as the pattern writes it between braces
 * @param type what the action takes there
 */
record Slot(String name, Class<?> type) {

    static final String COLUMN = "column";

    boolean takesFact() {
        return Given.class.isAssignableFrom(type);
    }

    boolean takesRow() {
        return Row.class.isAssignableFrom(type);
    }

    boolean takesColumn() {
        return type.equals(String.class) && name.equals(COLUMN);
    }

    boolean takesMessage() {
        return type.equals(String.class) && !name.equals(COLUMN);
    }
}
