package org.learningcity.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What cannot be done is refused with its place and a remedy, in both languages, and leaves nothing behind. */
class RefusalsIT {

    private static final int USAGE = 2;
    private static final int RULES = 3;
    private static final int DATA = 4;
    private static final int FOLDER = 5;

    /** The words that must be there, beside what is the same in both languages. */
    private record Words(String zh, String en) {}

    @Test
    void fileThatIsNoWorkbook() {
        assertDataRefused(
                Handed.text("stats.xlsx", "hello"), "stats.xlsx: ", new Words("不是 .xlsx", "no .xlsx workbook"));
    }

    @Test
    void fileThatIsNotThere() {
        assertDataRefused(Program.fresh("absent.xlsx"), "absent.xlsx: ", new Words("文件不存在", "does not exist"));
    }

    @Test
    void codeThatNoManualHas() {
        assertDataRefused(
                Handed.value("code.xlsx", 2020, "2.3.33", 1.5),
                "code.xlsx!填报值!C2: ",
                new Words("没有代码“2.3.33”", "there is no code `2.3.33`"));
    }

    @Test
    void valueThatIsNoNumber() {
        assertDataRefused(
                Handed.value("value.xlsx", 2020, "2.3.3", "很多"),
                "value.xlsx!填报值!D2: ",
                new Words("“很多”不是数", "`很多` is no number"));
    }

    @Test
    void placeWithoutRegion() {
        assertDataRefused(
                Handed.workbook("region.xlsx", "", List.of(List.of("甲市", 2020, "2.3.3", 1.5, "册/人", "全市;常住", "示意数据"))),
                "region.xlsx!城市!",
                new Words("区域", "region"));
    }

    @Test
    void everyProblemOfAFileIsNamedAtOnce() {
        var file = Handed.workbook(
                "many.xlsx",
                "东部",
                List.of(
                        List.of("甲市", 2020, "2.3.3", "abc", "册/人", "全市;常住", "示意数据"),
                        List.of("甲市", "去年", "2.3.3", 1.5, "册/人", "全市;常住", "示意数据"),
                        List.of("甲市", 2020, "9.9.9", 1.5, "册/人", "全市;常住", "示意数据"),
                        List.of("癸市", 2020, "2.3.3", 1.5, "册/人", "全市;常住", "示意数据")));
        var runs = assertDataRefused(file, "many.xlsx!填报值!D2: ", new Words("共 4 处错误", "4 error(s)"));
        assertThat(runs)
                .allSatisfy(run -> assertThat(run.err())
                        .contains("many.xlsx!填报值!B3: ", "many.xlsx!填报值!C4: ", "many.xlsx!填报值!A5: "));
    }

    @Test
    void placeAndYearThatTheDataDoNotHave() {
        var out = Program.fresh("out");
        var runs = inBothLanguages(
                "assess",
                "--rules",
                Program.RULES,
                "--data",
                Program.PUBLISHED,
                "--place",
                "北晶",
                "--period",
                "1999",
                "--out",
                out);
        assertRefused(runs, DATA, "--place: ", new Words("数据中没有“北晶”", "the data have no place `北晶`"));
        assertRefused(runs, DATA, "--period: ", new Words("数据中没有 1999 年", "nothing for 1999"));
        assertThat(out).doesNotExist();
    }

    @Test
    void ruleThatIsNotWellFormed() {
        var copy = RuleSetCopy.in(Program.fresh("broken"));
        copy.edit("scoring/rubric.drl", "Resolved( judged, rubric.present,", "Resolved( judged rubric.present,");
        var out = Program.fresh("out");
        var runs = inBothLanguages("assess", "--rules", copy.folder(), "--data", Program.PUBLISHED, "--out", out);
        assertRefused(runs, RULES, "scoring/rubric.drl:11:34: ", new Words("缺少比较符或逗号", "a comma is missing"));
        assertThat(out).doesNotExist();
    }

    @Test
    void ruleThatDoesNotCompile() {
        var copy = RuleSetCopy.in(Program.fresh("broken"));
        copy.edit("scoring/rubric.drl", "rubric.present == false", "rubric.presnt == false");
        assertRefused(
                inBothLanguages("rules", "check", "--rules", copy.folder()),
                RULES,
                "scoring/rubric.drl:21:42: ",
                new Words("是否想写“rubric.present”?", "did you mean `rubric.present`?"));
    }

    @Test
    void ruleSetWithARowThatCannotBeRead() {
        var copy = RuleSetCopy.in(Program.fresh("row"));
        copy.edit("tables/goalposts.csv", "2.3.3,*,*,0.2,1,3,", "2.3.3,*,*,0.2,1,three,");
        var line = copy.line("tables/goalposts.csv", "2.3.3,");
        assertRefused(
                inBothLanguages("rules", "check", "--rules", copy.folder()),
                RULES,
                "tables/goalposts.csv:" + line + ":",
                new Words("three", "three"));
    }

    @Test
    void folderThatHoldsSomethingElse() throws IOException {
        var folder = Files.createDirectories(Program.fresh("mine"));
        Files.writeString(folder.resolve("letter.txt"), "dear");
        var runs = inBothLanguages("assess", "--rules", Program.RULES, "--data", Program.PUBLISHED, "--out", folder);
        assertRefused(runs, FOLDER, folder.toString(), new Words("不予覆盖", "is not overwritten"));
        assertThat(folder).isDirectoryNotContaining(file -> !file.endsWith("letter.txt"));
    }

    @Test
    void explanationOfWhatWasNotAssessed() {
        var folder = WrittenAssessment.ILLUSTRATIVE.folder();
        assertRefused(
                inBothLanguages("explain", "--assessment", folder, "--place", "甲市", "--node", "2.3.33"),
                USAGE,
                "--node: ",
                new Words("没有“2.3.33”", "has no `2.3.33`"));
        assertRefused(
                inBothLanguages("explain", "--assessment", folder, "--place", "癸市", "--node", "2.3.3"),
                USAGE,
                "--place: ",
                new Words("没有“癸市”", "has no `癸市`"));
        assertRefused(
                inBothLanguages("explain", "--assessment", Program.RULES, "--place", "甲市", "--node", "LC"),
                FOLDER,
                Program.RULES.toString(),
                new Words("没有测评结果", "holds no assessment"));
    }

    private static List<Program.Run> assertDataRefused(Path file, String where, Words words) {
        var out = Program.fresh("out");
        var runs = inBothLanguages("assess", "--rules", Program.RULES, "--data", file, "--out", out);
        assertRefused(runs, DATA, where, words);
        assertThat(out.getParent()).isEmptyDirectory();
        return runs;
    }

    /** The Chinese and the English run, side by side. */
    private static List<Program.Run> inBothLanguages(Object... arguments) {
        var runs = new ArrayList<CompletableFuture<Program.Run>>();
        for (var language : List.of("zh", "en")) {
            var all = new ArrayList<>(List.of(arguments));
            all.addAll(List.of("--lang", language));
            runs.add(CompletableFuture.supplyAsync(() -> Program.HERE.run(all.toArray())));
        }
        return runs.stream().map(CompletableFuture::join).toList();
    }

    private static void assertRefused(List<Program.Run> runs, int code, String where, Words words) {
        assertThat(runs).allSatisfy(run -> {
            assertThat(run.code()).as(run.err()).isEqualTo(code);
            assertThat(run.err()).contains(where);
            assertThat(run.err() + run.out())
                    .doesNotContain("\tat ", "at org.", "at java.", "Exception", "org.learningcity", "\uFFFD");
        });
        assertThat(runs.get(0).err()).contains(words.zh());
        assertThat(runs.get(1).err()).contains(words.en());
        assertThat(runs.get(0).err()).as("advice").containsPattern("→ \\S|请");
        assertThat(runs.get(1).err()).as("advice").containsPattern("→ \\S|; (choose|run) ");
    }
}
