package org.learningcity.stage;

import java.util.List;

/**
 * What the reviewers of a judged indicator found.
 *
 * @param rejected whether a mandatory finding speaks against it
 * @param precedence how it stands among the candidates
 */
public record Judgement(Need need, Panel panel, boolean rejected, Precedence precedence) implements Offer {

    @Override
    public String key() {
        return "judgement:" + need.key();
    }

    public int reviewers() {
        return panel.reviewers();
    }

    public int spread() {
        return panel.spread();
    }

    @Override
    public List<String> from() {
        return List.of(panel.key());
    }

    @Override
    public Particulars particulars() {
        return panel.particulars();
    }
}
