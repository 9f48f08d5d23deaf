package org.learningcity.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two states of a rule set differ in: files, rows, and what works otherwise. */
class RuleSetComparisonTests {

    private static final String WEIGHTS = """
            node,region,weight,from,to,basis,source,author,note
            1.1,*,0.20,,,DEMONSTRATION,test,,
            1.10,*,0.80,,2017,DEMONSTRATION,test,,
            1.10,*,0.70,2018,,DEMONSTRATION,test,,
            """;
    private static final String RULES = """
            // a remark
            rule "too high"
                @title( "数值过高" )
                @owner( "data-quality" )
            when
                $report : Report( limits.present, amount > limits.hardMax )
            then
                findings.mandatory( $report, "too-high" );
            end

            rule "too low"
                @title( "数值过低" )
            when
                $report : Report( limits.present, amount < limits.hardMin )
            then
                findings.mandatory( $report, "too-low" );
            end
            """;
    private static final String CASES = """
            rules: quality/limits.drl
            cases:
              - name: first
                given: {value: 1}
                expect: {score: 2}
              - name: second
                given: {value: 3}
                expect: {score: 4}
            """;

    @TempDir
    private Path folder;

    private SmallRuleSet before;
    private SmallRuleSet after;

    @BeforeEach
    void twoTheSame() {
        before = ruleSet("before");
        after = ruleSet("after");
    }

    private SmallRuleSet ruleSet(String name) {
        return SmallRuleSet.in(folder.resolve(name))
                .with("tables/weights.csv", WEIGHTS)
                .with("cases/limits.yaml", CASES)
                .quality("limits.drl", RULES);
    }

    private RuleSetComparison compare() {
        return RuleSetComparison.between(before.folder(), after.folder());
    }

    private List<String> rows() {
        return compare().tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row.kind() + " " + row.key() + " | " + row.inWords().en())
                .toList();
    }

    private List<String> effects() {
        return compare().effects().stream()
                .map(effect -> "%s %s %s (%s) %s"
                        .formatted(
                                effect.subject(),
                                effect.kind(),
                                effect.name(),
                                effect.where(),
                                effect.what().en()))
                .toList();
    }

    private void weights(String old, String changed) {
        assertThat(WEIGHTS).contains(old);
        after.with("tables/weights.csv", WEIGHTS.replace(old, changed));
    }

    private void rules(String old, String changed) {
        assertThat(RULES).contains(old);
        after.quality("limits.drl", RULES.replace(old, changed));
    }

    @Test
    void sameFilesDifferInNothing() {
        assertThat(compare().isEmpty()).isTrue();
        assertThat(compare().effects()).isEmpty();
        assertThat(compare().tables()).isEmpty();
    }

    @Test
    void ruleThatDecidesOtherwiseIsNamedWithWhatChanged() {
        rules("amount > limits.hardMax", "amount >= limits.hardMax");

        assertThat(effects()).containsExactly("RULE CHANGED quality/too high (quality/limits.drl:7) condition");
    }

    @Test
    void consequenceAndAnnotationsAreToldApart() {
        after.quality("limits.drl", RULES.replace("数值过高", "太高").replace("\"too-low\"", "\"too-high\""));

        assertThat(effects())
                .containsExactly(
                        "RULE CHANGED quality/too high (quality/limits.drl:7) @title 数值过高 → 太高",
                        "RULE CHANGED quality/too low (quality/limits.drl:16) consequence");
    }

    @Test
    void remarksBlanksAndLinesChangeNoEffect() {
        after.quality(
                "limits.drl",
                RULES.replace("// a remark", "// another \"remark\"\n// of two lines")
                        .replace("limits.present, amount >", "limits.present,\n        // why\n        amount  >"));

        assertThat(effects()).isEmpty();
        assertThat(compare().files()).hasSize(1);
    }

    @Test
    void renamedRuleIsNotANewOne() {
        rules("rule \"too low\"", "rule \"below the minimum\"");

        assertThat(effects())
                .containsExactly(
                        "RULE CHANGED quality/below the minimum (quality/limits.drl:16) formerly `quality/too low`");
    }

    @Test
    void movedRuleSaysWhereItCameFrom() {
        var second = RULES.indexOf("rule \"too low\"");
        after.quality("limits.drl", RULES.substring(0, second)).quality("low.drl", RULES.substring(second));

        assertThat(effects())
                .containsExactly("RULE CHANGED quality/too low (quality/low.drl:6) moved from quality/limits.drl");
    }

    @Test
    void newAndGoneRulesAreNamed() {
        var second = RULES.indexOf("rule \"too low\"");
        after.quality("limits.drl", RULES.substring(0, second) + """
                rule "other"
                when
                    Report()
                then
                end
                """);

        assertThat(effects())
                .containsExactly(
                        "RULE ADDED quality/other (quality/limits.drl:16) ",
                        "RULE REMOVED quality/too low (quality/limits.drl:16) ");
    }

    @Test
    void casesMessagesIndicatorsAndNodesAreNamed() {
        after.with("cases/limits.yaml", CASES.replace("score: 2", "score: 5").replace("name: second", "name: zweitens"))
                .with("messages.csv", "key,zh,en,advice_zh,advice_en\ntoo-high,太高,too high,,\nnew,新,new,,\n")
                .with("indicators.csv", """
                        code,parent,title_zh,title_en,wants,uom,direction,wording
                        1.1,ALL,参与率,Participation,NUMBER,%,LOWER_IS_BETTER,NAMED
                        1.10,ALL,教师数,Teachers,NUMBER,人,HIGHER_IS_BETTER,NAMED
                        """);

        assertThat(effects())
                .containsExactly(
                        "CASE CHANGED cases/limits.yaml: first (cases/limits.yaml:3) expect {score: 2} → {score: 5}",
                        "CASE CHANGED cases/limits.yaml: zweitens (cases/limits.yaml:6)"
                                + " formerly `cases/limits.yaml: second`",
                        "INDICATOR CHANGED 1.1 (indicators.csv:2) direction HIGHER_IS_BETTER → LOWER_IS_BETTER",
                        "MESSAGE CHANGED too-high (messages.csv:2) zh 过高 → 太高",
                        "MESSAGE ADDED new (messages.csv:3) ",
                        "MESSAGE REMOVED too-low (messages.csv:3) ");
    }

    @Test
    void textLinesAreShownWithSomeAroundThem() {
        rules("数值过高", "太高");

        assertThat(compare().files())
                .singleElement()
                .satisfies(file -> assertThat(file.lines())
                        .startsWith("@@ -5,7 +5,7 @@")
                        .contains(
                                "-    @title( \"数值过高\" )", "+    @title( \"太高\" )", "     @owner( \"data-quality\" )"));
    }

    @Test
    void ruleSetWithFaultsIsComparedByItsTexts() {
        weights("0.70", "many");
        after.quality("limits.drl", RULES.replace("amount >", "amount >="));

        var comparison = compare();

        assertThat(comparison.notes()).singleElement().satisfies(note -> {
            assertThat(note.refuses()).isFalse();
            assertThat(note.where()).isEqualTo(after.folder().toString());
        });
        assertThat(rows()).containsExactly("CHANGED 1.10/*@2018 | 1.10: weight 0.70 → many, from 2018");
        assertThat(effects()).hasSize(1);
    }

    @Test
    void folderWithoutRuleSetIsRefused() {
        assertThatExceptionOfType(RuleSetRejected.class)
                .isThrownBy(() -> RuleSetComparison.between(before.folder(), folder.resolve("nothing")))
                .satisfies(rejected -> assertThat(rejected.problems())
                        .extracting(Problem::code)
                        .containsExactly("rule-set.absent"));
    }
}
