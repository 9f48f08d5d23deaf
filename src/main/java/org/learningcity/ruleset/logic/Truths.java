package org.learningcity.ruleset.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.learningcity.ruleset.sentence.Condition;
import org.learningcity.ruleset.sentence.RuleReading;

/**
 * What is always true of facts, whatever was reported: the stages make them so. Without it two rules would seem to meet on
 * facts that cannot be. Each is held against every fact of every case by a test.
 */
final class Truths {

    private static final Map<String, List<String>> OF_FACTS = Map.ofEntries(
            Map.entry(
                    "Report",
                    List.of(
                            "definition.fits == false || definition.uomDiffers == false",
                            "definition.fits == false || definition.differs == false",
                            "definition.fits || definition.uomDiffers || definition.differs",
                            "definition.convertible == false || definition.fits == false",
                            "definition.convertible == false || definition.conversion.present",
                            "definition.convertible || definition.fits || definition.conversion.present == false",
                            "definition.uomDiffers == false || definition.uomStated",
                            "editionStated || editionLag == 0",
                            "significantDigits >= 0")),
            Map.entry("Pair", List.of("differencePercent >= 0")),
            Map.entry("Exhibit", List.of("inPeriod == false || dated")),
            Map.entry(
                    "Panel",
                    List.of(
                            "reviewers >= 0",
                            "evidenceCount >= 0",
                            "lowestStep >= 0",
                            "lowestStep <= highestStep",
                            "highestStep <= 4",
                            "supportedStep >= 0",
                            "supportedStep <= 4",
                            "spread >= 0",
                            "spread <= highestStep",
                            "reviewers > 0 || highestStep == 0",
                            "reviewers > 1 || spread == 0",
                            "evidenceCount > 0 || supportedStep == 0")),
            Map.entry(
                    "Judgement",
                    List.of("reviewers >= 1", "spread >= 0", "spread <= 4", "reviewers > 1 || spread == 0")),
            Map.entry(
                    "OwnReport",
                    List.of(
                            "fits == false || convertible == false",
                            "fits == false || report.definition.fits",
                            "fits || report.definition.fits == false")),
            Map.entry("Absence", List.of("anyRefused == false || reported")),
            Map.entry(
                    "Resolved",
                    List.of(
                            "judged == false || kind == CandidateKind.JUDGED",
                            "judged || kind != CandidateKind.JUDGED",
                            "judged == false || onProxyScale == false",
                            "kind != CandidateKind.ABSENT",
                            "onProxyScale == false || proxy.present",
                            "onProxyScale == false || proxy.converted == false",
                            "onProxyScale || proxy.present == false || proxy.converted",
                            "proxy.present == false || kind == CandidateKind.NEAR_PROXY || kind == CandidateKind.SUBSTITUTE_PROXY",
                            "proxy.present || kind != CandidateKind.NEAR_PROXY",
                            "proxy.present || kind != CandidateKind.SUBSTITUTE_PROXY")),
            Map.entry(
                    "Leaf",
                    List.of(
                            "completeness >= 0",
                            "completeness <= 1",
                            "scored || completeness == 0",
                            "scored == false || completeness > 0")),
            Map.entry(
                    "Parent",
                    List.of(
                            "completeness >= 0",
                            "completeness <= 1",
                            "weakestCompleteness >= 0",
                            "weakestCompleteness <= 1",
                            "completeness < 1 || weakestCompleteness >= 1",
                            "illustrativeShare >= 0",
                            "illustrativeShare <= 1",
                            "scoredChildren >= 0")),
            Map.entry(
                    "Standing",
                    List.of(
                            "change.comparable == false || change.present",
                            "change.comparable == false || change.event.present == false",
                            "target.reached == false || target.row.present",
                            "target.dueByNow == false || target.row.present")),
            Map.entry(
                    "Outstanding",
                    List.of(
                            "underReview == false || reason == Reason.PENDING",
                            "underReview == false || standIn == false",
                            "standIn == false || reason == Reason.PENDING")));

    /** What the checks of tables see to. */
    private static final Map<String, List<String>> OF_ROWS = Map.of(
            "Gate",
            List.of(
                    "indicativeCompleteness <= releasedCompleteness",
                    "indicativeCompleteness >= 0",
                    "releasedCompleteness <= 1",
                    "childCompleteness >= 0",
                    "childCompleteness <= 1"),
            "DiagnosisLimits",
            List.of("weaknessBelow <= strengthAt", "declineBy >= 0"));

    private static final Pattern PATH = Pattern.compile("\\b[a-z]\\w*(?=\\s*[<>=|]|$)");

    private static final Map<String, List<Condition>> READ = new ConcurrentHashMap<>();

    private Truths() {}

    /** What is true of every fact of this type, as conditions. */
    static List<String> of(String fact) {
        return OF_FACTS.getOrDefault(fact, List.of());
    }

    /** What is true of a fact. */
    static List<Formula> of(Translation fact) {
        return READ
                .computeIfAbsent(
                        fact.fact(),
                        type -> of(type).stream().map(RuleReading::condition).toList())
                .stream()
                .map(fact::of)
                .toList();
    }

    /**
     * What is true of the rows that come with a fact.
     *
     * @param at path of the row
     * @param type of the row
     */
    static List<Formula> ofRow(Translation fact, String at, String type) {
        var formulas = new ArrayList<Formula>();
        for (var truth : OF_ROWS.getOrDefault(type, List.of())) {
            formulas.add(fact.of(RuleReading.condition(PATH.matcher(truth).replaceAll(at + ".$0"))));
        }
        return formulas;
    }
}
