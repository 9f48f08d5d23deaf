package org.learningcity.workbook;

import java.nio.file.Path;
import org.learningcity.ruleset.SmallRuleSet;

/** A small rule set with tables that hold what programs like to change: 1.10, 0.80, quotes, empty lines. */
final class TableRules {

    static final String LIMITS = """
            indicator,region,hard_min,hard_max,from,to,basis,source,author,note
            1.1,*,0,100,,2017,EXPERT,"某文件, 第 3 页",课题组,

            1.1,*,0,0.80,2018,,EXPERT,"quoted without need",课题组,两行
            1.10,*,,50,,,STATISTICS,"said ""so"" there",,
            """;
    static final String WEIGHTS = """
            node,region,weight,from,to,basis,source,author,note
            1.1,*,0.20,,,DEMONSTRATION,test,,
            1.10,*,0.80,,,DEMONSTRATION,test,,
            """;
    static final String RUBRIC = """
            indicator,step,points,label_zh,label_en,requires,from,to,basis,source,author,note
            *,0,0,无,none,,,,EXPERT,test,,
            *,1,25,有,some,文件;实施记录,,,EXPERT,test,,
            *,2,50,有,some,,,,EXPERT,test,,
            *,3,75,有,some,,,,EXPERT,test,,
            *,4,100,有,some,,,,EXPERT,test,,
            """;
    static final String TERMS = """
            term,facet,code,from,to,basis,source,author,note
            文件,evidence,文件,,,EXPERT,test,,
            实施记录,evidence,实施记录,,,EXPERT,test,,
            照片,evidence,照片,,,EXPERT,test,,
            """;

    private TableRules() {}

    static SmallRuleSet in(Path folder) {
        return SmallRuleSet.in(folder.resolve("rules"))
                .with("tables/limits.csv", LIMITS)
                .with("tables/weights.csv", WEIGHTS)
                .with("tables/rubric.csv", RUBRIC)
                .with("tables/terms.csv", TERMS);
    }
}
