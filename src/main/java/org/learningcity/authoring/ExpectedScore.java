package org.learningcity.authoring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.NodeResult;
import org.learningcity.framework.Figures;
import org.learningcity.framework.Text;
import org.learningcity.stage.Release;

/**
 * What must be said of a node.
 *
 * @param words what is expected in words, by the key of the case file
 * @param numbers what is expected in numbers, by the key of the case file
 */
public record ExpectedScore(
        Subject subject, Map<String, String> words, Map<String, Wanted.Figure> numbers, String where)
        implements Expectation {

    static final String SCORE = "score";
    static final String UNSCORED = "unscored";

    public ExpectedScore {
        words = new TreeMap<>(words);
        numbers = new TreeMap<>(numbers);
    }

    @Override
    public List<Difference> differences(Assessment outcome) {
        var node = outcome.node(subject.place(), subject.period(), subject.code());
        if (node.isEmpty()) {
            return List.of(new Difference(
                    subject.says(new Text("有测评结果", "a result")),
                    new Text("此年度没有测评结果", "no result for this year"),
                    where));
        }
        var wanted = new Wanted(subject, where);
        numbers.forEach((key, number) -> number(key, number, node.get(), wanted));
        words.forEach((key, word) -> wanted.word(key, word, word(key, word, node.get())));
        return wanted.differences();
    }

    private static void number(String key, Wanted.Figure expected, NodeResult node, Wanted wanted) {
        if (!node.scored() && (key.equals(SCORE) || key.equals("regional"))) {
            wanted.word(key, Figures.plain(expected.value()), UNSCORED + " " + node.unscoredReason());
        } else {
            wanted.number(key, expected, number(key, node));
        }
    }

    private static double number(String key, NodeResult node) {
        return switch (key) {
            case SCORE -> node.points();
            case "regional" -> node.regionalPoints();
            case "low" -> node.score().low();
            case "high" -> node.score().high();
            case "completeness" -> node.completeness();
            case "illustrative_share" -> node.illustrativeShare();
            default -> throw new IllegalArgumentException("no number of a node is called " + key);
        };
    }

    private static String word(String key, String expected, NodeResult node) {
        return switch (key) {
            case UNSCORED -> node.scored() ? SCORE + " " + Figures.plain(node.points()) : node.unscoredReason();
            case "release" -> release(expected, node.release());
            case "because" -> node.reasons().contains(expected) ? expected : String.join(";", node.reasons());
            case "grade" -> node.grade();
            case "excused" -> Boolean.toString(node.excused());
            case "rank" -> node.rank().toString();
            default -> throw new IllegalArgumentException("no word of a node is called " + key);
        };
    }

    private static String release(String expected, Release release) {
        return expected.equals(ExpectWords.NOT_RELEASED) && release != Release.RELEASED ? expected : release.name();
    }

    @Override
    public Set<String> codes() {
        return subject.codes();
    }
}
