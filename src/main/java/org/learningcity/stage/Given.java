package org.learningcity.stage;

import java.util.List;

/** A fact that was settled before its stage began. */
public sealed interface Given extends Fact
        permits Balance,
                CitedDecision,
                Exhibit,
                Gap,
                Leaf,
                Offer,
                Outstanding,
                Pair,
                Panel,
                Parent,
                Report,
                Resolved,
                Standing,
                Unresolved {

    /** The keys of the facts it was put together from; none for what was reported. */
    default List<String> from() {
        return List.of();
    }
}
