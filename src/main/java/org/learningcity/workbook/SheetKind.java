package org.learningcity.workbook;

import static org.learningcity.workbook.Column.filled;
import static org.learningcity.workbook.Column.free;
import static org.learningcity.workbook.Column.headed;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.learningcity.framework.Text;
import org.learningcity.observation.Writing;

/** The kinds of sheets that data come in. */
enum SheetKind {
    PLACES(
            "城市",
            "places",
            filled("城市", "place"),
            free("名称", "name"),
            free("英文名", "name_en"),
            free("区划代码", "division_code"),
            free("区域", "region"),
            free("层级", "tier"),
            free("可比城市组", "peer_group"),
            free("起始年", "from"),
            free("终止年", "to"),
            free("备注", "note")),
    OBSERVATIONS(
            "填报值",
            "observations",
            filled("城市", "place"),
            filled("年度", "period"),
            filled("指标", "indicator"),
            free("指标名称", "title"),
            headed("数值", "value"),
            free("单位", "unit"),
            free("口径", "definition"),
            free("出处", "source"),
            free("部门", "department"),
            free("文号页码", "document"),
            free("版次", "edition"),
            free("数据版本", "vintage"),
            free("状态", "status"),
            free("缺报原因", "reason"),
            free("批准", "approval"),
            free("备注", "note")),
    EVIDENCE(
            "佐证材料",
            "evidence",
            filled("城市", "place"),
            filled("年度", "period"),
            filled("指标", "indicator"),
            free("类型", "type"),
            filled("名称", "title"),
            free("文号", "number"),
            free("日期", "date"),
            free("发文单位", "issuer"),
            free("附件", "file"),
            free("备注", "note")),
    REVIEWS(
            "评审",
            "reviews",
            filled("城市", "place"),
            filled("年度", "period"),
            filled("指标", "indicator"),
            filled("评审员", "reviewer"),
            filled("评定级别", "step"),
            free("状态", "status"),
            free("备注", "note")),
    DECISIONS(
            "处理决定",
            "decisions",
            filled("城市", "place"),
            filled("年度", "period"),
            filled("节点", "node"),
            filled("种类", "kind"),
            free("最高等级", "grade"),
            free("名称", "title"),
            free("文号", "number"),
            free("日期", "date"),
            free("发文单位", "issuer"));

    private final Text title;
    private final List<Column> columns;

    SheetKind(String zh, String en, Column... columns) {
        this.title = new Text(zh, en);
        this.columns = List.of(columns);
    }

    Text title() {
        return title;
    }

    List<Column> columns() {
        return columns;
    }

    /** The columns of a sheet that is named after its place. */
    List<Column> columnsWithoutPlace() {
        return columns.stream().filter(column -> !column.en().equals("place")).toList();
    }

    /** The kind of a sheet by its name; none for a sheet that may be named after a place. */
    static Optional<SheetKind> named(String sheet) {
        var key = Writing.key(sheet);
        return Arrays.stream(values())
                .filter(kind -> key.equals(kind.title.zh()) || key.equals(kind.title.en()))
                .findFirst();
    }

    /** Whether a sheet of this name is for people and holds no data. */
    static boolean isForReaders(String sheet) {
        var key = Writing.key(sheet);
        return key.equals("notes") || key.startsWith("说明") || key.startsWith("readme");
    }
}
