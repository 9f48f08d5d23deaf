package org.learningcity.stage;

/**
 * A row of a table that came with a fact. It is never null: where the table has no row, {@link #present()} is false and
 * its numbers mean nothing.
 */
public sealed interface Row
        permits AggregationMethod,
                CarryForward,
                Conversion,
                Department,
                DiagnosisLimits,
                Event,
                Expected,
                GapReason,
                Gate,
                Goalposts,
                Grade,
                Identity,
                Limits,
                PeerRule,
                Precedence,
                Proxy,
                Rubric,
                SourceClass,
                Target,
                Weight {

    RowRef ref();

    default boolean present() {
        return ref().present();
    }
}
