package org.learningcity.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.learningcity.assessment.Assessment;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.RuleSet;

/** What of a golden assessment moved, and through which rule and row it is now what it is. */
public final class GoldenMoves {

    private static final Map<String, String> CHINESE = Map.of(
            GoldenLine.SCORE,
            "得分",
            GoldenLine.COMPLETENESS,
            "数据完整度",
            GoldenLine.RELEASE,
            "发布",
            GoldenLine.GRADE,
            "等级",
            GoldenLine.USED,
            "取值方式",
            GoldenLine.FINDINGS,
            "审核意见");

    private final RuleSet ruleSet;
    private final Assessment assessment;
    private final Golden before;
    private final Golden now;

    /**
     * Between what was kept and an assessment.
     *
     * @param ruleSet the rule set of the assessment
     */
    public GoldenMoves(Golden before, Assessment assessment, RuleSet ruleSet) {
        this.before = before;
        this.now = Golden.of(assessment);
        this.assessment = assessment;
        this.ruleSet = ruleSet;
    }

    /**
     * Something that moved.
     *
     * @param what one of the columns of a golden assessment, and what it says before and now
     * @param because the codes below that moved too, or the rules and rows that it now rests on
     */
    public record Move(Golden.Cell cell, Text what, Text because) {}

    /** Whether nothing moved, not even in digits that the lines do not show. */
    public boolean none() {
        return now.result().equals(before.result()) && all().isEmpty();
    }

    public Golden now() {
        return now;
    }

    /** Everything that moved, by place, year and code. */
    public List<Move> all() {
        var moved = new ArrayList<Move>();
        var cells = cells();
        var reasons = new GoldenReasons(ruleSet, assessment, cells);
        for (var cell : cells) {
            var was = before.lines().getOrDefault(cell, Map.of());
            var is = now.lines().getOrDefault(cell, Map.of());
            for (var column : GoldenLine.KEPT) {
                var left = was.getOrDefault(column, "");
                var right = is.getOrDefault(column, "");
                if (!left.equals(right)) {
                    moved.add(new Move(cell, said(column, left, right), reasons.of(cell, column, left, right)));
                }
            }
        }
        return moved;
    }

    private Set<Golden.Cell> cells() {
        var cells = new TreeSet<>(before.lines().keySet());
        cells.addAll(now.lines().keySet());
        cells.removeIf(cell ->
                before.lines().getOrDefault(cell, Map.of()).equals(now.lines().getOrDefault(cell, Map.of())));
        return cells;
    }

    private static Text said(String column, String before, String now) {
        return new Text(
                "%s %s → %s".formatted(CHINESE.get(column), before.isEmpty() ? "无" : before, now.isEmpty() ? "无" : now),
                "%s %s → %s".formatted(column, before.isEmpty() ? "none" : before, now.isEmpty() ? "none" : now));
    }
}
