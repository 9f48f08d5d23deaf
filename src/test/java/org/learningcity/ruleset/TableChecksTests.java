package org.learningcity.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableChecksTests {

    private static final String GRADES = "node,grade,title_zh,title_en,lower";
    private static final String RUBRIC = "indicator,step,points,label_zh,label_en,requires";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"cn-learning-city", "hdi"})
    void saysNothingAgainstShippedRuleSets(String name) {
        assertThat(RuleSetFolder.read(Path.of("rules", name)).warnings()).isEmpty();
    }

    @Test
    void saysNothingAgainstTinyRuleSet() {
        assertThat(new TinyRules().problems(folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            precedence    | indicator,kind,source_class,vintage,status,rank,evidence_factor | *,GUESSED,*,*,*,1,1                  | ERROR precedence.kind
            precedence    | indicator,kind,source_class,vintage,status,rank,evidence_factor | *,REPORTED,*,LAST,*,1,1              | ERROR precedence.vintage
            precedence    | indicator,kind,source_class,vintage,status,rank,evidence_factor | *,REPORTED,*,*,GOOD,1,1              | ERROR precedence.status
            precedence    | indicator,kind,source_class,vintage,status,rank,evidence_factor | *,REPORTED,*,*,*,1,0                 | ERROR evidence-factor.range
            carry_forward | indicator,years,evidence_factor                                 | *,0,0.9                              | ERROR carry-forward.years
            carry_forward | indicator,years,evidence_factor                                 | *,1.5,0.9                            | ERROR carry-forward.years
            carry_forward | indicator,years,evidence_factor                                 | *,1,1.1                              | ERROR evidence-factor.range
            conversions   | indicator,facet,from_term,to_term,factor,evidence_factor        | *,uom,千元,元,1000,-1                | ERROR evidence-factor.range
            conversions   | indicator,facet,from_term,to_term,factor,evidence_factor        | *,uom,千元,元,0,1                    | ERROR conversions.no-factor
            gap_reasons   | reason,indicator,excuses,counts_as_none                         | NOT_COLECTED,*,no,no                 | ERROR gap_reasons.reason
            gates         | node,kind,released_completeness,indicative_completeness,child_completeness | *,*,80,0.6,0.6            | ERROR gates.share
            gates         | node,kind,released_completeness,indicative_completeness,child_completeness | *,*,0.6,0.8,0             | ERROR gates.order
            peers         | indicator,minimum,outlier,outlier_percent                       | *,2,3.5,10                           | ERROR peers.minimum
            peers         | indicator,minimum,outlier,outlier_percent                       | *,3,0,10                             | ERROR peers.outlier
            diagnosis     | node,kind,strength_at,weakness_below,decline_by                 | *,*,60,80,5                          | ERROR diagnosis.order
            targets       | indicator,region,value,due                                      | 1.1,*,4,0212                         | ERROR targets.due
            limits        | indicator,region,hard_min,hard_max                              | 1.1,*,10,1                           | ERROR limits.order
            limits        | indicator,region,hard_min,hard_max                              | 1.1,西北,0,1                         | ERROR region.unknown
            sources       | fragment,source_class                                           | *,CENSUS                             | ERROR sources.fragment
            terms         | term,facet,code                                                 | 常住人口,base,常住                   | ERROR terms.code
            identities    | indicator,identity,kind,parts,factor,tolerance_percent          | 2.2,x,RATIO,1.1;POPP,1,2             | ERROR identities.part
            identities    | indicator,identity,kind,parts,factor,tolerance_percent          | 2.2,x,RATIO,1.1;1.1;POP,1,2          | ERROR identities.ratio
            identities    | indicator,identity,kind,parts,factor,tolerance_percent          | 2.2,x,SUM,1.1;POP,1,0                | ERROR identities.tolerance
            identities    | indicator,identity,kind,parts,factor,tolerance_percent          | 2.2,x,SUM,1.1;POP,0,1                | ERROR identities.factor
            series        | series,title_zh,title_en,uom                                    | PX,入学率,Enrolment,人               | ERROR series.unit
            aggregation   | node,method                                                     | LC,ARITHMETIC                        | WARNING aggregation.absent
            """)
    void namesWhatIsWrongWithRow(String table, String columns, String row, String problem) {
        var rules = new TinyRules().table(table, columns, row);
        if (table.equals("series")) {
            rules.without("tables/identities.csv");
        }
        var where = problem.endsWith(".absent") ? "" : ":2";
        assertThat(rules.problems(folder))
                .isNotEmpty()
                .allMatch(found -> found.equals("%s tables/%s.csv%s".formatted(problem, table, where)));
    }

    @Test
    void suggestsTheRegionThatWasMeant() {
        var rules = new TinyRules().table("limits", "indicator,region,hard_min", "1.1,西步,0");
        assertThat(rules.found(folder)).singleElement().satisfies(problem -> {
            assertThat(problem.message().zh()).isEqualTo("没有地区“西步”");
            assertThat(problem.advice().zh()).isEqualTo("是否想写“西部”?");
            assertThat(problem.advice().en()).isEqualTo("did you mean `西部`?");
        });
    }

    @Test
    void takesAnyRegionWhereTheRuleSetTellsNoneApart() {
        var rules = new TinyRules()
                .file("framework.yaml", """
                        title: {zh: 样例, en: Example}
                        scale: 100
                        nodes:
                          - {code: LC, kind: framework, title: {zh: 总体, en: Whole}}
                          - {code: "1", parent: LC, kind: dimension, title: {zh: 保障, en: Safeguards}}
                          - {code: "2", parent: LC, kind: dimension, title: {zh: 成果, en: Results}}
                        """)
                .table("limits", "indicator,region,hard_min", "1.1,anywhere,0");
        assertThat(rules.problems(folder)).isEmpty();
    }

    @Test
    void wantsDepartmentForEveryIndicator() {
        var rules = new TinyRules().table("departments", "indicator,place,department", "1.1,*,教育局", "2.1,*,人社局");
        assertThat(rules.problems(folder))
                .hasSize(2)
                .allMatch(problem -> problem.equals("WARNING departments.absent tables/departments.csv"));
    }

    @Test
    void wantsDistinctGradesFromZero() {
        var rules = new TinyRules().table("grades", GRADES, "*,A,优,Good,80", "*,B,中,Fair,80", "*,C,差,Poor,10");
        assertThat(rules.problems(folder))
                .containsExactly(
                        "ERROR grades.same-bound tables/grades.csv:3", "ERROR grades.lowest tables/grades.csv:4");
    }

    @Test
    void wantsWholeRubricsThatRise() {
        var rules = new TinyRules()
                .table("terms", "term,facet,code", "文件,evidence,文件")
                .table(
                        "rubric",
                        RUBRIC,
                        "*,0,0,无,none,",
                        "*,1,60,有,some,文件",
                        "*,2,50,较好,good,实施记录",
                        "*,3,80,好,better,",
                        "*,4,101,完善,best,",
                        "1.2,0,0,无,none,",
                        "1.2,5,90,无,none,");
        assertThat(rules.problems(folder))
                .containsExactly(
                        "WARNING table.shadowed-row tables/rubric.csv:2",
                        "ERROR rubric.points-fall tables/rubric.csv:4",
                        "ERROR rubric.requires tables/rubric.csv:4",
                        "ERROR rubric.points tables/rubric.csv:6",
                        "ERROR rubric.steps-absent tables/rubric.csv:7",
                        "ERROR rubric.step tables/rubric.csv:8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{code 过高", "code} 过高", "{{code}} 过高", "｛code｝过高", "{} 过高", "{the code} 过高"})
    void refusesBracesThatNothingFills(String sentence) {
        var rules = new TinyRules().file("messages.csv", "key,zh,en\nhigh,%s,high\n".formatted(sentence));
        assertThat(rules.problems(folder)).containsExactly("ERROR messages.braces messages.csv:2");
    }

    @Test
    void missesNoRowThatWasLostInReading() {
        var rules = new TinyRules()
                .table(
                        "weights",
                        "node,region,weight",
                        "1,*,50",
                        "2,*,fifty",
                        "1.1,*,60",
                        "1.2,*,40",
                        "2.1,*,1",
                        "2.2,*,1");
        assertThat(rules.problems(folder)).containsExactly("ERROR table.cell tables/weights.csv:3");
    }
}
