package org.learningcity.archive;

import static org.learningcity.framework.Figures.rounded;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.learningcity.assessment.Words;
import org.learningcity.framework.Language;
import org.learningcity.framework.Text;
import org.learningcity.stage.RowRef;
import org.learningcity.trace.Explanation;
import org.learningcity.trace.FactEntry;
import org.learningcity.trace.Trace;

/** Puts a tree of reasons into lines of text: a sentence a fact, below it the rule, the rows and what it rests on. */
public final class ExplanationText {

    /** Columns of a row that say where it holds and why, not what. */
    private static final List<String> ABOUT = List.of("from", "to", "basis", "source", "author", "note");

    private final WrittenAssessment folder;
    private final Trace trace;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    public ExplanationText(WrittenAssessment folder, Trace trace, Language language) {
        this.folder = folder;
        this.trace = trace;
        this.language = language;
    }

    /** The tree as lines, the fact first. */
    public List<String> lines(Explanation explanation) {
        tell(explanation, "", "", Set.of());
        return List.copyOf(lines);
    }

    /** Tells one fact and what is below it; rows that were told above are not told again. */
    private void tell(Explanation explanation, String lead, String indent, Set<String> told) {
        if (isWrapping(explanation)) {
            tell(explanation.causes().get(0), lead, indent, told);
            return;
        }
        lines.add(lead + sentence(explanation.fact()));
        var below = indent + "   ";
        explanation
                .rule()
                .ifPresent(rule ->
                        lines.add(below + say("规则", "rule") + " “%s” %s".formatted(rule.title(), rule.position())));
        var now = new HashSet<>(told);
        explanation.rows().stream().filter(row -> now.add(row.id())).forEach(row -> lines.add(below + row(row)));
        findingsOn(explanation.fact()).forEach(finding -> lines.add(below + finding));
        causes(explanation, below, now);
    }

    private void causes(Explanation explanation, String below, Set<String> told) {
        var causes = explanation.causes();
        // that nothing else was there is no news where something was taken
        var others = explanation.passedOver().stream()
                .filter(other -> !other.type().equals("absent"))
                .toList();
        for (var i = 0; i < causes.size(); i++) {
            var last = i == causes.size() - 1 && others.isEmpty();
            tell(causes.get(i), below + (last ? "└─ " : "├─ "), below + (last ? "   " : "│  "), told);
        }
        for (var i = 0; i < others.size(); i++) {
            var lead = below + (i == others.size() - 1 ? "└─ " : "├─ ");
            lines.add(lead + say("未采用:", "not taken: ") + sentence(others.get(i)));
        }
    }

    /** Whether the fact only carries another one into its stage. */
    private static boolean isWrapping(Explanation explanation) {
        return switch (explanation.fact().type()) {
            case "ownreport", "proxyreport", "earlierreport", "judgement", "absence" ->
                explanation.causes().size() == 1;
            default -> false;
        };
    }

    private String sentence(FactEntry fact) {
        return switch (fact.type()) {
            case "scored" ->
                say(
                        "%s 得分 %s(界限 %s–%s,%s)"
                                .formatted(
                                        title(fact),
                                        points(fact, "points"),
                                        points(fact, "low"),
                                        points(fact, "high"),
                                        method(fact)),
                        "%s scores %s (bounds %s to %s, %s)"
                                .formatted(
                                        title(fact),
                                        points(fact, "points"),
                                        points(fact, "low"),
                                        points(fact, "high"),
                                        method(fact)));
            case "unscored" ->
                say(
                        "%s 无得分:%s(界限 %s–%s)"
                                .formatted(title(fact), unscored(fact), points(fact, "low"), points(fact, "high")),
                        "%s has no score: %s (bounds %s to %s)"
                                .formatted(title(fact), unscored(fact), points(fact, "low"), points(fact, "high")));
            case "parent" ->
                say(
                        "由 %s 个下级合成,其中 %s 个有得分,完整度 %s%%"
                                .formatted(
                                        fact.value("children"),
                                        fact.value("scored_children"),
                                        fact.value("completeness_percent")),
                        "from %s children, %s of them scored, %s%% complete"
                                .formatted(
                                        fact.value("children"),
                                        fact.value("scored_children"),
                                        fact.value("completeness_percent")));
            case "resolved" -> say("采用值 ", "value used: ") + fact.value("value") + " (" + kind(fact) + ")";
            case "unresolved" -> say("没有可采用的数值:", "no value can be used: ") + reason(fact);
            case "usable" ->
                say("候选值 ", "candidate ") + fact.value("value") + " (" + kind(fact)
                        + say(",佐证系数 ", ", evidence factor ") + fact.value("evidence_factor") + ")";
            case "absent" -> say("缺失:", "missing: ") + reason(fact) + excused(fact);
            case "report", "ownreport", "proxyreport", "earlierreport" -> report(fact);
            case "panel", "judgement" -> say("评审:", "reviews: ") + fact.value("steps") + at(fact);
            case "exhibit" ->
                say(
                                "材料《%s》%s %s %s"
                                        .formatted(
                                                fact.value("name"),
                                                fact.value("number"),
                                                fact.value("date"),
                                                fact.value("issuer"))
                                        .strip(),
                                "evidence %s %s %s %s"
                                        .formatted(
                                                fact.value("name"),
                                                fact.value("number"),
                                                fact.value("date"),
                                                fact.value("issuer"))
                                        .strip())
                        + at(fact);
            case "gap", "absence" ->
                say(
                                "空缺:%s;可问 %s".formatted(reason(fact), fact.value("department")),
                                "gap: %s; ask %s".formatted(reason(fact), fact.value("department")))
                        + at(fact);
            default -> fact.type() + " " + fact.code() + " " + new TreeMap<>(fact.values());
        };
    }

    private String report(FactEntry fact) {
        var words = new ArrayList<String>();
        words.add(title(fact) + " " + fact.period() + say(" 填报 ", " reported: ") + fact.value("value") + " "
                + fact.value("uom"));
        add(words, "口径", "definition", fact.value("definition"));
        add(words, "出处", "source", fact.value("source"));
        add(words, "版次", "edition", fact.value("edition"));
        add(words, "部门", "department", fact.value("department"));
        if (!fact.value("status").isEmpty()) {
            words.add(say(Words.of("status", fact.value("status"))));
        }
        return String.join("; ", words) + at(fact);
    }

    private void add(List<String> words, String zh, String en, String value) {
        if (!value.isEmpty()) {
            words.add(say(zh, en) + " " + value);
        }
    }

    private String at(FactEntry fact) {
        return fact.position().isEmpty() ? "" : "  [" + fact.position() + "]";
    }

    private String title(FactEntry fact) {
        var title = say(folder.title(fact.code()));
        return title.equals(fact.code()) ? title : fact.code() + " " + title;
    }

    private static String points(FactEntry fact, String name) {
        return rounded(Double.parseDouble(fact.value(name)), 4);
    }

    private String method(FactEntry fact) {
        return say(Words.of("method", fact.value("method")));
    }

    private String kind(FactEntry fact) {
        return say(Words.of("kind", fact.value("kind")));
    }

    private String reason(FactEntry fact) {
        return say(Words.of("reason", fact.value("reason")));
    }

    /** Why a node has no score, in the words of its rule set. */
    private String unscored(FactEntry fact) {
        return folder.node(fact.place(), fact.period(), fact.code())
                .map(node -> say(WrittenAssessment.text(node.path("unscoredWhy"))))
                .filter(words -> !words.isEmpty())
                .orElseGet(() -> reason(fact));
    }

    private String excused(FactEntry fact) {
        return fact.value("excused").equals("true") ? say(";已批准免报:", "; excused: ") + fact.value("approval") : "";
    }

    /** A row: its key, what it says, why and where. */
    private String row(RowRef row) {
        var keyParts = List.of(row.key().replaceAll("@.*", "").split("/"));
        var says = row.cells().entrySet().stream()
                .filter(cell ->
                        !ABOUT.contains(cell.getKey()) && !cell.getValue().isEmpty())
                .filter(cell -> !keyParts.contains(cell.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .map(cell -> cell.getKey() + "=" + cell.getValue())
                .collect(Collectors.joining(" "));
        return "%s %s (%s:%d)  %s  %s%s:%s"
                .formatted(
                        say("依据行", "row"),
                        row.id(),
                        row.file(),
                        row.line(),
                        says,
                        say("依据 ", "basis "),
                        say(Words.of("basis", row.basis())),
                        row.source());
    }

    /** What the quality rules said of a reported value. */
    private List<String> findingsOn(FactEntry fact) {
        return trace.steps().stream()
                .filter(step ->
                        step.matched().contains(fact.key()) && step.concluded().startsWith("finding:"))
                .flatMap(step -> folder.finding(step.concluded()).stream())
                .map(finding -> "%s %s:%s"
                        .formatted(
                                say("审核意见", "finding"),
                                say(Words.of(
                                        "severity", finding.path("severity").asString())),
                                say(WrittenAssessment.text(finding.path("sentence")))))
                .distinct()
                .toList();
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    private String say(Text text) {
        return text.in(language);
    }
}
