package org.learningcity.stage;

/** Makes the one facade through which the rules of a stage conclude. */
public final class Facades {

    private Facades() {}

    /**
     * The facade of {@code stage}; rules know it by {@link Stage#facade()}.
     *
     * @param scale scores run from 0 to this
     */
    public static Object of(Stage stage, Conclusions conclusions, double scale) {
        return switch (stage) {
            case QUALITY -> new RecordedFindings(conclusions);
            case RESOLUTION -> new RecordedCandidates(conclusions);
            case SCORING -> new RecordedScores(conclusions, scale);
            case AGGREGATION -> new RecordedNodes(conclusions, scale);
            case DIAGNOSIS -> new RecordedCounsel(conclusions);
        };
    }

    /** The type that rule files of {@code stage} declare their facade with. */
    public static Class<?> type(Stage stage) {
        return switch (stage) {
            case QUALITY -> Findings.class;
            case RESOLUTION -> Candidates.class;
            case SCORING -> Scores.class;
            case AGGREGATION -> Nodes.class;
            case DIAGNOSIS -> Counsel.class;
        };
    }
}
