package org.learningcity.authoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The two cases of a new rule: one in which it fires, one in which it keeps silent. */
final class NewRuleCases {

    private final NewRule rule;
    private final String file;

    /** Of a rule in {@code file}. */
    NewRuleCases(NewRule rule, String file) {
        this.rule = rule;
        this.file = file;
    }

    /**
     * The case file.
     *
     * @param fires what a case gives in which the rule fires
     * @param silent what a case gives in which it keeps silent
     */
    String text(String fires, String silent) {
        return """
                rules: %s
                cases:
                  - name: %s
                    given:
                %s    expect:
                %s  - name: %s
                    given:
                %s    expect:
                %s""".formatted(
                        file,
                        CaseYaml.quoted("“%s”成立".formatted(rule.zh())),
                        fires,
                        expect(true),
                        CaseYaml.quoted("“%s”不成立".formatted(rule.zh())),
                        silent,
                        expect(false));
    }

    private String expect(boolean fires) {
        return switch (rule.kind()) {
            case CHECK ->
                block(fires ? "findings" : "no_findings", Map.of("indicator", rule.node(), "message", rule.code()));
            case ADVICE -> block(fires ? "advice" : "no_advice", Map.of("node", rule.node(), "message", rule.code()));
            case GATE ->
                fires
                        ? block("scores", Map.of("node", rule.node(), "release", "indicative", "because", rule.code()))
                        : firing(false);
            case PROXY -> firing(fires);
        };
    }

    private String firing(boolean fires) {
        return block(fires ? "fires" : "silent", Map.of("rule", rule.en(), "indicator", rule.node()));
    }

    private static String block(String key, Map<String, String> cells) {
        var ordered = new LinkedHashMap<String, String>();
        for (var each : List.of("rule", "indicator", "node", "release", "because", "message")) {
            if (cells.containsKey(each)) {
                ordered.put(each, cells.get(each));
            }
        }
        return CaseYaml.block("      ", key, List.of(ordered));
    }
}
