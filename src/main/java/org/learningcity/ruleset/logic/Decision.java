package org.learningcity.ruleset.logic;

import java.util.List;
import java.util.Set;
import org.learningcity.framework.Text;
import org.learningcity.stage.Stage;

/**
 * Something that the rules of a stage decide about a fact.
 *
 * @param named the type of fact in words
 * @param methods the actions that decide it
 * @param excludes when two decisions exclude each other
 * @param wanted whether each such fact needs one
 * @param what what is decided
 */
record Decision(
        Stage stage, String fact, Text named, Set<String> methods, Excludes excludes, Wanted wanted, Text what) {

    private static final Set<String> RELEASE = Set.of("released", "indicative", "withheld");

    /** When two decisions exclude each other. */
    enum Excludes {
        /** Any two do: the assessment refuses to go on. */
        ANY_TWO,
        /** Two different actions do. */
        DIFFERENT,
        /** They do not: of several proposals the strictest holds. */
        NEVER
    }

    /** Whether each fact needs a decision. */
    enum Wanted {
        ALWAYS,
        /** Where the rules decide it for some; a rule set may leave it alone. */
        IF_ANY,
        NO
    }

    static final List<Decision> ALL = List.of(
            new Decision(
                    Stage.SCORING,
                    "Resolved",
                    new Text("采用值", "resolved value"),
                    Set.of("onGoalposts", "onRubric", "unreadable"),
                    Excludes.ANY_TWO,
                    Wanted.ALWAYS,
                    new Text("得分", "its score")),
            new Decision(
                    Stage.SCORING,
                    "Unresolved",
                    new Text("没有采用值的指标", "indicator without a value"),
                    Set.of("lowestStep", "unscored"),
                    Excludes.ANY_TWO,
                    Wanted.IF_ANY,
                    new Text("得分或无得分的原因", "its score or why it has none")),
            new Decision(
                    Stage.AGGREGATION,
                    "Parent",
                    new Text("上级节点", "node above indicators"),
                    Set.of("arithmetic", "geometric", "unscored"),
                    Excludes.ANY_TWO,
                    Wanted.ALWAYS,
                    new Text("得分", "its score")),
            new Decision(
                    Stage.AGGREGATION,
                    "Parent",
                    new Text("上级节点", "node above indicators"),
                    RELEASE,
                    Excludes.NEVER,
                    Wanted.IF_ANY,
                    new Text("发布状态", "its release")),
            new Decision(
                    Stage.AGGREGATION,
                    "Leaf",
                    new Text("指标", "indicator"),
                    RELEASE,
                    Excludes.NEVER,
                    Wanted.IF_ANY,
                    new Text("发布状态", "its release")),
            new Decision(
                    Stage.AGGREGATION,
                    "Standing",
                    new Text("已得分的节点", "scored node"),
                    Set.of("graded"),
                    Excludes.ANY_TWO,
                    Wanted.NO,
                    new Text("等级", "its grade")),
            new Decision(
                    Stage.RESOLUTION,
                    "Absence",
                    new Text("空缺", "gap"),
                    Set.of("absent", "rejected", "excused"),
                    Excludes.DIFFERENT,
                    Wanted.NO,
                    new Text("缺失的原因", "why it is missing")),
            new Decision(
                    Stage.DIAGNOSIS,
                    "Standing",
                    new Text("已得分的节点", "scored node"),
                    Set.of("strength", "weakness"),
                    Excludes.DIFFERENT,
                    Wanted.NO,
                    new Text("优势或短板", "whether it is a strength or a weakness")),
            new Decision(
                    Stage.DIAGNOSIS,
                    "Outstanding",
                    new Text("待补数据", "outstanding value"),
                    Set.of("request"),
                    Excludes.ANY_TWO,
                    Wanted.NO,
                    new Text("向部门的要求", "what a department is asked for")));

    /** The type of fact, in words and as rules write it. */
    Text about() {
        return new Text("%s(%s)".formatted(named.zh(), fact), "%s (%s)".formatted(named.en(), fact));
    }

    /** The actions of {@code rule} that decide it. */
    List<String> madeBy(ReadRule rule) {
        return rule.stage() != stage
                ? List.of()
                : rule.actionsOn(fact).stream()
                        .map(action -> action.method())
                        .filter(methods::contains)
                        .toList();
    }
}
