package org.learningcity.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.boundary.Boundaries;
import org.learningcity.framework.Language;
import org.learningcity.trace.RuleRef;

/** What cases cover, as numbers and as a page. */
class CoverageTests {

    @TempDir
    private static Path forms;

    private static CaseSample sample;
    private static CaseResult aboveLimit;
    private static List<CaseResult> atBoundaries;

    @BeforeAll
    static void run() {
        sample = CaseSample.of(Path.of("rules/cn-learning-city"), forms);
        aboveLimit = sample.run("""
                    given:
                      observations: [{indicator: 4.1.5, value: 251, unit: 微克/立方米, definition: 全市, source: 统计年鉴}]
                    expect:
                      findings: [{indicator: 4.1.5, message: value-above-maximum}]
                """);
        atBoundaries = Boundaries.of(sample.ruleSet()).run(sample.rules(), "limits:2.2.5/*");
    }

    private static List<RuleRef> limits() {
        return sample.rules().rules().stream()
                .filter(rule -> rule.file().equals("quality/limits.drl"))
                .toList();
    }

    @Test
    void aRuleIsCoveredOnlyByCasesThatNameItsFile() {
        var coverage = new Coverage(limits(), List.of(aboveLimit));
        assertThat(coverage.neverFired()).extracting(RuleRef::name).containsExactly("value below hard minimum");
        assertThat(coverage.neverSilent()).extracting(RuleRef::name).containsExactly("value above hard maximum");
        assertThat(new Coverage(sample.rules().rules(), List.of(aboveLimit)).neverFired())
                .extracting(RuleRef::name)
                .contains("as reported");
    }

    @Test
    void boundaryCasesShowHowOftenARuleFiresAndCoverNone() {
        var coverage = new Coverage(limits(), List.of(), atBoundaries);
        assertThat(coverage.byRule()).allSatisfy(rule -> {
            assertThat(rule.fires()).isZero();
            assertThat(rule.boundaries()).isEqualTo(1);
            assertThat(rule.covered()).isFalse();
        });
    }

    @Test
    void aRowIsReachedByAWrittenCaseByABoundaryCaseOrByNone() {
        var tables = new RowCoverage(sample.ruleSet().rows(), List.of(aboveLimit), atBoundaries).byTable();
        assertThat(tables)
                .extracting(RowCoverage.OfTable::table)
                .contains("limits")
                .doesNotContain("terms", "series");
        assertThat(tables)
                .filteredOn(table -> table.table().equals("limits"))
                .singleElement()
                .satisfies(table -> {
                    assertThat(table.written()).isEqualTo(1);
                    assertThat(table.generated()).isEqualTo(1);
                    assertThat(table.never()).hasSize(table.rows() - 2);
                    assertThat(table.never())
                            .noneMatch(row ->
                                    row.key().equals("4.1.5/*") || row.key().equals("2.2.5/*"));
                });
    }

    @Test
    void aPageNeedsNothingBesidesItself() {
        for (var language : Language.values()) {
            var page = page(language, aboveLimit);
            assertThat(page)
                    .startsWith("<!doctype html>")
                    .contains(language == Language.ZH ? "<html lang=\"zh-CN\">" : "<html lang=\"en\">")
                    .doesNotContain("http:", "https:", "<script", "src=", "@import", "url(");
            assertThat(Pattern.compile("<th(?=[ >])(?! scope)").matcher(page).find())
                    .as("a header that does not say what it heads")
                    .isFalse();
            assertThat(count(page, "<table>"))
                    .isEqualTo(count(page, "<caption>"))
                    .isEqualTo(3);
        }
    }

    @Test
    void aPageSaysInWordsWhatColoursSay() {
        assertThat(page(Language.ZH, aboveLimit)).contains("缺少使其成立的样例", "缺少使其不成立的样例", "条规则缺少样例</title>");
        assertThat(page(Language.EN, aboveLimit)).contains("no case makes it fire", "holds");
    }

    @Test
    void aFailureStandsOnThePageWithTheExpectedBesideTheActual() {
        var failed = sample.run("""
                    given:
                      observations: [{indicator: 4.1.5, value: 35, unit: 微克/立方米, definition: 全市, source: 统计年鉴}]
                    expect:
                      scores: [{node: 4.1.5, score: 61}]
                      silent: ["<按本指标标杆值计分>"]
                """);
        assertThat(page(Language.ZH, failed))
                .contains("<title>1 个样例不符</title>", "得分 61;实为:60", "&lt;按本指标标杆值计分&gt;")
                .doesNotContain("<按本指标标杆值计分>");
    }

    private static String page(Language language, CaseResult result) {
        var coverage = new Coverage(sample.rules().rules(), List.of(result), atBoundaries);
        var rows = new RowCoverage(sample.ruleSet().rows(), List.of(result), atBoundaries);
        return new CasesPage(sample.ruleSet(), coverage, rows, language).html();
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
