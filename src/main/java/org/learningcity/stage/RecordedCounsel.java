package org.learningcity.stage;

import java.util.List;

record RecordedCounsel(Conclusions conclusions) implements Counsel {

    @Override
    public void strength(Standing standing, DiagnosisLimits limits, String message) {
        add(standing, AdviceKind.STRENGTH, standing.department(), limits, message);
    }

    @Override
    public void weakness(Standing standing, DiagnosisLimits limits, String message) {
        add(standing, AdviceKind.WEAKNESS, standing.department(), limits, message);
    }

    @Override
    public void decline(Standing standing, DiagnosisLimits limits, String message) {
        add(standing, AdviceKind.DECLINE, standing.department(), limits, message);
    }

    @Override
    public void target(Standing standing, Target target, String message) {
        add(standing, AdviceKind.TARGET, standing.department(), target, message);
    }

    @Override
    public void remark(Standing standing, Row row, String message) {
        add(standing, AdviceKind.REMARK, standing.department(), row, message);
    }

    @Override
    public void request(Outstanding outstanding, Department department, String message) {
        add(outstanding, AdviceKind.REQUEST, department, department, message);
    }

    private void add(Given about, AdviceKind kind, Department department, Row row, String message) {
        conclusions.add(Advice.of(about, kind, department, message, row.ref()), List.of(row));
    }
}
