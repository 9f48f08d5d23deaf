package org.learningcity.cli;

import static org.learningcity.framework.Figures.rounded;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.learningcity.assessment.NodeResult;
import org.learningcity.assessment.Wording;
import org.learningcity.framework.Portions;
import org.learningcity.impact.Impact;
import org.learningcity.impact.Move;
import org.learningcity.impact.NodeChange;
import org.learningcity.impact.Question;
import org.learningcity.impact.Weighting;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.stage.Release;

/** How the numbers, nodes and causes of an impact are written. */
final class ImpactWords {

    private static final double HARDLY = 0.005;

    private final Terminal terminal;
    private final RuleSet base;
    private final RuleSet draft;
    private final int decimals;

    ImpactWords(Terminal terminal, RuleSet base, RuleSet draft) {
        this.terminal = terminal;
        this.base = base;
        this.draft = draft;
        this.decimals = base.scale() > 1 ? 2 : 4;
    }

    String say(String zh, String en) {
        return terminal.say(zh, en);
    }

    Terminal terminal() {
        return terminal;
    }

    /** The name of a cause: A, B, C ... */
    static String letter(int cause) {
        return String.valueOf((char) ('A' + cause));
    }

    /** The code of a node and its title, in the draft's words. */
    String node(String code) {
        var known = draft.framework().find(code).isPresent() ? draft : base;
        var title = terminal.say(new Wording(known).title(code));
        return title.equals(code) ? code : code + " " + title;
    }

    /** A score as the board shows it; none where it is withheld. */
    String score(Optional<NodeResult> node, Weighting weighting) {
        if (node.isEmpty() || !node.get().shown()) {
            return "—";
        }
        var result = node.get();
        var mark = result.illustrativeShare() > 0 ? "~" : result.release() == Release.INDICATIVE ? "*" : "";
        var points = weighting == Weighting.NATIONAL ? result.points() : result.regionalPoints();
        return rounded(points, decimals) + mark;
    }

    /** The difference between two scores as they are printed. */
    BigDecimal change(Move move) {
        return Portions.printedChange(move.before(), move.after(), decimals);
    }

    /** Parts of a change that add up to it as it is printed. */
    List<String> parts(List<Double> parts, Move move) {
        return Portions.rounded(parts, change(move), decimals).stream()
                .map(Portions::signed)
                .toList();
    }

    String signed(double amount) {
        return Portions.signed(new BigDecimal(rounded(amount, decimals)));
    }

    /** Whether an amount is worth a printed digit. */
    boolean visible(double amount) {
        return Math.abs(amount) >= Math.pow(10, -decimals) / 2;
    }

    /** The causes a change that is no number is laid to: {@code A}, or {@code A 50% B 50%}. */
    String laidTo(Impact impact, Question question) {
        var shares = impact.shares(question);
        if (impact.causes().size() < 2) {
            return shares.isEmpty() ? "" : letter(0);
        }
        var named = new ArrayList<Integer>();
        for (var i = 0; i < shares.size(); i++) {
            if (Math.abs(shares.get(i).amount()) >= HARDLY) {
                named.add(i);
            }
        }
        if (named.size() == 1) {
            return letter(named.get(0));
        }
        var hundred = Portions.rounded(
                shares.stream().map(share -> 100 * share.amount()).toList(), BigDecimal.valueOf(100), 0);
        return named.stream()
                .map(i -> letter(i) + " " + hundred.get(i).toPlainString() + "%")
                .collect(Collectors.joining(" "));
    }

    static String at(NodeChange change) {
        return change.key().place() + " " + change.key().period();
    }
}
