package org.learningcity.impact;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.NodeResult;
import org.learningcity.assessment.ResolvedValue;
import org.learningcity.framework.Figures;

/** What an assessment answers, question by question: numbers, and words for what is no number. */
record Answers(Map<Question, Double> numbers, Map<Question, String> words) {

    /** What a question is answered when there is nothing of the kind. */
    static final String NOTHING = "";

    static Answers of(Assessment assessment) {
        var answers = new Answers(new HashMap<>(), new HashMap<>());
        assessment.nodes().forEach(answers::note);
        assessment.resolved().forEach(answers::note);
        assessment
                .findings()
                .forEach(finding -> answers.words.put(
                        new Question(Facet.FINDING, finding.place(), finding.period(), finding.key()), "there"));
        assessment
                .advice()
                .forEach(advice -> answers.words.put(
                        new Question(Facet.ADVICE, advice.place(), advice.period(), advice.key()), "there"));
        return answers;
    }

    private void note(NodeResult node) {
        var key = NodeKey.of(node);
        if (node.scored()) {
            numbers.put(Question.of(Facet.POINTS, key), node.points());
            numbers.put(Question.of(Facet.REGIONAL, key), node.regionalPoints());
        }
        numbers.put(Question.of(Facet.COMPLETENESS, key), node.completeness());
        words.put(
                Question.of(Facet.SCORED, key),
                node.scored() ? "scored" : node.unscoredReason() + (node.excused() ? ", excused" : ""));
        words.put(
                Question.of(Facet.BOUNDS, key),
                held(node.score().low()) + " " + held(node.score().high()));
        words.put(Question.of(Facet.RELEASE, key), node.release().name());
        words.put(Question.of(Facet.GRADE, key), node.grade());
        words.put(Question.of(Facet.RANK, key), node.rank().toString());
    }

    private void note(ResolvedValue value) {
        words.put(
                new Question(Facet.VALUE, value.place(), value.period(), value.code()),
                String.join(
                        "|",
                        value.kind().name(),
                        value.value().isPresent() ? Figures.plain(value.value().getAsDouble()) : "",
                        value.reason(),
                        value.origin(),
                        Boolean.toString(value.excused()),
                        value.status().name(),
                        Figures.plain(value.evidenceFactor())));
    }

    /** To nine decimals: what differs less is the same. */
    private static String held(double number) {
        return Figures.rounded(number, 9);
    }

    OptionalDouble number(Question question) {
        var number = numbers.get(question);
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    String word(Question question) {
        return words.getOrDefault(question, NOTHING);
    }

    /** Only what is asked. */
    Answers of(Set<Question> asked) {
        var kept = new Answers(new HashMap<>(), new HashMap<>());
        for (var question : asked) {
            number(question).ifPresent(number -> kept.numbers.put(question, number));
            kept.words.put(question, word(question));
        }
        return kept;
    }

    /** Whether both give the same answer, the last digits of a computer aside. */
    boolean agrees(Answers other, Question question) {
        if (!question.facet().isNumber()) {
            return word(question).equals(other.word(question));
        }
        var left = number(question);
        var right = other.number(question);
        if (left.isEmpty() || right.isEmpty()) {
            return left.isEmpty() && right.isEmpty();
        }
        return Math.abs(left.getAsDouble() - right.getAsDouble()) <= Decomposition.TOLERANCE;
    }
}
