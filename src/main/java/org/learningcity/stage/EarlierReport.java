package org.learningcity.stage;

import java.util.List;

/**
 * A value of the indicator that is wanted, from an earlier year.
 *
 * @param rejected whether a mandatory finding speaks against the value
 * @param years how many years earlier
 * @param carry on what terms it may be carried forward
 * @param broken whether an event between the two years forbids it
 * @param precedence how it stands among the candidates
 */
public record EarlierReport(
        Need need,
        Report report,
        boolean rejected,
        int years,
        CarryForward carry,
        boolean broken,
        Precedence precedence)
        implements Offer {

    @Override
    public String key() {
        return "earlier:" + need.key() + "<-" + report.key();
    }

    public boolean comparable() {
        return report.definition().fits() || report.definition().convertible();
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
