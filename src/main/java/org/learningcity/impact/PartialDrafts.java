package org.learningcity.impact;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.Assessor;
import org.learningcity.assessment.Progress;
import org.learningcity.assessment.Request;
import org.learningcity.observation.Snapshot;
import org.learningcity.ruleset.Alteration;
import org.learningcity.ruleset.Alterations;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetRejected;
import org.learningcity.ruleset.RulesContradict;

/** Assessments by the rule sets between a base and a draft, each made once. */
final class PartialDrafts {

    private final Alterations alterations;
    private final Means means;
    private final Request request;
    private final Snapshot snapshot;
    private final boolean readAlike;
    private final Set<Question> asked;
    private int sets = 2;
    private final Map<Set<Alteration>, CompiledRules> compiled = new HashMap<>();
    private final Map<Set<Alteration>, Optional<Answers>> answers = new HashMap<>();

    /**
     * @param before the base, assessed
     * @param after the draft, assessed
     * @param asked what of them is to be compared
     */
    PartialDrafts(
            Alterations alterations,
            Assessed before,
            Assessed after,
            Set<Question> asked,
            Means means,
            Request request) {
        this.alterations = alterations;
        this.means = means;
        this.request = request.withoutReasons();
        this.snapshot = before.snapshot();
        this.readAlike = before.snapshot().hash().equals(after.snapshot().hash());
        this.asked = asked;
        var all = new HashSet<>(alterations.all());
        compiled.put(Set.of(), before.rules());
        compiled.put(rulesAmong(all), after.rules());
        answers.put(Set.of(), Optional.of(before.answers().of(asked)));
        answers.put(all, Optional.of(after.answers().of(asked)));
    }

    private static Set<Alteration> rulesAmong(Collection<Alteration> taken) {
        var rules = new HashSet<Alteration>();
        taken.stream().filter(Alteration.OfRules.class::isInstance).forEach(rules::add);
        return rules;
    }

    /** Says how many sets of alterations are going to be tried. */
    void expect(int trials) {
        sets = trials;
    }

    /** What the base answers with {@code taken} of the alterations; empty when these cannot do without others. */
    Optional<Answers> answers(Collection<Alteration> taken) {
        var key = Set.copyOf(taken);
        var known = answers.get(key);
        if (known == null) {
            means.runs().at(answers.size() - 1, sets);
            known = assessment(key).map(found -> Answers.of(found).of(asked));
            answers.put(key, known);
        }
        return known;
    }

    /** The base with {@code taken} of the alterations, assessed; empty when these cannot do without others. */
    Optional<Assessment> assessment(Collection<Alteration> taken) {
        try {
            var ruleSet = alterations.taking(taken);
            var rules = rules(ruleSet, rulesAmong(taken));
            return data(ruleSet)
                    .map(read -> new Assessor(ruleSet, rules, means.engine().version())
                            .assess(read, request, Progress.NONE));
        } catch (RuleSetRejected | RulesContradict e) {
            return Optional.empty();
        }
    }

    private Optional<Snapshot> data(RuleSet ruleSet) {
        return readAlike ? Optional.of(snapshot) : means.data().by(ruleSet);
    }

    private CompiledRules rules(RuleSet ruleSet, Set<Alteration> altered) {
        var known = compiled.get(altered);
        if (known == null) {
            known = means.engine().compile(ruleSet);
            compiled.put(altered, known);
        }
        return known;
    }

    List<Alteration> all() {
        return alterations.all();
    }
}
