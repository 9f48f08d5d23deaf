package org.learningcity.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learningcity.assessment.Assessor;
import org.learningcity.assessment.Progress;
import org.learningcity.assessment.Request;
import org.learningcity.ruleset.Alteration;
import org.learningcity.ruleset.Alterations;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RulesFailed;

/**
 * Which cases an edit of rows can touch: those that asked a table for something that one of the rows fits, whether or not it
 * answered. All the others come out as they did. An edit of anything but rows touches every case.
 *
 * <p>It serves while somebody works on a table; before a publication every case is run.
 */
public final class AffectedCases {

    private final RuleSet base;
    private final Map<String, String> texts;
    private final List<Remembered> cases;

    /**
     * A case and what was asked on its behalf.
     *
     * @param read the rule set it was read with, asked by all cases of its file
     * @param run the rule set it was run with, asked by it alone
     */
    private record Remembered(RuleCase example, RuleSet read, RuleSet run) {

        boolean touchedBy(Alteration alteration) {
            return Alterations.couldMeet(alteration, read) || Alterations.couldMeet(alteration, run);
        }
    }

    private AffectedCases(RuleSet base, Map<String, String> texts, List<Remembered> cases) {
        this.base = base;
        this.texts = Map.copyOf(texts);
        this.cases = List.copyOf(cases);
    }

    /** Runs every case in {@code folder} by {@code revision}, and remembers what each asked. */
    public static AffectedCases of(Path folder, Revision revision) {
        var texts = RuleCases.texts(folder, new ArrayList<>());
        var cases = new ArrayList<Remembered>();
        texts.forEach((file, text) -> {
            var read = Alterations.unasked(revision.ruleSet());
            for (var example : RuleCases.parse(file, text, read, new ArrayList<>())) {
                var run = Alterations.unasked(example.ruleSet(read));
                ask(example, run, revision);
                cases.add(new Remembered(example, read, run));
            }
        });
        return new AffectedCases(Alterations.unasked(revision.ruleSet()), texts, cases);
    }

    private static void ask(RuleCase example, RuleSet run, Revision revision) {
        try {
            new Assessor(run, revision.rules(), revision.engine())
                    .assess(example.snapshot(), Request.EVERYTHING, Progress.NONE);
        } catch (RulesFailed failure) {
            // a case that does not come to an end has asked less than it may ask after the edit
            throw new IllegalStateException("only of a rule set whose cases hold", failure);
        }
    }

    /**
     * Those of {@code drafted} that have to be run.
     *
     * @param draft the rule set after the edit
     * @param folder where its cases are
     * @param drafted its cases
     */
    public List<RuleCase> touched(RuleSet draft, Path folder, List<RuleCase> drafted) {
        var alterations = Alterations.between(base, Alterations.unasked(draft)).all();
        if (!onlyRows(alterations) || base.scale() != draft.scale() || !sameProxySeries(draft)) {
            return List.copyOf(drafted);
        }
        var now = RuleCases.texts(folder, new ArrayList<>());
        var known = new HashMap<String, Remembered>();
        cases.forEach(each -> known.put(key(each.example()), each));
        return drafted.stream()
                .filter(each -> {
                    var remembered = known.get(key(each));
                    return remembered == null
                            || !texts.getOrDefault(each.file(), "").equals(now.get(each.file()))
                            || alterations.stream().anyMatch(remembered::touchedBy);
                })
                .toList();
    }

    /** How many cases are remembered. */
    public int size() {
        return cases.size();
    }

    private static String key(RuleCase example) {
        return example.where() + " " + example.name();
    }

    private static boolean onlyRows(List<Alteration> alterations) {
        return alterations.stream().allMatch(Alteration.OfRows.class::isInstance);
    }

    /** Which series stand in for anything is not asked of a row. */
    private boolean sameProxySeries(RuleSet draft) {
        Set<String> before = base.rows().choices().proxySeries();
        return before.equals(draft.rows().choices().proxySeries())
                && base.rows().series().equals(draft.rows().series());
    }
}
