package org.learningcity.ruleset;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.learningcity.framework.Text;

/** Messages that no rule says, and series that neither a table nor a rule speaks of. */
final class UnusedWords {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\n]*)\"");

    private UnusedWords() {}

    /** Looks for them; a rule set without rules, or with rules that were lost in reading, may still need them. */
    static void run(Inspection inspection, CsvFile messages, List<RuleFile> rules) {
        if (rules.isEmpty() || inspection.anyRefused()) {
            return;
        }
        var said = new HashSet<String>();
        for (var rule : rules) {
            QUOTED.matcher(rule.text()).results().forEach(found -> said.add(found.group(1)));
        }
        for (var line : messages.lines()) {
            if (!said.contains(line.cell("key"))) {
                inspection.warning(
                        "messages.unused",
                        messages.name() + ":" + line.place("key"),
                        new Text(
                                "没有任何规则用到消息“%s”".formatted(line.cell("key")),
                                "no rule says the message `%s`".formatted(line.cell("key"))),
                        new Text("请删去,或核对规则中的消息键", "remove it, or check the keys that rules use"));
            }
        }
        series(inspection, said);
    }

    private static void series(Inspection inspection, Set<String> said) {
        var named = new HashSet<>(said);
        for (var schema : Schemas.ALL) {
            if (!schema.equals(Schemas.SERIES)) {
                for (var column : schema.columns()) {
                    inspection
                            .rows(schema)
                            .forEach(row -> named.addAll(
                                    column.name().equals("parts")
                                            ? RowForms.listed(row.text("parts"))
                                            : coded(row, column)));
                }
            }
        }
        for (var row : inspection.rows(Schemas.SERIES)) {
            if (!named.contains(row.text("series"))) {
                inspection.warning(
                        "series.unused",
                        row,
                        "series",
                        new Text(
                                "没有任何表或规则提到序列“%s”,其数值既不审核也不采用".formatted(row.text("series")),
                                "no table or rule names the series `%s`: its values are neither checked nor used"
                                        .formatted(row.text("series"))),
                        new Text(
                                "请删去,或补上口径、界限、相近指标或勾稽关系",
                                "remove it, or give it a definition, limits, a proxy or an identity"));
            }
        }
    }

    private static List<String> coded(TableRow row, Column column) {
        return column.holdsCode() ? List.of(row.text(column.name())) : List.of();
    }
}
