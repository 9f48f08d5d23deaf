package org.learningcity.ruleset.drools;

import java.util.List;

/**
 * The head of a decision table: what each column does, and in which snippet its cells are put.
 *
 * @param row that of the kinds of columns, counted from 0; below it stand the facts, the snippets and the labels
 * @param columns from the left
 * @param lines what the rules' text begins with
 */
record TableHeader(int row, List<Column> columns, List<Line> lines) {

    static final String PARAMETER = "$param";

    TableHeader {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    enum Kind {
        NAME,
        METADATA,
        CONDITION,
        ACTION
    }

    /** A line of the head of the rules' text, with the cell it comes from. */
    record Line(String text, String where) {}

    /**
     * A column.
     *
     * @param number counted from 0
     * @param fact what a condition is about, with its name, such as {@code $resolved : Resolved}
     * @param snippet with {@code $param} for what its cells say
     */
    record Column(int number, Kind kind, String fact, String snippet) {

        /** Whether what a cell says stands between quotes. */
        boolean quotes() {
            return kind == Kind.NAME || snippet.contains('"' + PARAMETER + '"');
        }

        boolean takesWords() {
            return kind == Kind.NAME || snippet.contains(PARAMETER);
        }

        String filled(String text) {
            return kind == Kind.METADATA ? "@" + snippet.replace(PARAMETER, text) : snippet.replace(PARAMETER, text);
        }
    }

    /** The row of the facts. */
    int facts() {
        return row + 1;
    }

    /** The row of the snippets. */
    int snippets() {
        return row + 2;
    }

    /** The row of the first rule. */
    int first() {
        return row + 4;
    }

    /** The column that names the rules. */
    Column name() {
        return columns.get(0);
    }
}
