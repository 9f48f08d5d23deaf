package org.learningcity.authoring;

/** How much of the data a recorded case takes along. */
public enum Circle {
    /** What the place reported, in any year, of the code and of the codes tied to it. */
    NEAR,
    /** The same of every place. */
    PEERS,
    /** All that the place reported, and of every other place the codes tied to the cell. */
    PLACE,
    /** Everything. */
    ALL
}
