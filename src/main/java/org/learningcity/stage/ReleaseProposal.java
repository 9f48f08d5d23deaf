package org.learningcity.stage;

/**
 * What a gate rule says of a node's score.
 *
 * @param message why, as a key of the rule set's messages
 * @param about key of the fact that it was decided on
 */
public record ReleaseProposal(String place, int period, String code, Release release, String message, String about)
        implements Conclusion {

    @Override
    public String key() {
        return Keys.of("release", place, period, code) + ":" + release + ":" + message;
    }

    @Override
    public Particulars particulars() {
        return Particulars.of("release", release.name(), "message", message);
    }
}
