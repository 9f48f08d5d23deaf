package org.learningcity.stage;

/**
 * That a cited decision leaves a node no better grade than {@code grade}.
 *
 * @param decision key of the decision
 */
public record Veto(String place, int period, String code, String grade, String decision) implements Conclusion {

    @Override
    public String key() {
        return Keys.of("veto", place, period, code) + "<-" + decision;
    }

    @Override
    public Particulars particulars() {
        return Particulars.of("grade", grade, "decision", decision);
    }
}
