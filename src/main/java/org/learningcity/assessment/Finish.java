package org.learningcity.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningcity.observation.Reason;
import org.learningcity.stage.Advice;
import org.learningcity.stage.Candidate;
import org.learningcity.stage.CandidateKind;
import org.learningcity.stage.CitedDecision;
import org.learningcity.stage.Given;
import org.learningcity.stage.Grade;
import org.learningcity.stage.Graded;
import org.learningcity.stage.Keys;
import org.learningcity.stage.Leaf;
import org.learningcity.stage.Outstanding;
import org.learningcity.stage.Resolved;
import org.learningcity.stage.Score;
import org.learningcity.stage.Stage;
import org.learningcity.stage.Standing;
import org.learningcity.stage.Unresolved;
import org.learningcity.stage.Veto;
import org.learningcity.trace.Firing;

/** Scoring, aggregation and diagnosis of one place. */
final class Finish {

    private final Resolution resolution;
    private final PlaceData place;
    private final Bench bench;
    private final Peers peers;

    Finish(Resolution resolution, Bench bench, Peers peers) {
        this.resolution = resolution;
        this.place = resolution.place();
        this.bench = bench;
        this.peers = peers;
    }

    PlaceOutcome outcome() {
        var scores = Settled.scores(bench.run(Stage.SCORING, values(), resolution.book()));
        var tree = new Tree(place, bench, resolution.book());
        leaves(tree, scores);
        tree.branches();
        var standings = new Standings(resolution, bench.ruleSet(), tree).all(bench.periods());
        var grades = grades(standings);
        var advice = advice(standings);
        var nodes = new ArrayList<NodeResult>();
        for (var period : bench.periods()) {
            for (var node : bench.ruleSet().framework().nodes()) {
                tree.state(node.code(), period)
                        .ifPresent(state -> nodes.add(state.result(
                                place.id(), period, grades.getOrDefault(new PlaceData.Cell(node.code(), period), ""))));
            }
        }
        return new PlaceOutcome(
                place.id(),
                nodes,
                new ResolvedValues(resolution).all(),
                resolution.findings(),
                advice,
                resolution.book());
    }

    /** What the scoring rules look at: each value used, or the fact that there is none. */
    private List<Given> values() {
        var values = new ArrayList<Given>();
        resolution.choices().forEach((cell, choice) -> {
            var value = value(cell, choice.taken());
            resolution
                    .book()
                    .choose(value, choice.ordered(), List.of(choice.taken().precedence()));
            values.add(value);
        });
        return values;
    }

    private Given value(PlaceData.Cell cell, Candidate taken) {
        var rows = bench.ruleSet().rows();
        var stands = place.in(cell.period());
        var rubric = rows.choices().rubric(cell.code(), cell.period());
        if (taken instanceof Candidate.Absent absent) {
            return new Unresolved(absent, rubric);
        }
        var usable = (Candidate.Usable) taken;
        var comparison = usable.proxy().present()
                ? peers.none(cell.code(), cell.period())
                : peers.compare(cell.code(), cell.period(), stands.peerGroup(), usable.value());
        var goalposts = rows.goalposts(cell.code(), stands.region(), stands.tier(), cell.period());
        return new Resolved(usable, goalposts, rubric, comparison);
    }

    private void leaves(Tree tree, Map<String, Firing> scores) {
        var leaves = new Leaves(bench.ruleSet().rows());
        var states = new HashMap<PlaceData.Cell, NodeState>();
        var facts = new ArrayList<Leaf>();
        resolution.choices().forEach((cell, choice) -> {
            var firing = scores.get(Keys.score(place.id(), cell.period(), cell.code()));
            Score score = firing == null
                    ? new Score.Unscored(
                            place.id(),
                            cell.period(),
                            cell.code(),
                            "no-rule",
                            0,
                            bench.ruleSet().scale(),
                            "")
                    : (Score) firing.conclusion();
            states.put(cell, leaves.state(choice.taken(), score, firing == null ? List.of() : firing.rows()));
            facts.add(leaves.leaf(choice.taken(), score));
        });
        tree.leaves(states, facts);
    }

    /** The grades of released nodes; a veto leaves a node the worse of the two. */
    private Map<PlaceData.Cell, String> grades(List<Standing> standings) {
        var facts = new ArrayList<Given>(standings);
        place.decisions().forEach(decision -> facts.add(new CitedDecision(decision)));
        var firings = bench.run(Stage.AGGREGATION, facts, resolution.book());
        var vetoes = firings.stream()
                .map(Firing::conclusion)
                .filter(Veto.class::isInstance)
                .map(Veto.class::cast)
                .collect(Collectors.groupingBy(veto -> new PlaceData.Cell(veto.code(), veto.period())));
        var grades = new HashMap<PlaceData.Cell, String>();
        for (var firing : Settled.only(Graded.class, firings).values()) {
            var graded = (Graded) firing.conclusion();
            var cell = new PlaceData.Cell(graded.code(), graded.period());
            grades.put(cell, worst(graded, vetoes.getOrDefault(cell, List.of())));
        }
        return grades;
    }

    /** The worst of the grade by points and those that vetoes leave open. */
    private String worst(Graded graded, List<Veto> vetoes) {
        var bands = bench.ruleSet().rows().grades(graded.code(), graded.period()).stream()
                .map(Grade::grade)
                .toList();
        return Stream.concat(Stream.of(graded.grade().grade()), vetoes.stream().map(Veto::grade))
                .max(Comparator.comparingInt(bands::indexOf))
                .orElseThrow();
    }

    private List<Advice> advice(List<Standing> standings) {
        var facts = new ArrayList<Given>(standings);
        resolution.choices().forEach((cell, choice) -> outstanding(cell, choice.taken(), facts));
        return bench.run(Stage.DIAGNOSIS, facts, resolution.book()).stream()
                .map(firing -> (Advice) firing.conclusion())
                .distinct()
                .toList();
    }

    /** What is still to be asked for: indicators without a value, and those that something stands in for. */
    private void outstanding(PlaceData.Cell cell, Candidate taken, List<Given> facts) {
        var standIn = switch (taken.kind()) {
            case NEAR_PROXY, SUBSTITUTE_PROXY, CARRIED_FORWARD -> true;
            default -> false;
        };
        var excused = taken instanceof Candidate.Absent absent && absent.excused();
        if (standIn || (taken.kind() == CandidateKind.ABSENT && !excused)) {
            var reason = taken instanceof Candidate.Absent absent ? absent.reason() : Reason.PENDING;
            facts.add(new Outstanding(
                    place.id(),
                    cell.period(),
                    cell.code(),
                    reason,
                    standIn,
                    underReview(cell, taken),
                    bench.ruleSet().rows().department(cell.code(), place.id(), cell.period())));
        }
    }

    /** Whether something was handed in and reviewers have not come to a step yet. */
    private boolean underReview(PlaceData.Cell cell, Candidate taken) {
        return taken instanceof Candidate.Absent absent
                && absent.gap().judged()
                && absent.reason() == Reason.PENDING
                && (place.reviews().containsKey(cell) || place.evidence().containsKey(cell));
    }
}
