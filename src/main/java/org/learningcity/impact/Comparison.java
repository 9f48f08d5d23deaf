package org.learningcity.impact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.Request;
import org.learningcity.framework.Text;
import org.learningcity.observation.Snapshot;
import org.learningcity.ruleset.Alterations;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleFile;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetRejected;
import org.learningcity.ruleset.RulesContradict;

/** Holds drafts against one base, which is assessed once for all of them. */
final class Comparison {

    private final Request request;
    private final Means means;
    private final Assessed base;

    Comparison(RuleSet base, Snapshot snapshot, Request request, Means means) {
        this.request = request;
        this.means = means;
        var fresh = Alterations.between(base, base).base();
        this.base = Assessed.by(
                fresh,
                means.engine().compile(fresh),
                snapshot,
                request,
                means.engine().version());
    }

    Assessment before() {
        return base.assessment();
    }

    ImpactPreview.OfDraft with(Draft draft) {
        try {
            if (draft.ruleSet().scale() != base.ruleSet().scale()) {
                return refused(draft, List.of(otherScale(draft)));
            }
            return new ImpactPreview.OfDraft(draft.name(), Optional.of(impact(draft)), List.of());
        } catch (RuleSetRejected e) {
            return refused(draft, e.problems());
        } catch (RulesContradict e) {
            return refused(draft, List.of(e.problem()));
        }
    }

    private static ImpactPreview.OfDraft refused(Draft draft, List<Problem> problems) {
        return new ImpactPreview.OfDraft(draft.name(), Optional.empty(), problems);
    }

    private Problem otherScale(Draft draft) {
        return Problem.error(
                "impact.scale",
                "framework.yaml",
                new Text(
                        "得分刻度是 0 至 %s,基准是 0 至 %s,得分不可比"
                                .formatted(
                                        draft.ruleSet().scale(), base.ruleSet().scale()),
                        "scores run from 0 to %s, those of the base from 0 to %s: they cannot be compared"
                                .formatted(
                                        draft.ruleSet().scale(), base.ruleSet().scale())),
                new Text("请用同一刻度比较(framework.yaml 的 scale)", "compare on one scale (scale in framework.yaml)"));
    }

    private Impact impact(Draft draft) {
        var alterations = Alterations.between(base.ruleSet(), draft.ruleSet());
        var ruleSet = alterations.draft();
        var rules = sameRules(ruleSet) ? base.rules() : means.engine().compile(ruleSet);
        var after = Assessed.by(
                ruleSet, rules, draft.snapshot(), request, means.engine().version());
        var changes = new Changes(base, after);
        var partial = new PartialDrafts(alterations, base, after, changes.questions(), means, request);
        var idle = new Idleness(base, after, partial).among(alterations.all());
        var met = alterations.all().stream()
                .filter(each ->
                        idle.stream().noneMatch(other -> other.alteration().equals(each)))
                .toList();
        var causes = changes.questions().isEmpty() || met.isEmpty()
                ? met.stream()
                        .map(each -> new Cause(Cause.Kind.ONE, List.of(each)))
                        .toList()
                : Causes.of(met, partial);
        return new Impact(
                draft.name(),
                ruleSet,
                base.assessment(),
                after.assessment(),
                causes,
                idle,
                changes.nodes(alterations.all()),
                changes.values(),
                changes.findings(),
                changes.advice(),
                FiringChanges.of(base.assessment(), after.assessment(), alterations.all()),
                shares(causes, changes.questions(), partial, after));
    }

    private boolean sameRules(RuleSet ruleSet) {
        return texts(ruleSet).equals(texts(base.ruleSet()));
    }

    private static Map<String, String> texts(RuleSet ruleSet) {
        var texts = new HashMap<String, String>();
        ruleSet.rules().forEach((RuleFile file) -> texts.put(file.path(), file.text()));
        return texts;
    }

    private Map<Question, List<Impact.Share>> shares(
            List<Cause> causes, Set<Question> asked, PartialDrafts partial, Assessed after) {
        var shares = new HashMap<Question, List<Impact.Share>>();
        if (asked.isEmpty() || causes.isEmpty()) {
            return shares;
        }
        var all = (1 << causes.size()) - 1;
        var answers = IntStream.rangeClosed(0, all)
                .mapToObj(set -> set == all
                        ? after.answers()
                        : partial.answers(Causes.taken(causes, set)).orElseThrow())
                .toList();
        means.runs().at(all + 1, all + 1);
        for (var question : asked) {
            shares.put(question, Shapley.shares(causes.size(), set -> value(question, answers.get(set), after)));
        }
        return shares;
    }

    /**
     * What a partial draft does to an answer: its number, or whether it already is the draft's. Where a partial draft has
     * no score the mean of base and draft stands, which prefers neither.
     */
    private double value(Question question, Answers answers, Assessed after) {
        var then = base.answers().number(question);
        var now = after.answers().number(question);
        if (question.facet().isNumber() && then.isPresent() && now.isPresent()) {
            OptionalDouble number = answers.number(question);
            return number.orElse((then.getAsDouble() + now.getAsDouble()) / 2);
        }
        return question.facet().isNumber()
                ? answers.number(question).isPresent() == now.isPresent() ? 1 : 0
                : answers.word(question).equals(after.answers().word(question)) ? 1 : 0;
    }
}
