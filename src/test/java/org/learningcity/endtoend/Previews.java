package org.learningcity.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.Assessor;
import org.learningcity.assessment.Progress;
import org.learningcity.assessment.Request;
import org.learningcity.impact.Contribution;
import org.learningcity.impact.Draft;
import org.learningcity.impact.Facet;
import org.learningcity.impact.Impact;
import org.learningcity.impact.ImpactPreview;
import org.learningcity.impact.Means;
import org.learningcity.impact.Move;
import org.learningcity.impact.NodeChange;
import org.learningcity.impact.NodeKey;
import org.learningcity.impact.Question;
import org.learningcity.impact.Weighting;
import org.learningcity.observation.Snapshot;
import org.learningcity.ruleset.RuleEngine;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.drools.DroolsRuleEngine;
import org.learningcity.workbook.DataFiles;

/** Previews of real rule sets on real workbooks, and what holds of every one of them. */
record Previews(Path rules, Snapshot snapshot) {

    static final RuleEngine ENGINE = DroolsRuleEngine.keepingIn(temporary());

    private static final double EXACT = 1e-9;

    /** A rule set of the repository with some of a fixture's places; all of them when none is named. */
    static Previews of(String ruleSet, String fixture, String... places) {
        var rules = Path.of("rules", ruleSet);
        var reading = DataFiles.read(List.of(Path.of("fixtures", fixture)), RuleSetFolder.read(rules));
        assertThat(reading.refused()).isFalse();
        return new Previews(rules, some(reading.snapshot(), places));
    }

    private static Snapshot some(Snapshot all, String... places) {
        if (places.length == 0) {
            return all;
        }
        var wanted = Set.copyOf(Arrays.asList(places));
        return new Snapshot(
                all.places().stream()
                        .filter(place -> wanted.contains(place.id()))
                        .toList(),
                all.observations().stream()
                        .filter(each -> wanted.contains(each.place()))
                        .toList(),
                all.evidence().stream()
                        .filter(each -> wanted.contains(each.place()))
                        .toList(),
                all.reviews().stream()
                        .filter(each -> wanted.contains(each.place()))
                        .toList(),
                all.decisions().stream()
                        .filter(each -> wanted.contains(each.place()))
                        .toList());
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("compiled-rules");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RuleSet base() {
        return RuleSetFolder.read(rules);
    }

    ImpactPreview preview(RuleSet from, RuleSet... to) {
        var drafts = Arrays.stream(to)
                .map(draft -> new Draft(draft.name(), draft, snapshot))
                .toList();
        return ImpactPreview.of(from, drafts, snapshot, Request.EVERYTHING, Means.of(ENGINE, snapshot));
    }

    Impact impact(RuleSet from, RuleSet to) {
        return preview(from, to).drafts().get(0).impact().orElseThrow();
    }

    /** What becomes of the assessment when the rule set of the repository is exchanged for the copy. */
    Impact impact(RuleSetCopy copy) {
        return impact(base(), RuleSetFolder.read(copy.folder()));
    }

    /** The data assessed in the plain way. */
    Assessment assess(Path folder) {
        var ruleSet = RuleSetFolder.read(folder);
        return new Assessor(ruleSet, ENGINE.compile(ruleSet), ENGINE.version())
                .assess(snapshot, Request.EVERYTHING, Progress.NONE);
    }

    static NodeChange change(Impact impact, String place, int period, String code) {
        return impact.nodes().stream()
                .filter(change -> change.key().equals(new NodeKey(place, period, code)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing changes at " + place + " " + period + " " + code));
    }

    /** Every change equals the sum of its parts, of its sources and of its causes' shares. */
    static void assertAddsUp(Impact impact) {
        for (var change : impact.nodes()) {
            for (var weighting : Weighting.values()) {
                change.move(weighting).ifPresent(move -> {
                    if (!move.parts().isEmpty()) {
                        assertSum(change, weighting, "parts", sum(move.parts()), move);
                    }
                    assertSum(change, weighting, "sources", sum(move.sources()), move);
                    var facet = weighting == Weighting.NATIONAL ? Facet.POINTS : Facet.REGIONAL;
                    if (change.changes(facet)) {
                        assertSum(change, weighting, "causes", shares(impact, Question.of(facet, change.key())), move);
                    }
                });
            }
        }
        impact.shares().forEach((question, shares) -> {
            if (!question.facet().isNumber()) {
                assertThat(shares(impact, question)).as("%s", question).isCloseTo(1, within(EXACT));
            }
        });
    }

    private static void assertSum(NodeChange change, Weighting weighting, String what, double sum, Move move) {
        assertThat(sum)
                .as("%s of %s by %s weights: %s", what, change.key(), weighting, move)
                .isCloseTo(move.change(), within(EXACT));
    }

    private static double sum(List<Contribution> contributions) {
        return contributions.stream().mapToDouble(Contribution::amount).sum();
    }

    static double shares(Impact impact, Question question) {
        return impact.shares(question).stream()
                .mapToDouble(Impact.Share::amount)
                .sum();
    }

    /** The way back undoes every change, and lays it to the same causes with the sign turned. */
    static void assertTurnsRound(Impact there, Impact back) {
        assertThat(back.nodes())
                .extracting(NodeChange::key)
                .containsExactlyElementsOf(
                        there.nodes().stream().map(NodeChange::key).toList());
        assertThat(back.causes()).hasSameSizeAs(there.causes());
        for (var i = 0; i < there.nodes().size(); i++) {
            var change = there.nodes().get(i);
            var undone = back.nodes().get(i);
            for (var weighting : Weighting.values()) {
                assertThat(undone.move(weighting).map(Move::change).orElse(0.0))
                        .as("%s", change.key())
                        .isCloseTo(-change.move(weighting).map(Move::change).orElse(0.0), within(EXACT));
            }
            for (var facet : change.facets()) {
                assertTurned(there, back, Question.of(facet, change.key()));
            }
        }
    }

    private static void assertTurned(Impact there, Impact back, Question question) {
        if (!question.facet().isNumber()) {
            return;
        }
        for (var i = 0; i < there.causes().size(); i++) {
            var at = i;
            var opposite = back.causes().stream()
                    .filter(cause -> ids(cause.alterations())
                            .equals(ids(there.causes().get(at).alterations())))
                    .mapToInt(back.causes()::indexOf)
                    .findFirst()
                    .orElseThrow();
            assertThat(back.shares(question).get(opposite).amount())
                    .as("%s", question)
                    .isCloseTo(-there.shares(question).get(i).amount(), within(EXACT));
        }
    }

    private static Set<String> ids(List<org.learningcity.ruleset.Alteration> alterations) {
        return Set.copyOf(alterations.stream().map(each -> each.id()).toList());
    }
}
