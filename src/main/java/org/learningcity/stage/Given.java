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

    /** Where the entry of {@code column} stands that the fact was read from; its own place where that is not known. */
    default String positionOf(String column) {
        return particulars().position();
    }

    /** The keys of the facts it was put together from; none for what was reported. */
    default List<String> from() {
        return List.of();
    }
}
