package org.learningcity.workbook;

import java.math.BigDecimal;
import java.util.Optional;
import org.learningcity.framework.Figures;
import org.learningcity.framework.Text;
import org.learningcity.observation.ObservedValue;
import org.learningcity.observation.ObservedValue.Marks;
import org.learningcity.observation.WrittenNumber;

/** Reads the cell of a value together with its unit, and the reason where there is no value. */
final class ValueReader {

    static final String PERCENT = "%";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Objections objections;

    ValueReader(Objections objections) {
        this.objections = objections;
    }

    /** A value and the unit it was reported in. */
    record Measured(ObservedValue value, String uom) {}

    /** The number in the value's cell; none, and a problem, when it holds anything else. */
    Optional<Measured> number(Entry entry, String uom) {
        return switch (entry.cell().kind()) {
            case NUMBER -> number(entry, new BigDecimal(entry.text()), uom);
            case TEXT -> text(entry, uom);
            case DATE -> date(entry);
            case EMPTY, BROKEN, UNCOMPUTED -> Optional.empty();
        };
    }

    private Optional<Measured> number(Entry entry, BigDecimal number, String uom) {
        if (!entry.cell().percent()) {
            return measured(entry, number, entry.text(), Marks.NONE, uom);
        }
        if (refusesPercent(entry, uom)) {
            return Optional.empty();
        }
        var shown = number.multiply(HUNDRED);
        return measured(entry, shown, Figures.exact(shown), Marks.NONE, PERCENT);
    }

    private Optional<Measured> text(Entry entry, String uom) {
        var written = WrittenNumber.of(entry.cell().text());
        if (written.isEmpty()) {
            return noNumber(entry);
        }
        if (written.get().percent() && refusesPercent(entry, uom)) {
            return Optional.empty();
        }
        return measured(
                entry,
                written.get().number(),
                entry.cell().text(),
                written.get().marks(),
                written.get().percent() ? PERCENT : uom);
    }

    private Optional<Measured> measured(Entry entry, BigDecimal number, String text, Marks marks, String uom) {
        if (!Double.isFinite(number.doubleValue())) {
            return noNumber(entry);
        }
        var reported = new ObservedValue.Reported(number.doubleValue(), Figures.exact(number), text, marks);
        return Optional.of(new Measured(reported, uom));
    }

    private boolean refusesPercent(Entry entry, String uom) {
        var refused = !uom.isEmpty() && !uom.equals(PERCENT);
        if (refused) {
            objections.refuse(
                    "data.value-percent",
                    entry,
                    new Text(
                            "数值带百分号,单位却是“%s”".formatted(uom),
                            "the value is a percentage, and its unit is `%s`".formatted(uom)),
                    new Text("请改单位为 %,或去掉百分号(百分比格式)", "make the unit %, or take the percent sign or format away"));
        }
        return refused;
    }

    private Optional<Measured> noNumber(Entry entry) {
        var isReason = FieldWords.REASON.find(entry.text()).isPresent();
        objections.refuse(
                "data.value-no-number",
                entry,
                new Text("“%s”不是数".formatted(entry.text()), "`%s` is no number".formatted(entry.text())),
                isReason
                        ? new Text("请清空此格,把原因填在“缺报原因”列", "clear the cell and write the reason in column `reason`")
                        : new Text(
                                "请只填数,如 62.4;没有数值时清空此格并填写缺报原因",
                                "write nothing but a number such as 62.4; where there is none, clear the cell and give"
                                        + " the reason"));
        return Optional.empty();
    }

    private Optional<Measured> date(Entry entry) {
        objections.refuse(
                "data.value-is-date",
                entry,
                new Text(
                        "此格被存为日期 %s".formatted(entry.text()),
                        "the cell is stored as the date %s".formatted(entry.text())),
                new Text("请把单元格格式改为“数值”后重填", "format the cell as a number and type the value again"));
        return Optional.empty();
    }
}
