package org.learningcity.impact;

import java.util.List;

/**
 * A score that was one number and is another.
 *
 * @param parts the change divided among the children of the node, and what else changed between them; none for an
 *     indicator
 * @param sources the change led down the tree: the indicators whose scores changed, and the nodes at which weights,
 *     methods or what counts changed; the node itself for an indicator
 */
public record Move(double before, double after, List<Contribution> parts, List<Contribution> sources) {

    public Move {
        parts = List.copyOf(parts);
        sources = List.copyOf(sources);
    }

    public double change() {
        return after - before;
    }

    /** Whether the two are not the same number, the last digits of a computer aside. */
    public boolean moved() {
        return Math.abs(change()) > Decomposition.TOLERANCE;
    }
}
