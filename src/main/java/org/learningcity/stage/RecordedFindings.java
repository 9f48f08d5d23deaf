package org.learningcity.stage;

import static org.learningcity.stage.FindingSeverity.MANDATORY;
import static org.learningcity.stage.FindingSeverity.NOTE;
import static org.learningcity.stage.FindingSeverity.TO_VERIFY;

import java.util.List;

record RecordedFindings(Conclusions conclusions) implements Findings {

    @Override
    public void mandatory(Given about, String message) {
        add(about, MANDATORY, message);
    }

    @Override
    public void mandatory(Given about, Row row, String message) {
        add(about, MANDATORY, row, message);
    }

    @Override
    public void toVerify(Given about, String message) {
        add(about, TO_VERIFY, message);
    }

    @Override
    public void toVerify(Given about, Row row, String message) {
        add(about, TO_VERIFY, row, message);
    }

    @Override
    public void note(Given about, String message) {
        add(about, NOTE, message);
    }

    @Override
    public void note(Given about, Row row, String message) {
        add(about, NOTE, row, message);
    }

    @Override
    public void mandatoryAt(Given about, String column, Row row, String message) {
        add(about, MANDATORY, about.positionOf(column), row, message);
    }

    @Override
    public void toVerifyAt(Given about, String column, String message) {
        add(about, TO_VERIFY, about.positionOf(column), message);
    }

    @Override
    public void toVerifyAt(Given about, String column, Row row, String message) {
        add(about, TO_VERIFY, about.positionOf(column), row, message);
    }

    @Override
    public void noteAt(Given about, String column, String message) {
        add(about, NOTE, about.positionOf(column), message);
    }

    @Override
    public void noteAt(Given about, String column, Row row, String message) {
        add(about, NOTE, about.positionOf(column), row, message);
    }

    private void add(Given about, FindingSeverity severity, String message) {
        add(about, severity, about.particulars().position(), message);
    }

    private void add(Given about, FindingSeverity severity, Row row, String message) {
        add(about, severity, about.particulars().position(), row, message);
    }

    private void add(Given about, FindingSeverity severity, String position, String message) {
        conclusions.add(Finding.of(about, severity, message, RowRef.absent(""), position), List.of());
    }

    private void add(Given about, FindingSeverity severity, String position, Row row, String message) {
        conclusions.add(Finding.of(about, severity, message, row.ref(), position), List.of(row));
    }
}
