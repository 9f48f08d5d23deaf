package org.learningcity.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetFolder;

/** A rule set small enough to know by heart. */
final class TestRules {

    private static final String TREE = """
            title: {zh: 样例, en: Example}
            scale: 100
            %s
            nodes:
              - {code: LC, kind: framework, title: {zh: 总体, en: Whole}}
              - {code: "1", parent: LC, kind: dimension, title: {zh: 保障, en: Safeguards}}
            """;
    private static final String NEEDS = """
            places:
              needs: [region]
              regions: {东部: Eastern, 西部: Western}""";
    private static final String MANUAL = """
            code,parent,title_zh,title_en,wants,uom,direction,meaning,scope,formula,filling,information,questions,wording,wording_note,measures
            1.1,1,参与率,Participation,NUMBER,%,HIGHER_IS_BETTER,,,,,,,NAMED,,
            1.10,1,教师数,Teachers,NUMBER,人,HIGHER_IS_BETTER,,,,,,,NAMED,,
            1.2,1,规划,Plan,EVIDENCE,,HIGHER_IS_BETTER,,,,,,,NAMED,,
            1.3,1,社区学院,Colleges,BOTH,所,HIGHER_IS_BETTER,,,,,,,NAMED,,
            """;
    private static final String TERMS = """
            term,facet,code,from,to,basis,source,author,note
            %,uom,%,,,EXPERT,test,,
            percent,uom,%,,,EXPERT,test,,
            常住,base,常住,,,EXPERT,test,,
            resident population,base,常住,,,EXPERT,test,,
            户籍,base,户籍,,,EXPERT,test,,
            全市,scope,全市,,,EXPERT,test,,
            文件,evidence,文件,,,EXPERT,test,,
            document,evidence,文件,,,EXPERT,test,,
            实施记录,evidence,实施记录,,,EXPERT,test,,
            """;
    private static final String SERIES = """
            series,title_zh,title_en,uom,from,to,basis,source,author,note
            enrolment,入学率,Enrolment,%,,,EXPERT,test,,
            """;
    private static final String RUBRIC = """
            indicator,step,points,label_zh,label_en,requires,from,to,basis,source,author,note
            *,0,0,无,none,,,,EXPERT,test,,
            *,1,25,有,some,文件;实施记录,,,EXPERT,test,,
            *,2,50,有,some,,,,EXPERT,test,,
            *,3,75,有,some,,,,EXPERT,test,,
            *,4,100,有,some,,,,EXPERT,test,,
            """;
    private static final String GRADES = """
            node,grade,title_zh,title_en,lower,from,to,basis,source,author,note
            *,A,优秀,Excellent,80,,,EXPERT,test,,
            *,B,达标,Met,0,,,EXPERT,test,,
            """;

    private TestRules() {}

    /** Without demands on places. */
    static RuleSet in(Path folder) {
        return written(folder.resolve("rules"), "");
    }

    /** Every place must state one of two regions. */
    static RuleSet needingRegion(Path folder) {
        return written(folder.resolve("rules-region"), NEEDS);
    }

    private static RuleSet written(Path folder, String places) {
        try {
            Files.createDirectories(folder.resolve("tables"));
            Files.writeString(folder.resolve("framework.yaml"), TREE.formatted(places));
            Files.writeString(folder.resolve("indicators.csv"), MANUAL);
            Files.writeString(folder.resolve("tables/terms.csv"), TERMS);
            Files.writeString(folder.resolve("tables/series.csv"), SERIES);
            Files.writeString(folder.resolve("tables/rubric.csv"), RUBRIC);
            Files.writeString(folder.resolve("tables/grades.csv"), GRADES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return RuleSetFolder.read(folder);
    }
}
