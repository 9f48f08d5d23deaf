package org.learningcity.ruleset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/** A rule set of two dimensions and four indicators in which nothing is wrong, to be spoilt one file at a time. */
final class TinyRules {

    /** What every row of a table ends with. */
    static final String DATED = ",from,to,basis,source,author,note\n";

    /** What every row ends with that holds in all years. */
    static final String ALWAYS = ",,,DEMONSTRATION,test,,\n";

    private static final String TREE = """
            title: {zh: 样例, en: Example}
            note: {zh: 演示, en: demonstration}
            scale: 100
            places:
              needs: [region]
              regions: {东部: Eastern, 西部: Western}
            nodes:
              - {code: LC, kind: framework, title: {zh: 总体, en: Whole}}
              - {code: "1", parent: LC, kind: dimension, title: {zh: 保障, en: Safeguards}}
              # people read this line
              - {code: "2", parent: LC, kind: dimension, title: {zh: 成果, en: Results}}
            """;
    private static final String MANUAL = """
            code,parent,title_zh,title_en,wants,uom,direction,meaning,scope,formula,filling,information,questions,wording,wording_note,measures
            1.1,1,参与率,Participation,NUMBER,%,HIGHER_IS_BETTER,多少人参加,,,,,,NAMED,,
            1.2,1,规划,Plan,EVIDENCE,级,HIGHER_IS_BETTER,,,,,,,NAMED,,
            2.1,2,失业率,Unemployment,NUMBER,%,LOWER_IS_BETTER,,,,,,,NAMED,,
            2.2,2,收入,Income,NUMBER,元,HIGHER_IS_BETTER,,,,,,,NAMED,,
            """;

    private final TreeMap<String, String> files = new TreeMap<>();

    TinyRules() {
        files.put("framework.yaml", TREE);
        files.put("indicators.csv", MANUAL);
        files.put("messages.csv", "key,zh,en,advice_zh,advice_en\nhigh,\"{code} 过高\",{code} is high,,\n");
        table("weights", "node,region,weight", "1,*,50", "2,*,50", "1.1,*,60", "1.2,*,40", "2.1,*,1", "2.2,*,1");
        table(
                "goalposts",
                "indicator,region,tier,worst,standard,best,transform",
                "1.1,*,*,0,20,80,LINEAR",
                "2.1,*,*,20,5,0,LINEAR",
                "2.2,*,*,100,,75000,LOG");
        table(
                "rubric",
                "indicator,step,points,label_zh,label_en",
                "*,0,0,无,none",
                "*,1,30,起步,started",
                "*,2,60,基本建立,established",
                "*,3,80,完善,good",
                "*,4,100,示范,exemplary");
        table("series", "series,title_zh,title_en,uom", "PX,入学率,Enrolment,%", "POP,人口,Population,人");
        table("definitions", "indicator,uom,base,scope,count", "1.1,%,,,", "PX,%,,,");
        table(
                "proxies",
                "indicator,series,region,tier,kind,preference,uom,method,worst,best,factor,eligible_min,eligible_max,evidence_factor",
                "1.1,PX,*,*,NEAR,1,%,OWN,10,90,,,,0.9");
        table("identities", "indicator,identity,kind,parts,factor,tolerance_percent", "2.2,ratio,RATIO,1.1;POP,1,2");
        table("departments", "indicator,place,department", "1.1,*,教育局", "1.2,*,教育局", "2.1,*,人社局", "2.2,*,统计局");
    }

    /** With a table of these columns and rows, dates and sources added. */
    TinyRules table(String name, String columns, String... rows) {
        files.put("tables/" + name + ".csv", columns + DATED + String.join(ALWAYS, rows) + ALWAYS);
        return this;
    }

    TinyRules file(String name, String text) {
        files.put(name, text);
        return this;
    }

    /** The indicator manual. */
    String manual() {
        return MANUAL;
    }

    TinyRules without(String name) {
        files.remove(name);
        return this;
    }

    Path writtenTo(Path folder) {
        try {
            for (var file : files.entrySet()) {
                var path = folder.resolve(file.getKey());
                Files.createDirectories(path.resolveSibling(""));
                Files.writeString(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    /** Everything that is said against the rule set, by severity, code, file and line; columns are left out. */
    List<String> problems(Path folder) {
        return found(folder).stream()
                .map(problem -> "%s %s %s".formatted(problem.severity(), problem.code(), line(problem.where())))
                .toList();
    }

    private static String line(String where) {
        return where.replaceAll("^(.+:\\d+):\\d+$", "$1");
    }

    List<Problem> found(Path folder) {
        try {
            return RuleSetFolder.read(writtenTo(folder)).warnings();
        } catch (RuleSetRejected e) {
            return e.problems();
        }
    }
}
