package org.learningcity.boundary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.Assessor;
import org.learningcity.assessment.Progress;
import org.learningcity.assessment.Request;
import org.learningcity.authoring.CaseResult;
import org.learningcity.authoring.CaseRunner;
import org.learningcity.authoring.Reached;
import org.learningcity.authoring.RuleCase;
import org.learningcity.framework.Text;
import org.learningcity.framework.Validity;
import org.learningcity.observation.Definition;
import org.learningcity.observation.Observation;
import org.learningcity.observation.ObservedValue;
import org.learningcity.observation.Place;
import org.learningcity.observation.Position;
import org.learningcity.observation.Provenance;
import org.learningcity.observation.Reason;
import org.learningcity.observation.Snapshot;
import org.learningcity.observation.Status;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RulesFailed;

/**
 * Runs boundary cases, many in one assessment: those that have nothing to do with each other share a place, and places are
 * assessed together. None belongs to a peer group, so that places do not hear of each other.
 */
final class BoundaryRun {

    private static final String PLACE = "边界样例%04d";
    private static final String ANCHOR = "边界样例";

    private final RuleSet ruleSet;
    private final CompiledRules rules;
    private final Map<String, Set<String>> related = new HashMap<>();
    private int places;

    BoundaryRun(RuleSet ruleSet, CompiledRules rules) {
        this.ruleSet = ruleSet;
        this.rules = rules;
        for (var row : ruleSet.rows().every("proxies")) {
            relate(List.of(PlainRows.text(row, "indicator"), PlainRows.text(row, "series")));
        }
    }

    private void relate(List<String> codes) {
        codes.forEach(
                code -> related.computeIfAbsent(code, known -> new TreeSet<>()).addAll(codes));
    }

    /** What comes of {@code sketches}, in their order. */
    List<CaseResult> run(List<Sketch> sketches) {
        var together = sketches.stream()
                .filter(sketch -> !sketch.alone())
                .collect(Collectors.groupingBy(Sketch::company, LinkedHashMap::new, Collectors.toList()));
        var results = new HashMap<Sketch, CaseResult>();
        together.values().forEach(company -> results.putAll(whole(company)));
        var runner = new CaseRunner(ruleSet, rules);
        var alone = sketches.stream().filter(Sketch::alone).toList();
        var run = runner.runAll(
                alone.stream().map(sketch -> sketch.at(nextPlace())).toList());
        for (var i = 0; i < alone.size(); i++) {
            results.put(alone.get(i), run.get(i));
        }
        return sketches.stream().map(results::get).toList();
    }

    private String nextPlace() {
        places++;
        return PLACE.formatted(places);
    }

    /** A place and the codes that its cases have to do with. */
    private record Tenancy(String place, Set<String> taken) {}

    /** A rule that fails on one case fails all that share its assessment: they are parted until it is found. */
    private Map<Sketch, CaseResult> whole(List<Sketch> company) {
        try {
            return company(company);
        } catch (RulesFailed failure) {
            var results = new HashMap<Sketch, CaseResult>();
            if (company.size() == 1) {
                var only = company.get(0);
                results.put(only, CaseRunner.failed(only.at(nextPlace()), failure));
            } else {
                var half = company.size() / 2;
                results.putAll(whole(company.subList(0, half)));
                results.putAll(whole(company.subList(half, company.size())));
            }
            return results;
        }
    }

    private Map<Sketch, CaseResult> company(List<Sketch> company) {
        var cases = new LinkedHashMap<Sketch, RuleCase>();
        var tenancies = new ArrayList<Tenancy>();
        var snapshot = anchor(company.get(0).years());
        for (var sketch : company) {
            var footprint = footprint(sketch.codes());
            var tenancy = tenancies.stream()
                    .filter(other -> footprint.stream().noneMatch(other.taken()::contains))
                    .findFirst()
                    .orElseGet(() -> {
                        var fresh = new Tenancy(nextPlace(), new HashSet<>());
                        tenancies.add(fresh);
                        return fresh;
                    });
            tenancy.taken().addAll(footprint);
            cases.put(sketch, sketch.at(tenancy.place()));
        }
        snapshot = joined(snapshot, cases.values());
        var outcome = new Assessor(ruleSet, rules, "boundaries").assess(snapshot, Request.EVERYTHING, Progress.NONE);
        var views = views(outcome);
        var reached = new HashMap<String, Reached.Index>();
        var results = new HashMap<Sketch, CaseResult>();
        cases.forEach((sketch, example) -> {
            var place = example.snapshot().places().get(0).id();
            var view = views.apply(place);
            var index = reached.computeIfAbsent(place, id -> new Reached.Index(view));
            results.put(sketch, CaseRunner.result(example, view, index, rules.rules()));
        });
        return results;
    }

    private Set<String> footprint(Set<String> codes) {
        var footprint = new HashSet<>(codes);
        codes.forEach(code -> footprint.addAll(related.getOrDefault(code, Set.of())));
        return footprint;
    }

    private static Snapshot joined(Snapshot first, java.util.Collection<RuleCase> cases) {
        var all = new ArrayList<Snapshot>(List.of(first));
        cases.forEach(example -> all.add(example.snapshot()));
        return new Snapshot(
                each(all, Snapshot::places),
                each(all, Snapshot::observations),
                each(all, Snapshot::evidence),
                each(all, Snapshot::reviews),
                each(all, Snapshot::decisions));
    }

    private static <T> List<T> each(List<Snapshot> all, Function<Snapshot, List<T>> part) {
        return all.stream().flatMap(snapshot -> part.apply(snapshot).stream()).toList();
    }

    /** A place that reports a gap in every year, so that every year is one in which something was asked for. */
    private Snapshot anchor(Set<Integer> years) {
        var indicator = ruleSet.framework().indicators().get(0).code();
        var place = new Place(ANCHOR, Text.same(ANCHOR), "", "", "", "", Validity.ALWAYS, Position.NOWHERE);
        return new Snapshot(
                List.of(place),
                years.stream()
                        .map(year -> new Observation(
                                ANCHOR,
                                year,
                                indicator,
                                new ObservedValue.Missing(Reason.PENDING, ""),
                                "",
                                Definition.UNSTATED,
                                Provenance.UNSTATED,
                                Status.OFFICIAL,
                                "",
                                Position.NOWHERE))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The assessment as each place sees it. */
    private static Function<String, Assessment> views(Assessment whole) {
        var nodes = whole.nodes().stream().collect(Collectors.groupingBy(node -> node.place()));
        var resolved = whole.resolved().stream().collect(Collectors.groupingBy(value -> value.place()));
        var findings = whole.findings().stream().collect(Collectors.groupingBy(finding -> finding.place()));
        var advice = whole.advice().stream().collect(Collectors.groupingBy(piece -> piece.place()));
        var traces = whole.traces().stream().collect(Collectors.groupingBy(trace -> trace.place()));
        return place -> new Assessment(
                whole.pin(),
                whole.periods(),
                List.of(place),
                nodes.getOrDefault(place, List.of()),
                resolved.getOrDefault(place, List.of()),
                findings.getOrDefault(place, List.of()),
                advice.getOrDefault(place, List.of()),
                traces.getOrDefault(place, List.of()),
                whole.resultHash());
    }
}
