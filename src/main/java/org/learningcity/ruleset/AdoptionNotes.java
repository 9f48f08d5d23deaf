package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.learningcity.framework.Text;

/** What people must look at after an official list was taken over. */
final class AdoptionNotes {

    /** What the words of a manual entry are; where the list is silent, they stay ours. */
    private static final List<String> WORDS =
            List.of("title_en", "meaning", "scope", "formula", "filling", "information", "questions");

    private final String listFile;
    private final List<Problem> notes = new ArrayList<>();

    AdoptionNotes(String listFile) {
        this.listFile = listFile;
    }

    List<Problem> all() {
        return notes;
    }

    void gone(String code, Map<String, Integer> rows) {
        var count = rows.entrySet().stream()
                .map(table -> table.getKey() + " " + table.getValue())
                .collect(Collectors.joining(", "));
        note(
                "official.retired",
                FrameworkFile.MANUAL,
                new Text(
                        "%s 不再设置;随之删去的行:%s".formatted(code, count.isEmpty() ? "无" : count),
                        "`%s` is retired; rows that went with it: %s"
                                .formatted(code, count.isEmpty() ? "none" : count)),
                new Text("请核对是否应当改为对应到某一官方代码", "check that it should not be mapped to an official code"));
    }

    void added(String code, String where, boolean weightless) {
        note(
                "official.new",
                where,
                new Text(
                        "新增 %s:没有标杆值,权重暂为 %s".formatted(code, weightless ? "0" : "1"),
                        "`%s` is new: it has no goalposts, and its weight is %s for now"
                                .formatted(code, weightless ? "0" : "1")),
                new Text(
                        "请核对 wants、uom、direction,并补充标杆值、权重、口径、部门",
                        "check wants, uom and direction, and add goalposts, weight, definition and department"));
    }

    void unit(String code) {
        note(
                "official.unit-changed",
                FrameworkFile.MANUAL,
                new Text(
                        "%s 的单位有变,各表中的数仍按原单位".formatted(code),
                        "the unit of `%s` changed; the numbers in the tables are in the old one".formatted(code)),
                new Text(
                        "请核对 goalposts、limits、targets、definitions、proxies",
                        "look at its goalposts, limits, targets, definitions and proxies"));
    }

    void kept(List<String> columns) {
        var silent = WORDS.stream().filter(column -> !columns.contains(column)).toList();
        if (!silent.isEmpty()) {
            note(
                    "official.words-kept",
                    listFile,
                    new Text(
                            "清单没有 %s,这些栏目仍是原来的文字,不是官方文本".formatted(String.join("、", silent)),
                            "the list has no %s: those columns keep our words, which are not official"
                                    .formatted(String.join(", ", silent))),
                    new Text("请逐条核对 indicators.csv", "go through indicators.csv"));
        }
        note(
                "official.title-kept",
                FrameworkFile.FILE,
                new Text("title 与 note 仍是原规则集的说明", "title and note still speak of the former rule set"),
                new Text("请改写,特别是“演示”“非官方”等字样", "rewrite them, above all what they say of a demonstration"));
    }

    private void note(String code, String where, Text message, Text advice) {
        notes.add(Problem.warning(code, where, message, advice));
    }
}
