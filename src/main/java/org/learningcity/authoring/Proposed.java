package org.learningcity.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningcity.assessment.Assessment;
import org.learningcity.stage.CandidateKind;
import org.learningcity.trace.FactEntry;
import org.learningcity.trace.Step;
import org.learningcity.trace.Trace;

/**
 * A candidate that a rule proposed, whether or not it was taken.
 *
 * @param fact the candidate as the trace keeps it
 * @param from code of the indicator or series it rests on; empty where it rests on none
 * @param fromPeriod the year of what it rests on
 * @param taken whether it became the resolved value
 */
record Proposed(FactEntry fact, String from, int fromPeriod, boolean taken) {

    private static final String CANDIDATE = "candidate:";

    /** Every candidate that was proposed, by place, year and code. */
    static List<Proposed> all(Assessment outcome) {
        var all = new ArrayList<Proposed>();
        for (var trace : outcome.traces()) {
            var taken = trace.steps().stream()
                    .filter(Step::choice)
                    .map(step -> step.matched().get(0))
                    .toList();
            for (var step : trace.steps()) {
                if (!step.choice() && step.concluded().startsWith(CANDIDATE)) {
                    trace.fact(step.concluded())
                            .map(fact -> proposed(fact, step, trace, taken))
                            .ifPresent(all::add);
                }
            }
        }
        return all.stream().distinct().toList();
    }

    private static Proposed proposed(FactEntry fact, Step step, Trace trace, List<String> taken) {
        Optional<FactEntry> origin = fact.value("kind").equals(CandidateKind.ABSENT.name())
                ? Optional.empty()
                : step.matched().stream()
                        .flatMap(key -> trace.fact(key).stream())
                        .flatMap(offer -> Stream.concat(offer.from().stream(), Stream.of(offer.key())))
                        .flatMap(key -> trace.fact(key).stream())
                        .findFirst();
        return new Proposed(
                fact,
                origin.map(FactEntry::code).orElse(""),
                origin.map(FactEntry::period).orElse(fact.period()),
                taken.contains(fact.key()));
    }

    /** What it says of a key of the case file, as a word. */
    String word(String key) {
        return switch (key) {
            case "from" -> from;
            case "taken" -> Boolean.toString(taken);
            default -> fact.value(key);
        };
    }

    /** What it says of a key of the case file, as a number; none where it says nothing. */
    Optional<Double> number(String key) {
        if (key.equals("from_period")) {
            return Optional.of((double) fromPeriod);
        }
        return Optional.of(fact.value(key)).filter(text -> !text.isEmpty()).map(Double::parseDouble);
    }
}
