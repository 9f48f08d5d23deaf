package org.learningcity.stage;

import static org.learningcity.framework.Figures.plain;

import java.util.List;
import org.learningcity.observation.Status;

/**
 * The one value used for an indicator (采用值).
 *
 * @param candidate what it was taken from
 * @param goalposts what values of the indicator are worth
 * @param rubric what rubric steps are worth, for a judged indicator
 * @param peers how it stands among comparable places
 */
public record Resolved(Candidate.Usable candidate, Goalposts goalposts, Rubric rubric, PeerComparison peers)
        implements Given {

    @Override
    public String key() {
        return Keys.resolved(place(), period(), code());
    }

    @Override
    public String place() {
        return candidate.place();
    }

    @Override
    public int period() {
        return candidate.period();
    }

    @Override
    public String code() {
        return candidate.code();
    }

    public double value() {
        return candidate.value();
    }

    public CandidateKind kind() {
        return candidate.kind();
    }

    /** On what terms a proxy stands in; absent for anything else. */
    public Proxy proxy() {
        return candidate.proxy();
    }

    public Status status() {
        return candidate.status();
    }

    /** Whether the value is to be read on the goalposts of a proxy. */
    public boolean onProxyScale() {
        return proxy().present() && !proxy().converted();
    }

    public boolean judged() {
        return kind() == CandidateKind.JUDGED;
    }

    @Override
    public List<String> from() {
        return List.of(candidate.key());
    }

    @Override
    public Particulars particulars() {
        return Particulars.of(
                "value", plain(value()),
                "kind", kind().name(),
                "status", status().name(),
                "evidence_factor", plain(candidate.evidenceFactor()),
                "peer_median", peers.present() ? plain(peers.median()) : "",
                "peer_count", peers.present() ? Integer.toString(peers.count()) : "");
    }
}
