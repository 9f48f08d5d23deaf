package org.learningcity.ruleset.drools;

/** What stands between a rule text and the machine, in the order in which a rule meets it. Each must hold by itself. */
enum Layer {
    /** Characters and sizes of the text, before anything reads it. */
    TEXT,
    /** What the text says: only known conditions, and actions of the stage's facade. */
    TREE,
    /** What the compiler made of it: calls of facts and facades, and no loop. */
    BYTECODE,
    /** What compiled rules can reach by name. */
    LOADER,
    /** How long and how often rules may fire, and how much they may conclude. */
    BUDGET,
    /** A process of its own for what nobody has approved. */
    PROCESS
}
