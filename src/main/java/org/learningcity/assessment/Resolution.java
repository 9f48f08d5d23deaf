package org.learningcity.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.learningcity.stage.Absence;
import org.learningcity.stage.Candidate;
import org.learningcity.stage.CitedDecision;
import org.learningcity.stage.Finding;
import org.learningcity.stage.FindingSeverity;
import org.learningcity.stage.Given;
import org.learningcity.stage.Report;
import org.learningcity.stage.Stage;
import org.learningcity.trace.Firing;
import org.learningcity.trace.TraceBook;

/**
 * A place after quality and resolution: what was found, and what is used for each indicator and year. The stages after it
 * wait for the statistics of peers.
 */
record Resolution(
        PlaceData place,
        List<Report> reports,
        List<Finding> findings,
        SortedMap<PlaceData.Cell, Choice> choices,
        TraceBook book) {

    static Resolution of(PlaceData place, Bench bench, Peers reported) {
        var book = new TraceBook();
        var listings = new Listings(place, bench.ruleSet(), bench.periods());
        var quality = quality(place, bench, listings, reported);
        var findings = findings(bench.run(Stage.QUALITY, quality.all(), book));
        var rejected = findings.stream()
                .filter(finding -> finding.severity() == FindingSeverity.MANDATORY)
                .map(Finding::about)
                .collect(Collectors.toSet());
        var facts = new ResolutionFacts(place, bench.ruleSet().rows(), listings, quality, rejected);
        var given = new ArrayList<Given>();
        for (var indicator : bench.ruleSet().framework().indicators()) {
            bench.periods().forEach(period -> given.addAll(facts.of(indicator, period)));
        }
        book.settle(given.stream()
                .filter(Absence.class::isInstance)
                .map(fact -> ((Absence) fact).gap())
                .toList());
        var choices = choices(given, bench.run(Stage.RESOLUTION, given, book));
        return new Resolution(place, quality.reports(), findings, choices, book);
    }

    private static QualityFacts quality(PlaceData place, Bench bench, Listings listings, Peers reported) {
        var rows = bench.ruleSet().rows();
        var reports = new Reports(place, bench.ruleSet(), reported).all();
        var others = new ArrayList<Given>(new Comparisons(reports, rows).all());
        var exhibits = listings.exhibits();
        others.addAll(exhibits);
        others.addAll(listings.panels(exhibits));
        others.addAll(listings.gaps());
        place.decisions().forEach(decision -> others.add(new CitedDecision(decision)));
        return new QualityFacts(reports, others);
    }

    private static List<Finding> findings(List<Firing> firings) {
        var byKey = new TreeMap<String, Finding>();
        firings.forEach(firing -> byKey.putIfAbsent(firing.conclusion().key(), (Finding) firing.conclusion()));
        return byKey.values().stream()
                .sorted(Comparator.comparing(Finding::place)
                        .thenComparing(Finding::period)
                        .thenComparing(Finding::code)
                        .thenComparing(Finding::severity)
                        .thenComparing(Finding::key))
                .toList();
    }

    private static SortedMap<PlaceData.Cell, Choice> choices(List<Given> given, List<Firing> firings) {
        Map<PlaceData.Cell, List<Firing>> proposals = firings.stream()
                .collect(Collectors.groupingBy(firing -> new PlaceData.Cell(
                        firing.conclusion().code(), firing.conclusion().period())));
        var choices = new TreeMap<PlaceData.Cell, Choice>();
        for (var fact : given) {
            if (fact instanceof Absence absence) {
                var cell = new PlaceData.Cell(absence.code(), absence.period());
                var nothing = new Candidate.Absent(
                        absence.need(), absence.gap(), absence.gap().reason(), false, absence.precedence());
                choices.put(cell, Choice.among(proposals.getOrDefault(cell, List.of()), nothing));
            }
        }
        return choices;
    }

    /** What is used for a code in a year. */
    Candidate taken(PlaceData.Cell cell) {
        var choice = choices.get(cell);
        if (choice == null) {
            throw new IllegalArgumentException("nothing was wanted for " + cell);
        }
        return choice.taken();
    }

    /** The values used, for the statistics of peers; a proxy is on another scale and does not count. */
    List<Peers.Note> used() {
        var notes = new ArrayList<Peers.Note>();
        choices.forEach((cell, choice) -> {
            if (choice.taken() instanceof Candidate.Usable usable
                    && !usable.proxy().present()) {
                notes.add(new Peers.Note(
                        cell.code(), cell.period(), place.in(cell.period()).peerGroup(), usable.value()));
            }
        });
        return notes;
    }
}
