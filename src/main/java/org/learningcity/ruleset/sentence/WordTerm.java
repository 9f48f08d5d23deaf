package org.learningcity.ruleset.sentence;

/**
 * A word of a closed list.
 *
 * @param list the name of the list; with a capital it is an enumeration of the rule API
 */
record WordTerm(String list, String word, Wording wording) {

    Operand operand() {
        return Character.isUpperCase(list.charAt(0)) ? new Operand.Constant(list, word) : new Operand.Quoted(word);
    }
}
