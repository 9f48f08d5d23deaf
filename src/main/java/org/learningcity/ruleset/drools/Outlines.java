package org.learningcity.ruleset.drools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.learningcity.ruleset.sentence.RuleOutline;

/** Takes parsed rules apart into the pieces that sentences are made of. */
final class Outlines {

    private final List<RuleOutline.Pattern> patterns = new ArrayList<>();
    private Optional<String> beyond = Optional.empty();

    private Outlines() {}

    static RuleOutline of(RuleDescr rule) {
        var outlines = new Outlines();
        rule.getLhs().getDescrs().forEach(outlines::part);
        var about = new LinkedHashMap<String, String>();
        rule.getAnnotations()
                .forEach(annotation -> about.put(
                        annotation.getName(),
                        Descriptions.unquoted(String.valueOf(annotation.getSingleValueAsString()))));
        var actions = Arrays.stream(String.valueOf(rule.getConsequence()).split(";", -1))
                .map(String::strip)
                .filter(action -> !action.isEmpty())
                .toList();
        return new RuleOutline(rule.getName(), rule.getLine(), about, outlines.patterns, actions, outlines.beyond);
    }

    private void part(BaseDescr part) {
        if (part instanceof PatternDescr pattern) {
            pattern(pattern, false);
        } else if (part instanceof NotDescr not
                && not.getDescrs().size() == 1
                && not.getDescrs().get(0) instanceof PatternDescr pattern) {
            pattern(pattern, true);
        } else {
            beyond = Optional.of(
                    part.getClass().getSimpleName().replace("Descr", "").toLowerCase(java.util.Locale.ROOT));
        }
    }

    private void pattern(PatternDescr pattern, boolean absent) {
        if (pattern.getSource() != null) {
            beyond = Optional.of("accumulate");
            return;
        }
        var constraints = pattern.getConstraint().getDescrs().stream()
                .map(constraint -> constraint.toString().strip())
                .toList();
        patterns.add(new RuleOutline.Pattern(
                pattern.getIdentifier() == null ? "" : pattern.getIdentifier(),
                pattern.getObjectType(),
                absent,
                constraints));
    }
}
