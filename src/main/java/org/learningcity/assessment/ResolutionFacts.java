package org.learningcity.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningcity.framework.Indicator;
import org.learningcity.ruleset.Rows;
import org.learningcity.stage.Absence;
import org.learningcity.stage.CandidateKind;
import org.learningcity.stage.EarlierReport;
import org.learningcity.stage.Gap;
import org.learningcity.stage.Given;
import org.learningcity.stage.Judgement;
import org.learningcity.stage.Need;
import org.learningcity.stage.OwnReport;
import org.learningcity.stage.Panel;
import org.learningcity.stage.Precedence;
import org.learningcity.stage.Proxy;
import org.learningcity.stage.ProxyKind;
import org.learningcity.stage.ProxyReport;
import org.learningcity.stage.Report;

/** What the resolution stage looks at for one place: for every value wanted, all that could be used for it. */
final class ResolutionFacts {

    private static final int LONGEST_CARRY = 10;

    private final PlaceData place;
    private final Rows rows;
    private final Listings listings;
    private final Set<String> rejected;
    private final Map<PlaceData.Cell, List<Report>> reports;
    private final Map<PlaceData.Cell, Panel> panels = new HashMap<>();
    private final Map<PlaceData.Cell, Gap> gaps = new HashMap<>();

    /**
     * Of one place.
     *
     * @param rejected keys of the facts that a mandatory finding speaks against
     */
    ResolutionFacts(PlaceData place, Rows rows, Listings listings, QualityFacts quality, Set<String> rejected) {
        this.place = place;
        this.rows = rows;
        this.listings = listings;
        this.rejected = rejected;
        this.reports = quality.reports().stream()
                .collect(Collectors.groupingBy(report -> new PlaceData.Cell(report.code(), report.period())));
        for (var fact : quality.others()) {
            var cell = new PlaceData.Cell(fact.code(), fact.period());
            if (fact instanceof Panel panel) {
                panels.put(cell, panel);
            } else if (fact instanceof Gap gap) {
                gaps.put(cell, gap);
            }
        }
    }

    List<Given> of(Indicator indicator, int period) {
        var need = new Need(place.id(), period, indicator.code(), indicator.wants());
        var facts = new ArrayList<Given>();
        if (indicator.wants().judged()) {
            judgement(need, facts);
        } else {
            own(need, facts);
            proxies(need, facts);
            earlier(need, facts);
        }
        facts.add(absence(indicator, need, facts));
        return facts;
    }

    private List<Report> reports(String code, int period) {
        return reports.getOrDefault(new PlaceData.Cell(code, period), List.of());
    }

    private void judgement(Need need, List<Given> facts) {
        var panel = panels.get(new PlaceData.Cell(need.code(), need.period()));
        if (panel != null && panel.reviewers() > 0) {
            var precedence = rows.precedence(need.period(), need.code(), CandidateKind.JUDGED.name(), "*", "*", "*");
            facts.add(new Judgement(need, panel, rejected.contains(panel.key()), precedence));
        }
    }

    private void own(Need need, List<Given> facts) {
        for (var report : reports(need.code(), need.period())) {
            var kind = report.definition().fits() ? CandidateKind.REPORTED : CandidateKind.CONVERTED;
            facts.add(new OwnReport(need, report, isRejected(report), precedence(report, need, kind)));
        }
    }

    private boolean isRejected(Report report) {
        return rejected.contains(report.key());
    }

    private Precedence precedence(Report report, Need need, CandidateKind kind) {
        return Comparisons.precedence(rows, report, need.code(), kind.name());
    }

    private void proxies(Need need, List<Given> facts) {
        var stands = place.in(need.period());
        for (var proxy : rows.choices().proxies(need.code(), stands.region(), stands.tier(), need.period())) {
            for (var report : reports(proxy.series(), need.period())) {
                var kind = proxy.kind() == ProxyKind.NEAR ? CandidateKind.NEAR_PROXY : CandidateKind.SUBSTITUTE_PROXY;
                facts.add(new ProxyReport(
                        need,
                        report,
                        isRejected(report),
                        proxy,
                        eligible(proxy, report),
                        precedence(report, need, kind)));
            }
        }
    }

    private static boolean eligible(Proxy proxy, Report report) {
        return !(proxy.hasEligibleMin() && report.amount() < proxy.eligibleMin())
                && !(proxy.hasEligibleMax() && report.amount() > proxy.eligibleMax());
    }

    private void earlier(Need need, List<Given> facts) {
        for (var years = 1; years <= LONGEST_CARRY; years++) {
            var carry = rows.carryForward(need.code(), years, need.period());
            if (carry.present()) {
                for (var report : reports(need.code(), need.period() - years)) {
                    facts.add(new EarlierReport(
                            need,
                            report,
                            isRejected(report),
                            years,
                            carry,
                            broken(need, years),
                            carriedPrecedence(report, need)));
                }
            }
        }
    }

    /** Whether any event since the earlier year suspends comparison. */
    private boolean broken(Need need, int years) {
        for (var period = need.period() - years + 1; period <= need.period(); period++) {
            var event = rows.event(need.code(), place.id(), period);
            if (event.present() && event.suspendsComparison()) {
                return true;
            }
        }
        return false;
    }

    private Precedence carriedPrecedence(Report report, Need need) {
        return precedence(report, need, CandidateKind.CARRIED_FORWARD);
    }

    private Absence absence(Indicator indicator, Need need, List<Given> facts) {
        var gap = gaps.getOrDefault(
                new PlaceData.Cell(need.code(), need.period()), listings.gap(indicator, need.period()));
        var reported = facts.stream().anyMatch(fact -> fact instanceof OwnReport || fact instanceof Judgement);
        return new Absence(
                need,
                gap,
                facts.stream().flatMap(ResolutionFacts::refused).toList(),
                reported,
                rows.precedence(need.period(), need.code(), CandidateKind.ABSENT.name(), "*", "*", "*"));
    }

    private static Stream<String> refused(Given fact) {
        if (fact instanceof OwnReport own && own.rejected()) {
            return Stream.of(own.report().key());
        }
        return fact instanceof Judgement judgement && judgement.rejected()
                ? Stream.of(judgement.panel().key())
                : Stream.empty();
    }
}
