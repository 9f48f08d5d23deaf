package org.learningcity.stage;

import java.util.List;

/**
 * A value reported for the very indicator and year that is wanted.
 *
 * @param rejected whether a mandatory finding speaks against it
 * @param precedence how it stands among the candidates
 */
public record OwnReport(Need need, Report report, boolean rejected, Precedence precedence) implements Offer {

    @Override
    public String key() {
        return "own:" + report.key();
    }

    /** Whether unit and definition are as asked for. */
    public boolean fits() {
        return report.definition().fits();
    }

    public boolean convertible() {
        return report.definition().convertible();
    }

    @Override
    public List<String> from() {
        return List.of(report.key());
    }

    @Override
    public Particulars particulars() {
        return report.particulars();
    }
}
