package org.learningcity.ruleset.sentence;

/**
 * Where in a file somebody wrote something; both counted from 1.
 *
 * @param column in characters
 */
public record Place(int line, int column) {

    /** For what was not read from a file. */
    public static final Place NOWHERE = new Place(1, 1);

    String in(String file) {
        return file + ":" + line + ":" + column;
    }
}
