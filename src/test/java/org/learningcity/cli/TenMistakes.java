package org.learningcity.cli;

import static org.learningcity.cli.Mistake.file;
import static org.learningcity.cli.Mistake.line;
import static org.learningcity.cli.Mistake.sentence;
import static org.learningcity.cli.Mistake.workbook;

import java.util.List;
import org.learningcity.framework.Text;

/** The ten mistakes that experts make most. */
final class TenMistakes {

    private static final String LIMITS = "tables/limits.csv";
    private static final String WEIGHTS = "tables/weights.csv";
    private static final String GOALPOSTS = "tables/goalposts.csv";
    private static final String DRL = "quality/limits.drl";
    private static final String DEMONSTRATION =
            "DEMONSTRATION,\"演示参数，待专家确定 / demonstration value, to be set by experts\",课题组 founders,";

    private TenMistakes() {}

    static List<Mistake> all() {
        return List.of(
                misspelt(),
                fullWidthComma(),
                lostZero(),
                weight(),
                validity(),
                goalposts(),
                duplicate(),
                region(),
                quote(),
                unknownSentence());
    }

    private static Mistake misspelt() {
        return Mistake.of(
                "写错代码、字段名或消息键",
                "A misspelt code, field or message",
                file(LIMITS, "\n2.2.5,*,0,100", "\n2.2.55,*,0,100", "table.cell", "20:1"),
                workbook(
                        new Text(
                                "工作簿“权重”中，`2.2.3` 写成了 `2.2.33`", "In the workbook of weights, `2.2.3` became `2.2.33`"),
                        "weights",
                        "table.cell",
                        "weights.xlsx!权重 weights!B46",
                        sheet -> sheet.cell(44, "node").setCellValue("2.2.33")),
                file(DRL, "limits.hasHardMax,", "limits.hasHardMx,", "rules.field", "12:46"),
                file(DRL, "\"value-above-maximum\"", "\"value-above-maximun\"", "rules.unknown-message", "14:43"),
                sentence("2.2.5", "2.2.55", "sentence.unknown-phrase", "6:13"),
                sentence("estimate-marker", "estimate-maker", "sentence.unknown-message", "8:15"));
    }

    private static Mistake fullWidthComma() {
        return Mistake.of(
                "全角逗号",
                "A full-width comma",
                file(LIMITS, "\n2.2.5,*,0,100", "\n2.2.5，*，0，100", "table.full-width-comma", "20:6"),
                file(LIMITS, "\n2.2.6,*,0,100", "\n2.2.6，*,0,100", "table.full-width-comma", "21:6"),
                workbook(
                        new Text("工作簿“审核界限”中，上限写成了 `1，000`", "In the workbook of limits, the most became `1，000`"),
                        "limits",
                        "table.cell-separators",
                        "limits.xlsx!审核界限 limits!F22",
                        sheet -> sheet.cell(20, "hard_max").setCellValue("1，000")),
                file(
                        DRL,
                        "limits.present, limits.hasHardMax",
                        "limits.present，limits.hasHardMax",
                        "rules.full-width",
                        "12:37"));
    }

    private static Mistake lostZero() {
        return Mistake.of(
                "代码被表格软件改写：1.10 变成 1.1，1.2 变成日期",
                "A spreadsheet program rewrites a code: `1.10` becomes `1.1`, `1.2` a date",
                new Mistake.Way(
                        new Text(
                                "指标体系中有 `1.10`，`tables/weights.csv` 中却成了 `1.1`",
                                "The framework has a node `1.10`, which became `1.1` in `tables/weights.csv`"),
                        "table.code-lost-zero",
                        WEIGHTS + ":10:1",
                        attempt -> {
                            var rules = attempt.rules();
                            rules.edit("framework.yaml", "{code: \"1.4\", parent", "{code: \"1.10\", parent");
                            rules.replace("indicators.csv", "(?m)^(1\\.4\\.\\d),1\\.4,", "$1,1.10,");
                            rules.replace(WEIGHTS, "(?m)^1\\.4,", "1.1,");
                            return rules.checked(attempt.engine());
                        }),
                file(WEIGHTS, "\n1.1,*,25", "\n1.10,*,25", "table.code-lost-zero", "7:1"),
                file(WEIGHTS, "\n1.2,*,25", "\n1月2日,*,25", "table.turned-into-date", "8:1"),
                file(WEIGHTS, "\n2.1.1,*,17", "\n2001/2/1,*,17", "table.turned-into-date", "36:1"),
                workbook(
                        new Text("工作簿“权重”中，`1.2` 变成了日期", "In the workbook of weights, `1.2` became a date"),
                        "weights",
                        "table.cell-code-date",
                        "weights.xlsx!权重 weights!B10",
                        sheet -> Mistake.turnIntoDate(sheet.cell(8, "node"))));
    }

    private static Mistake weight() {
        return Mistake.of(
                "同级权重一处写 20，一处写 0.2",
                "A weight of 0.2 beside weights of 20",
                file(WEIGHTS, "\n1.4.2,*,20", "\n1.4.2,*,0.2", "weights.mixed", "32:9"),
                workbook(
                        new Text("工作簿“权重”中，`1.4.2` 的权重写成了 `0.2`", "In the workbook of weights, `1.4.2` weighs `0.2`"),
                        "weights",
                        "weights.mixed",
                        "weights.xlsx!权重 weights!E34",
                        sheet -> sheet.cell(32, "weight").setCellValue(0.2)));
    }

    private static Mistake validity() {
        var row = List.of("2.2.5", "*", "0", "120", "50", "5", "3", "2020", "", "EXPERT", "会议纪要 2019");
        var columns = List.of(
                "indicator",
                "region",
                "hard_min",
                "hard_max",
                "jump_percent",
                "conflict_percent",
                "stale_years",
                "from",
                "to",
                "basis",
                "source");
        return Mistake.of(
                "新旧两行没有用年份分开",
                "Missing validity: the old row does not end where the new one begins",
                line(LIMITS, String.join(",", row) + ",,", "table.missing-validity", "20:23"),
                workbook(
                        new Text(
                                "工作簿“审核界限”末尾加了一行 2.2.5，自 2020 年起",
                                "The workbook of limits got a row for 2.2.5 that holds from 2020"),
                        "limits",
                        "table.missing-validity",
                        "limits.xlsx!审核界限 limits!K22",
                        sheet -> {
                            for (var i = 0; i < row.size(); i++) {
                                sheet.cell(137, columns.get(i)).setCellValue(row.get(i));
                            }
                        }),
                line(LIMITS, "2.2.5,*,0,120,50,5,3,,,EXPERT,会议纪要 2019,,", "table.equally-specific", "137"));
    }

    private static Mistake goalposts() {
        return Mistake.of(
                "最差值与最好值写反",
                "Swapped goalposts",
                file(
                        GOALPOSTS,
                        "\n2.3.3,*,*,0.2,1,3,LINEAR",
                        "\n2.3.3,*,*,3,1,0.2,LINEAR",
                        "goalposts.direction",
                        "22:11"),
                workbook(
                        new Text(
                                "工作簿“标杆值”中，2.3.3 的最差值写成 `3`，最好值写成 `0.2`",
                                "In the workbook of goalposts, the worst of 2.3.3 became `3` and the best `0.2`"),
                        "goalposts",
                        "goalposts.direction",
                        "goalposts.xlsx!标杆值 goalposts!F24",
                        sheet -> {
                            sheet.cell(22, "worst").setCellValue(3);
                            sheet.cell(22, "best").setCellValue(0.2);
                        }));
    }

    private static Mistake duplicate() {
        return Mistake.of(
                "同一行写了两遍",
                "A duplicate row",
                line(
                        LIMITS,
                        "2.2.1,*,0,100,40,5,3,,," + DEMONSTRATION + "硬界外不采用；变动幅度超过 jump_percent 须说明",
                        "table.duplicate-row",
                        "137"),
                workbook(
                        new Text(
                                "工作簿“审核界限”中，2.2.6 的一行代码写成了 `2.2.1`",
                                "In the workbook of limits, the row of 2.2.6 became a second one of `2.2.1`"),
                        "limits",
                        "table.duplicate-row",
                        "limits.xlsx!审核界限 limits!B23",
                        sheet -> sheet.cell(21, "indicator").setCellValue("2.2.1")));
    }

    private static Mistake region() {
        return Mistake.of(
                "写错地区名称",
                "A wrong region name",
                file(WEIGHTS, "\n2.2.3,西部,22", "\n2.2.3,西步,22", "region.unknown", "91:7"),
                file(WEIGHTS, "\n2.2.4,西部,22", "\n2.2.4,西部地区,22", "region.unknown", "92:7"),
                workbook(
                        new Text(
                                "工作簿“权重”中，2.2.3 的地区写成了 `西步`",
                                "In the workbook of weights, the region of 2.2.3 became `西步`"),
                        "weights",
                        "region.unknown",
                        "weights.xlsx!权重 weights!D93",
                        sheet -> sheet.cell(91, "region").setCellValue("西步")));
    }

    private static Mistake quote() {
        return Mistake.of(
                "引号没有成对",
                "An unclosed quote",
                file(
                        LIMITS,
                        "\n2.2.5,*,0,100,50,5,3,,," + DEMONSTRATION,
                        "\n2.2.5,*,0,100,50,5,3,,," + DEMONSTRATION.replace("experts\"", "experts"),
                        "csv.malformed",
                        "20:38"),
                file(DRL, "\"value-above-maximum\"", "\"value-above-maximum", "rules.quote", "14:43"),
                sentence("“estimate-marker”", "“estimate-marker", "sentence.unclosed-quote", "8:15"),
                sentence("“estimate-marker”", "estimate-marker”", "sentence.unclosed-quote", "8:30"));
    }

    private static Mistake unknownSentence() {
        return Mistake.of(
                "用了词汇中没有的说法",
                "A sentence that is not in the vocabulary",
                sentence("带有估计标记", "带有估计标计", "sentence.unknown-phrase", "6:23"),
                sentence("带有估计标记", "看起来不太对", "sentence.unknown-phrase", "6:23"),
                sentence("提出核实性意见", "写一条批评", "sentence.unknown-phrase", "8:8"));
    }
}
