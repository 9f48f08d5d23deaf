package org.learningcity.stage;

import java.util.List;
import java.util.Set;

/** Which facts the rules of each stage are handed. */
public final class Handed {

    private Handed() {}

    /**
     * The kinds of facts that rules of {@code stage} may match. Aggregation runs several times, first over leaves, then over
     * each tier of parents, at last over what is settled: facts of different sets never meet.
     */
    public static List<Set<Class<? extends Given>>> to(Stage stage) {
        return switch (stage) {
            case QUALITY ->
                List.of(Set.of(
                        Report.class,
                        Pair.class,
                        Balance.class,
                        Gap.class,
                        Panel.class,
                        Exhibit.class,
                        CitedDecision.class));
            case RESOLUTION ->
                List.of(Set.of(
                        OwnReport.class, ProxyReport.class, EarlierReport.class, Judgement.class, Absence.class));
            case SCORING -> List.of(Set.of(Resolved.class, Unresolved.class));
            case AGGREGATION ->
                List.of(Set.of(Leaf.class), Set.of(Parent.class), Set.of(Standing.class, CitedDecision.class));
            case DIAGNOSIS -> List.of(Set.of(Standing.class, Outstanding.class));
        };
    }
}
