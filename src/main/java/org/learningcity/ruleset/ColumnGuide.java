package org.learningcity.ruleset;

import org.learningcity.framework.Text;

/**
 * What people are told of a column of a table.
 *
 * @param name as the file names it
 * @param about what it says, in which unit, and what an empty cell means
 * @param example a cell of it
 * @param required whether a cell of it may not be empty
 * @param key whether it tells the rows apart
 * @param any whether {@code *} stands for anything
 * @param list where its words come from
 */
public record ColumnGuide(
        String name,
        Text title,
        Text about,
        String example,
        ColumnType type,
        boolean required,
        boolean key,
        boolean any,
        WordList list) {

    /**
     * The words of a column.
     *
     * @param name of the list; empty when the column takes any text
     * @param closed whether there are no other words than those of the list
     * @param several whether a cell may hold several of them, separated by semicolons
     */
    public record WordList(String name, boolean closed, boolean several) {

        /** As the guide writes it: {@code uom?} for a list to choose from or not, {@code evidence+} for several. */
        static WordList of(String written) {
            var open = written.endsWith("?");
            var several = written.endsWith("+");
            var name = open || several ? written.substring(0, written.length() - 1) : written;
            return new WordList(name, !name.isEmpty() && !open, several);
        }

        public boolean isEmpty() {
            return name.isEmpty();
        }
    }
}
