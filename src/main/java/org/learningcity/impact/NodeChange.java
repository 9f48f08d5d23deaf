package org.learningcity.impact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.learningcity.assessment.NodeResult;

/**
 * What changes at one node of one place and year.
 *
 * @param before empty when the framework of the base has no such node
 * @param after empty when the framework of the draft has none
 * @param facets what of it changes
 * @param national how the score by national weights moves; empty unless it had one and has one
 * @param regional how the score by regional weights moves
 * @param why what is different in its reasons: of an indicator from the score down to the reported value, of a node above
 *     in its own release and grade
 */
public record NodeChange(
        NodeKey key,
        Optional<NodeResult> before,
        Optional<NodeResult> after,
        Set<Facet> facets,
        Optional<Move> national,
        Optional<Move> regional,
        List<Why> why) {

    public NodeChange {
        facets = Set.copyOf(facets);
        why = List.copyOf(why);
    }

    public boolean changes(Facet facet) {
        return facets.contains(facet);
    }

    /** In the order in which people look at them. */
    public List<Facet> facetsInOrder() {
        return List.copyOf(new TreeSet<>(facets));
    }

    public Optional<Move> move(Weighting weighting) {
        return weighting == Weighting.NATIONAL ? national : regional;
    }

    /** Whether both scores may be shown, and so the difference between them. */
    public boolean shown() {
        return before.filter(NodeResult::shown).isPresent()
                && after.filter(NodeResult::shown).isPresent();
    }

    /** How far the national score moves where it may be shown; 0 where it may not. */
    public double shownChange() {
        return shown() ? national.map(Move::change).orElse(0.0) : 0;
    }
}
