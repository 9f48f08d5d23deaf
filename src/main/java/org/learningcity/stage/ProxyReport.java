package org.learningcity.stage;

import java.util.List;

/**
 * A value of a series that may stand in for the indicator that is wanted.
 *
 * @param rejected whether a mandatory finding speaks against the value
 * @param proxy on what terms it may stand in
 * @param eligible whether the value lies where the series may stand in
 * @param precedence how it stands among the candidates
 */
public record ProxyReport(
        Need need, Report report, boolean rejected, Proxy proxy, boolean eligible, Precedence precedence)
        implements Offer {

    @Override
    public String key() {
        return "proxy:" + need.key() + "<-" + report.key();
    }

    public boolean approved() {
        return proxy.approved();
    }

    public ProxyKind kind() {
        return proxy.kind();
    }

    /** Whether its unit and definition are those of the series, or can be made so. */
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
