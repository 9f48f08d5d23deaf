package org.learningcity.byhand;

import java.util.List;
import org.learningcity.stage.Balance;
import org.learningcity.stage.Fact;
import org.learningcity.stage.Findings;
import org.learningcity.stage.Given;
import org.learningcity.stage.Pair;
import org.learningcity.stage.Report;

/** {@code quality/*.drl}, the rules that look at reported numbers. */
record QualityOfNumbers(Reasons reasons, Findings findings) {

    void look(List<? extends Given> facts) {
        for (var fact : facts) {
            if (fact instanceof Report report) {
                definition(report);
                history(report);
                limits(report);
                marks(report);
                outlierAmongPeers(report);
                sources(report);
                units(report);
            } else if (fact instanceof Pair pair) {
                twoSourcesDiffer(pair);
                vintagesDiffer(pair);
            } else if (fact instanceof Balance balance) {
                identityBroken(balance);
                slipOfTheUnit(balance);
            }
        }
    }

    private Findings because(String rule, Fact... facts) {
        reasons.because(rule, facts);
        return findings;
    }

    private void definition(Report report) {
        definitionNotStated(report);
        definitionDiffers(report);
        definitionConverted(report);
        personTimesWherePersonsAreMeant(report);
    }

    private void definitionNotStated(Report report) {
        if (report.definition().unstated()) {
            because("definition not stated", report)
                    .toVerifyAt(report, "definition", report.definition().expected(), "definition-not-stated");
        }
    }

    private void definitionDiffers(Report report) {
        var definition = report.definition();
        if (definition.differs() && !definition.convertible() && !definition.personTimes()) {
            because("definition differs", report)
                    .mandatoryAt(report, "definition", definition.expected(), "definition-differs");
        }
    }

    private void definitionConverted(Report report) {
        var definition = report.definition();
        if (definition.differs() && !definition.uomDiffers() && definition.convertible()) {
            because("definition converted", report)
                    .noteAt(report, "definition", definition.conversion(), "definition-converted");
        }
    }

    private void personTimesWherePersonsAreMeant(Report report) {
        var definition = report.definition();
        if (definition.personTimes() && !definition.convertible()) {
            because("person-times where persons are meant", report)
                    .mandatory(report, definition.expected(), "person-times");
        }
    }

    private void history(Report report) {
        jump(report);
        exactRepeat(report);
        exactMidpoint(report);
        definitionChanged(report);
    }

    private void jump(Report report) {
        var limits = report.limits();
        var history = report.history();
        if (limits.present()
                && limits.hasJumpPercent()
                && history.previousPresent()
                && history.jumpPercent() > limits.jumpPercent()) {
            if (history.event().present()) {
                because("jump with an event", report).note(report, history.event(), "jump-with-event");
            } else {
                because("jump without an event", report).toVerify(report, limits, "jump-without-event");
            }
        }
    }

    private void exactRepeat(Report report) {
        if (report.history().repeats() && report.significantDigits() >= 3) {
            because("exact repeat", report).toVerify(report, "exact-repeat");
        }
    }

    private void exactMidpoint(Report report) {
        if (report.history().midpoint() && report.significantDigits() >= 3) {
            because("exact midpoint", report).toVerify(report, "exact-midpoint");
        }
    }

    private void definitionChanged(Report report) {
        var history = report.history();
        if (history.definitionChanged()
                && !history.event().present()
                && !report.definition().differs()) {
            because("definition changed", report).toVerifyAt(report, "definition", "definition-changed");
        }
    }

    private void limits(Report report) {
        var limits = report.limits();
        if (limits.present() && limits.hasHardMax() && report.amount() > limits.hardMax()) {
            because("value above hard maximum", report).mandatory(report, limits, "value-above-maximum");
        }
        if (limits.present() && limits.hasHardMin() && report.amount() < limits.hardMin()) {
            because("value below hard minimum", report).mandatory(report, limits, "value-below-minimum");
        }
    }

    private void marks(Report report) {
        if (report.approximate()) {
            because("estimate marker", report).toVerify(report, "estimate-marker");
        }
        if (report.untidy()) {
            because("untidy cell", report).note(report, "untidy-cell");
        }
        if (report.source().sourceClass().equals("PANEL")) {
            because("interpolated panel", report).note(report, report.source(), "panel-source");
        }
    }

    private void outlierAmongPeers(Report report) {
        var peers = report.peers();
        if (peers.present()
                && peers.deviation() > peers.peerRule().outlier()
                && peers.distancePercent() > peers.peerRule().outlierPercent()) {
            because("outlier among peers", report).toVerify(report, peers.peerRule(), "outlier-among-peers");
        }
    }

    private void sources(Report report) {
        var limits = report.limits();
        if (!report.sourceStated()) {
            because("source not stated", report).toVerifyAt(report, "source", "source-not-stated");
        }
        if (limits.present() && limits.hasStaleYears() && report.editionLag() > limits.staleYears()) {
            because("stale edition", report).toVerifyAt(report, "edition", limits, "stale-edition");
        }
        if (report.editionStated() && report.editionLag() < 0) {
            because("edition before its period", report).toVerifyAt(report, "edition", "edition-before-period");
        }
    }

    private void twoSourcesDiffer(Pair pair) {
        if (pair.sameVintage() && differ(pair)) {
            because("two sources differ", pair).toVerify(pair, pair.limits(), "sources-differ");
        }
    }

    private void vintagesDiffer(Pair pair) {
        if (!pair.sameVintage() && differ(pair)) {
            because("vintages differ", pair).note(pair, pair.limits(), "vintages-differ");
        }
    }

    private static boolean differ(Pair pair) {
        var limits = pair.limits();
        return limits.present() && limits.hasConflictPercent() && pair.differencePercent() > limits.conflictPercent();
    }

    private void units(Report report) {
        var definition = report.definition();
        if (!definition.uomStated()) {
            because("unit not stated", report).toVerifyAt(report, "unit", definition.expected(), "unit-not-stated");
        }
        if (definition.uomDiffers() && !definition.convertible()) {
            because("unit cannot be converted", report)
                    .mandatoryAt(report, "unit", definition.expected(), "unit-not-convertible");
        }
        if (definition.uomDiffers() && definition.convertible()) {
            because("unit converted", report).noteAt(report, "unit", definition.conversion(), "unit-converted");
        }
    }

    private void identityBroken(Balance balance) {
        var identity = balance.identity();
        if (!balance.powerOfTen() && balance.deviationPercent() > identity.tolerancePercent()) {
            because("identity broken", balance).toVerify(balance, identity, "identity-broken");
        }
    }

    private void slipOfTheUnit(Balance balance) {
        if (balance.powerOfTen()) {
            because("slip of the unit", balance).toVerify(balance, balance.identity(), "unit-slip");
        }
    }
}
