package org.learningcity.ruleset;

import java.util.List;
import org.learningcity.framework.Text;

/** Why nobody ever asks for a row. */
record NeverAsked(Text message, Text advice) {

    private static final Text REMOVE = new Text("请删去此行,或核对代码", "remove the row, or check the code");

    /** The table is never asked for {@code word}. */
    static NeverAsked word(Inspection inspection, TableSchema schema, String column, String word) {
        var who = switch (column) {
            case "indicator" -> indicator(schema);
            case "node" -> node(schema);
            default -> new Text("没有人会问此表的 %s".formatted(column), "nobody asks this table for that " + column);
        };
        return new NeverAsked(
                new Text(
                        "此行永远不会用到:“%s”%s".formatted(word, who.zh()),
                        "this row is never used: `%s`: %s".formatted(word, who.en())),
                column.equals("kind") ? Inspection.didYouMean(word, inspection.kinds()) : REMOVE);
    }

    private static Text indicator(TableSchema schema) {
        if (schema.equals(Schemas.RUBRIC)) {
            return new Text("不是评级的指标", "not an indicator that is judged");
        }
        return List.of(Schemas.DEPARTMENTS, Schemas.GAP_REASONS).contains(schema)
                ? new Text("不是指标", "not an indicator")
                : new Text("不是定量指标", "not an indicator that is measured by a number");
    }

    private static Text node(TableSchema schema) {
        return schema.equals(Schemas.WEIGHTS)
                ? new Text("是最上层,没有同级", "the root has no siblings")
                : new Text("是指标,只有上级节点才有等级", "an indicator: only branches are graded");
    }

    /** No question has the words of {@code row} together. */
    static NeverAsked key(TableSchema schema, TableRow row) {
        if (schema.equals(Schemas.CONVERSIONS)) {
            return new NeverAsked(
                    new Text(
                            "此行永远不会用到:没有口径要求“%s”".formatted(row.text("to_term")),
                            "this row is never used: no definition asks for `%s`".formatted(row.text("to_term"))),
                    new Text("请核对 to_term 与 definitions.csv", "check to_term against definitions.csv"));
        }
        if (schema.equals(Schemas.PRECEDENCE)) {
            return new NeverAsked(
                    new Text(
                            "此行永远不会用到:%s 类候选没有这样的来源、版本或状态".formatted(row.text("kind")),
                            "this row is never used: no candidate %s comes with such a source, vintage or status"
                                    .formatted(row.text("kind"))),
                    new Text("评审值与缺失的来源、版本、状态须为 *", "judged and absent ones have * as source, vintage and status"));
        }
        return new NeverAsked(
                new Text(
                        "此行永远不会用到:没有 %s 这样的节点".formatted(row.ref().key()),
                        "this row is never used: there is no node %s"
                                .formatted(row.ref().key())),
                REMOVE);
    }
}
