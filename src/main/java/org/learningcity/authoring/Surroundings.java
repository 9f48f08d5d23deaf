package org.learningcity.authoring;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.learningcity.framework.Node;
import org.learningcity.observation.Decision;
import org.learningcity.observation.Evidence;
import org.learningcity.observation.Observation;
import org.learningcity.observation.Place;
import org.learningcity.observation.Review;
import org.learningcity.observation.Snapshot;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.stage.RowRef;
import org.learningcity.trace.FactEntry;
import org.learningcity.trace.Trace;

/** Which reported rows stand around a cell, in wider and wider circles. */
final class Surroundings {

    /** Tables whose rows tie one code to another. */
    private static final List<String> TIES = List.of("proxies", "identities");

    private final RuleSet ruleSet;
    private final Subject subject;
    private final Set<String> codes;

    /**
     * Around the cell that {@code subject} names.
     *
     * @param trace the reasons of its place and year: what they rest on stands near it
     */
    Surroundings(RuleSet ruleSet, Subject subject, Trace trace) {
        this.ruleSet = ruleSet;
        this.subject = subject;
        this.codes = new HashSet<>(below());
        codes.addAll(tied());
        codes.addAll(reasoned(trace));
    }

    Snapshot in(Circle circle, Snapshot whole) {
        BiPredicate<String, String> kept = switch (circle) {
            case NEAR -> (place, code) -> place.equals(subject.place()) && codes.contains(code);
            case PEERS -> (place, code) -> codes.contains(code);
            case PLACE -> (place, code) -> place.equals(subject.place()) || codes.contains(code);
            case ALL -> (place, code) -> true;
        };
        var observations = kept(whole.observations(), row -> kept.test(row.place(), row.indicator()));
        var evidence = kept(whole.evidence(), row -> kept.test(row.place(), row.indicator()));
        var reviews = kept(whole.reviews(), row -> kept.test(row.place(), row.indicator()));
        var decisions = kept(whole.decisions(), row -> kept.test(row.place(), row.node()));
        return new Snapshot(
                places(whole, observations, evidence, reviews, decisions), observations, evidence, reviews, decisions);
    }

    private static <T> List<T> kept(List<T> rows, Predicate<T> kept) {
        return rows.stream().filter(kept).toList();
    }

    private List<Place> places(
            Snapshot whole,
            List<Observation> observations,
            List<Evidence> evidence,
            List<Review> reviews,
            List<Decision> decisions) {
        var named = new HashSet<String>(Set.of(subject.place()));
        observations.forEach(row -> named.add(row.place()));
        evidence.forEach(row -> named.add(row.place()));
        reviews.forEach(row -> named.add(row.place()));
        decisions.forEach(row -> named.add(row.place()));
        return named.stream()
                .sorted()
                .flatMap(id -> whole.place(id, subject.period()).stream())
                .toList();
    }

    /** The code itself and what lies below it. */
    private Set<String> below() {
        var framework = ruleSet.framework();
        var found = new HashSet<String>(Set.of(subject.code()));
        if (framework.find(subject.code()).isPresent()) {
            framework.below(subject.code()).stream().map(Node::code).forEach(found::add);
        }
        return found;
    }

    private Set<String> tied() {
        var found = new HashSet<String>();
        for (var table : TIES) {
            if (ruleSet.rows().tables().contains(table)) {
                ruleSet.rows().every(table).stream()
                        .map(Surroundings::words)
                        .filter(words -> words.stream().anyMatch(codes::contains))
                        .forEach(found::addAll);
            }
        }
        return found;
    }

    private static Set<String> words(RowRef row) {
        var words = new HashSet<String>();
        row.cells().values().forEach(cell -> words.addAll(List.of(cell.split(";", -1))));
        return words;
    }

    /** The codes of all facts that what was concluded of the cell rests on. */
    private Set<String> reasoned(Trace trace) {
        var open = new ArrayDeque<String>();
        trace.facts().values().stream()
                .filter(fact -> subject.is(fact.place(), fact.period(), fact.code()))
                .map(FactEntry::key)
                .forEach(open::add);
        var seen = new HashSet<String>(open);
        var found = new HashSet<String>();
        while (!open.isEmpty()) {
            var key = open.remove();
            var from = Stream.concat(
                    trace.fact(key).stream().flatMap(fact -> {
                        found.add(fact.code());
                        return fact.from().stream();
                    }),
                    trace.stepsTo(key).stream().map(step -> step.matched()).flatMap(Collection::stream));
            from.filter(seen::add).forEach(open::add);
        }
        return found;
    }
}
