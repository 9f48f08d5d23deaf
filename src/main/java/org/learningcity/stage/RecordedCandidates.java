package org.learningcity.stage;

import java.util.List;
import org.learningcity.observation.Observation;
import org.learningcity.observation.Reason;
import org.learningcity.observation.Status;
import org.learningcity.observation.Vintage;

record RecordedCandidates(Conclusions conclusions) implements Candidates {

    private static final Proxy NO_PROXY = new Proxy(
            RowRef.absent("proxies"),
            ProxyKind.NEAR,
            "",
            "",
            false,
            1,
            0,
            new Goalposts(RowRef.absent("proxies"), 0, false, 0, 0, false),
            false,
            0,
            false,
            0,
            1,
            false);

    @Override
    public void asReported(OwnReport own) {
        var candidate = fromReport(
                own.need(),
                own.report(),
                CandidateKind.REPORTED,
                own.precedence(),
                own.precedence().evidenceFactor());
        conclusions.add(candidate, List.of(own.precedence()));
    }

    @Override
    public void converted(OwnReport own) {
        var conversion = own.report().definition().conversion();
        var factor = own.precedence().evidenceFactor() * conversion.evidenceFactor();
        var candidate = fromReport(own.need(), own.report(), CandidateKind.CONVERTED, own.precedence(), factor);
        conclusions.add(candidate, List.of(own.precedence(), conversion));
    }

    @Override
    public void carriedForward(EarlierReport earlier) {
        var factor = earlier.precedence().evidenceFactor() * earlier.carry().evidenceFactor();
        var candidate = fromReport(
                earlier.need(), earlier.report(), CandidateKind.CARRIED_FORWARD, earlier.precedence(), factor);
        conclusions.add(candidate, List.of(earlier.precedence(), earlier.carry()));
    }

    private static Candidate.Usable fromReport(
            Need need, Report report, CandidateKind kind, Precedence precedence, double evidenceFactor) {
        return usable(need, report.observation(), kind, report.amount(), evidenceFactor, NO_PROXY, precedence, 0);
    }

    @Override
    public void proxy(ProxyReport report) {
        var proxy = report.proxy();
        var amount = report.report().amount();
        var value = proxy.converted() ? amount * proxy.factor() + proxy.offset() : amount;
        var kind = proxy.kind() == ProxyKind.NEAR ? CandidateKind.NEAR_PROXY : CandidateKind.SUBSTITUTE_PROXY;
        var preference = proxy.ref().cell("preference").map(Integer::parseInt).orElse(0);
        var factor = report.precedence().evidenceFactor() * proxy.evidenceFactor();
        conclusions.add(
                usable(
                        report.need(),
                        report.report().observation(),
                        kind,
                        value,
                        factor,
                        proxy,
                        report.precedence(),
                        preference),
                List.of(report.precedence(), proxy));
    }

    private static Candidate.Usable usable(
            Need need,
            Observation observation,
            CandidateKind kind,
            double value,
            double evidenceFactor,
            Proxy proxy,
            Precedence precedence,
            int preference) {
        return new Candidate.Usable(
                need,
                kind,
                observation.key(),
                value,
                evidenceFactor,
                observation.status(),
                proxy,
                precedence,
                preference,
                observation.provenance().vintage(),
                observation.provenance().edition(),
                observation.definition().canonical());
    }

    @Override
    public void judged(Judgement judgement) {
        var panel = judgement.panel();
        conclusions.add(
                new Candidate.Usable(
                        judgement.need(),
                        CandidateKind.JUDGED,
                        panel.key(),
                        panel.agreedStep(),
                        judgement.precedence().evidenceFactor(),
                        panel.illustrative() ? Status.ILLUSTRATIVE : Status.OFFICIAL,
                        NO_PROXY,
                        judgement.precedence(),
                        0,
                        Vintage.UNSTATED,
                        "",
                        ""),
                List.of(judgement.precedence()));
    }

    @Override
    public void absent(Absence absence) {
        nothing(absence, absence.gap().reason(), false, List.of(absence.precedence()));
    }

    @Override
    public void rejected(Absence absence) {
        nothing(absence, Reason.REJECTED, false, List.of(absence.precedence()));
    }

    @Override
    public void excused(Absence absence, GapReason rule) {
        nothing(absence, absence.gap().reason(), true, List.of(rule));
    }

    private void nothing(Absence absence, Reason reason, boolean excused, List<Row> because) {
        conclusions.add(
                new Candidate.Absent(absence.need(), absence.gap(), reason, excused, absence.precedence()), because);
    }
}
