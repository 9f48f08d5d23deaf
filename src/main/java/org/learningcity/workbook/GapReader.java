package org.learningcity.workbook;

import java.util.Optional;
import org.learningcity.framework.Text;
import org.learningcity.observation.ObservedValue.Missing;
import org.learningcity.observation.Reason;

/** Reads why there is no value: from column {@code reason}, or as a word in column {@code status}. */
final class GapReader {

    private final Objections objections;

    GapReader(Objections objections) {
        this.objections = objections;
    }

    /** Whether the status of the row is a reason for a gap. */
    static boolean hasReasonAsStatus(Form.Row row) {
        var status = row.text("status");
        return !status.isEmpty()
                && FieldWords.STATUS.find(status).isEmpty()
                && (FieldWords.REASON.find(status).isPresent()
                        || FieldWords.RESERVED.find(status).isPresent());
    }

    /** The gap of a row without a value; none, and a problem, when its reason cannot be given by hand. */
    Optional<Missing> gap(Form.Row row) {
        var entry = row.entry("reason");
        if (entry.isEmpty() && hasReasonAsStatus(row)) {
            entry = row.entry("status");
        }
        if (entry.cell().isUnusable()) {
            return Optional.empty();
        }
        if (entry.isEmpty()) {
            approvalOfNothing(row);
            return Optional.of(new Missing(Reason.PENDING, ""));
        }
        return reason(entry).map(reason -> new Missing(reason, row.text("approval")));
    }

    private Optional<Reason> reason(Entry entry) {
        if (FieldWords.RESERVED.find(entry.text()).isPresent()) {
            objections.refuse(
                    "data.reason-reserved",
                    entry,
                    new Text(
                            "“%s”由系统审核得出,不能填报".formatted(entry.text()),
                            "`%s` is what the system concludes and cannot be reported".formatted(entry.text())),
                    FieldWords.REASON.listed());
            return Optional.empty();
        }
        return FieldWords.REASON.read(entry, Reason.PENDING, "data.reason-unknown", objections);
    }

    /** Refuses a reason beside a value. */
    void noneBesideValue(Form.Row row) {
        var entry = hasReasonAsStatus(row) ? row.entry("status") : row.entry("reason");
        if (entry.isReadable()) {
            objections.refuse(
                    "data.value-and-reason",
                    entry,
                    new Text(
                            "既有数值,又有缺报原因“%s”".formatted(entry.text()),
                            "there is a value and the reason `%s` for having none".formatted(entry.text())),
                    new Text("请二者留一", "keep one of the two"));
        } else {
            approvalOfNothing(row);
        }
    }

    private void approvalOfNothing(Form.Row row) {
        var approval = row.entry("approval");
        if (approval.isReadable()) {
            objections.warn(
                    "data.approval-without-reason",
                    approval,
                    new Text("没有缺报原因,批准不起作用", "there is no reason that it could approve; it has no effect"),
                    new Text("请填写缺报原因,或清空此格", "give the reason, or clear the cell"));
        }
    }
}
