package org.learningcity.authoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learningcity.ruleset.CsvText;
import org.learningcity.stage.ProxyKind;

/** A new rule in the engine's language, and its message: right as they stand, to be put right by whoever knows what is meant. */
final class NewRuleText {

    private static final Map<NewRule.Kind, String> FACADES = Map.of(
            NewRule.Kind.CHECK, "Findings findings",
            NewRule.Kind.PROXY, "Candidates candidates",
            NewRule.Kind.GATE, "Nodes nodes",
            NewRule.Kind.ADVICE, "Counsel advice");

    private final NewRule rule;

    NewRuleText(NewRule rule) {
        this.rule = rule;
    }

    /**
     * The rule file.
     *
     * @param judged whether the indicator is judged by reviewers
     * @param proxy the kind of its proxy, where the rule is about one
     */
    String drl(boolean judged, ProxyKind proxy) {
        return """
                package %s

                %simport org.learningcity.stage.*
                global %s

                // 请写明为什么有这条规则 / say why the rule is there
                rule "%s"
                    @title( "%s" )
                    @title_en( "%s" )
                    @owner( "%s" )
                    @reference( "docs/writing-rules.md" )
                when
                    %s
                then
                    %s
                end
                """.formatted(
                        rule.kind().stage().folder(),
                        condition(judged, proxy).contains("Status.") ? "import org.learningcity.observation.*\n" : "",
                        FACADES.get(rule.kind()),
                        rule.en(),
                        rule.zh(),
                        rule.en(),
                        rule.kind().owner(),
                        condition(judged, proxy),
                        action(judged));
    }

    private String condition(boolean judged, ProxyKind proxy) {
        return switch (rule.kind()) {
            case CHECK ->
                judged
                        ? "$panel : Panel( code == \"%s\", illustrative )".formatted(rule.node())
                        : "$report : Report( code == \"%s\", status == Status.ESTIMATED, observation.note == \"\" )"
                                .formatted(rule.node());
            case PROXY ->
                ("$proxy : ProxyReport( code == \"%s\", kind == ProxyKind.%s, rejected == false, approved, eligible,"
                                + " comparable,\n                          report.status == Status.OFFICIAL )")
                        .formatted(rule.node(), proxy.name());
            case GATE ->
                "$leaf : Leaf( code == \"%s\", scored, gate.present, status == Status.%s, $gate : gate )"
                        .formatted(rule.node(), judged ? "ILLUSTRATIVE" : "ESTIMATED");
            case ADVICE ->
                ("$standing : Standing( code == \"%s\", release != Release.WITHHELD, limits.present,"
                                + "\n                          points < limits.weaknessBelow, $limits : limits )")
                        .formatted(rule.node());
        };
    }

    private String action(boolean judged) {
        return switch (rule.kind()) {
            case CHECK -> "findings.toVerify( %s, \"%s\" );".formatted(judged ? "$panel" : "$report", rule.code());
            case PROXY -> "candidates.proxy( $proxy );";
            case GATE -> "nodes.indicative( $leaf, $gate, \"%s\" );".formatted(rule.code());
            case ADVICE -> "advice.remark( $standing, $limits, \"%s\" );".formatted(rule.code());
        };
    }

    /** The line of its message: title, and advice to be written. */
    String message() {
        var verify = rule.kind() == NewRule.Kind.CHECK;
        var cells = new LinkedHashMap<String, String>();
        cells.put("key", rule.code());
        cells.put("zh", "{code} " + rule.zh() + (verify ? ",待核实" : ""));
        cells.put("en", "{code}: " + rule.en() + (verify ? "; to be verified" : ""));
        cells.put("advice_zh", "");
        cells.put("advice_en", "");
        return CsvText.of(List.copyOf(cells.keySet()), List.of(cells))
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
    }
}
