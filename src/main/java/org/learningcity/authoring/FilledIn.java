package org.learningcity.authoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.learningcity.framework.Indicator;
import org.learningcity.framework.Text;
import org.learningcity.observation.Evidence;
import org.learningcity.observation.Observation;
import org.learningcity.observation.Position;
import org.learningcity.observation.Provenance;
import org.learningcity.observation.Review;
import org.learningcity.observation.Snapshot;
import org.learningcity.observation.Status;
import org.learningcity.observation.Vintage;
import org.learningcity.ruleset.YamlTree;

/**
 * Fills in all indicators below a node that a case does not speak of, at the best or the worst their goalposts and rubrics
 * know, fully evidenced: so that a case about a whole need not list sixty indicators.
 */
final class FilledIn {

    private static final List<String> KEYS = List.of("place", "period", "node", "at", "status");
    private static final String SOURCE = "统计年鉴";

    private final CaseScope scope;
    private final List<Observation> observations = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();

    FilledIn(CaseScope scope) {
        this.scope = scope;
    }

    /** What {@code given} says, and for the rest what the lines of {@code rows} fill in. */
    Snapshot beside(Snapshot given, List<YamlTree> rows) {
        rows.forEach(row -> fill(new CaseLine(row, scope, KEYS), given));
        return given.and(new Snapshot(List.of(), observations, evidence, reviews, List.of()));
    }

    private void fill(CaseLine line, Snapshot given) {
        var subject = line.subject("node", scope.nodes());
        var best = line.required("at").equals("best");
        if (!best && !line.text("at").equals("worst")) {
            line.problem(
                    "case.unknown-word",
                    "at",
                    new Text("at 应为 best 或 worst", "at is best or worst"),
                    new Text("best:标杆最好值;worst:最差值", "best or worst of the goalposts"));
        }
        var status = line.word("status", CaseWords.STATUS).orElse(Status.OFFICIAL);
        var framework = scope.ruleSet().framework();
        framework.find(subject.code()).stream()
                .flatMap(node -> Stream.concat(Stream.of(node), framework.below(node.code()).stream()))
                .filter(Indicator.class::isInstance)
                .map(Indicator.class::cast)
                .filter(indicator -> !speaks(given, new Subject(subject.place(), subject.period(), indicator.code())))
                .forEach(indicator -> new Cell(subject, indicator, best, status, CasePlaces.at(line.where())).fill());
    }

    private static boolean speaks(Snapshot given, Subject subject) {
        return Stream.concat(
                        given.observations().stream()
                                .filter(row -> subject.is(row.place(), row.period(), row.indicator())),
                        given.reviews().stream().filter(row -> subject.is(row.place(), row.period(), row.indicator())))
                .findAny()
                .isPresent();
    }

    /** One indicator of a place and year, filled in. */
    private final class Cell {

        private final Subject subject;
        private final Indicator indicator;
        private final boolean best;
        private final Status status;
        private final Position position;

        Cell(Subject subject, Indicator indicator, boolean best, Status status, Position position) {
            this.subject = subject;
            this.indicator = indicator;
            this.best = best;
            this.status = status;
            this.position = position;
        }

        void fill() {
            if (indicator.wants().judged()) {
                judged();
            } else {
                measured();
            }
        }

        private void measured() {
            var rows = scope.ruleSet().rows();
            var posts = rows.goalposts(indicator.code(), "", "", subject.period());
            observations.add(new Fitting(rows)
                    .report(
                            new Subject(subject.place(), subject.period(), indicator.code()),
                            BigDecimal.valueOf(best ? posts.best() : posts.worst()),
                            new Provenance(SOURCE, "", "", "", Vintage.UNSTATED),
                            status,
                            position));
        }

        private void judged() {
            var steps = scope.ruleSet()
                    .rows()
                    .choices()
                    .rubric(indicator.code(), subject.period())
                    .steps();
            var step = best ? Review.HIGHEST_STEP : Review.LOWEST_STEP;
            for (var reviewer : List.of("甲", "乙")) {
                reviews.add(new Review(
                        subject.place(), subject.period(), indicator.code(), reviewer, step, status, "", position));
            }
            steps.stream()
                    .filter(required -> required.step() == step)
                    .flatMap(required -> required.requires().stream())
                    .forEach(this::exhibit);
        }

        private void exhibit(String type) {
            evidence.add(new Evidence(
                    subject.place(),
                    subject.period(),
                    indicator.code(),
                    type,
                    type,
                    "%s %s 号".formatted(indicator.code(), type),
                    Integer.toString(subject.period()),
                    "",
                    "",
                    "",
                    position));
        }
    }
}
