package org.learningcity.ruleset.drools;

import org.learningcity.stage.Stage;

/**
 * Something that a rule can say about one fact, which it has named {@code $x}.
 *
 * @param condition what the fact must name besides
 * @param facts what must stand beside it
 */
record Speech(String condition, String facts, String action) {

    static Speech about(String fact, Stage stage) {
        return switch (stage) {
            case QUALITY -> new Speech("", "", "findings.note( $x, \"no-score\" );");
            case RESOLUTION -> ofOffer(fact);
            case SCORING ->
                new Speech(
                        "",
                        "",
                        fact.equals("Resolved") ? "scores.unreadable( $x, \"no-score\" );" : "scores.unscored( $x );");
            case AGGREGATION -> ofNode(fact);
            case DIAGNOSIS ->
                fact.equals("Standing")
                        ? new Speech(", $r : limits", "", "advice.strength( $x, $r, \"no-score\" );")
                        : new Speech(", $r : department", "", "advice.request( $x, $r, \"no-score\" );");
        };
    }

    private static Speech ofOffer(String fact) {
        var action = switch (fact) {
            case "OwnReport" -> "asReported";
            case "ProxyReport" -> "proxy";
            case "EarlierReport" -> "carriedForward";
            case "Judgement" -> "judged";
            default -> "absent";
        };
        return new Speech("", "", "candidates.%s( $x );".formatted(action));
    }

    private static Speech ofNode(String fact) {
        return switch (fact) {
            case "Leaf", "Parent" -> new Speech(", $r : gate", "", "nodes.withheld( $x, $r, \"no-score\" );");
            case "Standing" -> new Speech("", "", "nodes.graded( $x );");
            default -> new Speech(", $r : code", "$s : Standing( code == $r )", "nodes.vetoed( $s, $x );");
        };
    }
}
