package org.learningcity.stage;

/** What rules of the aggregation stage may decide ({@code nodes}). */
public sealed interface Nodes permits RecordedNodes {

    /** The weighted arithmetic mean of the children that have a score. */
    void arithmetic(Parent parent, AggregationMethod method);

    /** The weighted geometric mean of the children that have a score. */
    void geometric(Parent parent, AggregationMethod method);

    /** No score, as {@code message} says. */
    void unscored(Parent parent, String message);

    /** The score may be shown, graded and compared. Of several proposals the strictest holds. */
    void released(Given node, Gate gate, String message);

    /** The score may be shown for orientation. */
    void indicative(Given node, Gate gate, String message);

    /** The score is not shown. */
    void withheld(Given node, Gate gate, String message);

    /** The released score gets the grade of its band. */
    void graded(Standing standing);

    /** A cited decision leaves the node no better grade than it names. */
    void vetoed(Standing standing, CitedDecision decision);
}
