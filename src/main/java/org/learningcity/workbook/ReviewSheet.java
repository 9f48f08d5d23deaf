package org.learningcity.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningcity.framework.Text;
import org.learningcity.observation.Review;
import org.learningcity.observation.Writing;

/** Reads the rows of sheet {@code reviews}. */
final class ReviewSheet {

    private final Fields fields;
    private final Objections objections;
    private final Map<List<Object>, Review> given = new HashMap<>();

    ReviewSheet(Fields fields, Objections objections) {
        this.fields = fields;
        this.objections = objections;
    }

    Optional<Review> review(Form.Row row) {
        var subject = fields.subject(row);
        var indicator = fields.indicator(row).filter(code -> isJudged(code, row.entry("indicator")));
        var step = step(row.entry("step"));
        var status = fields.status(row);
        if (subject.isEmpty()
                || indicator.isEmpty()
                || step.isEmpty()
                || status.isEmpty()
                || !row.entry("reviewer").isReadable()) {
            return Optional.empty();
        }
        var review = new Review(
                subject.get().place(),
                subject.get().period(),
                indicator.get(),
                row.text("reviewer"),
                step.get(),
                status.get(),
                row.text("note"),
                row.entry("step").position());
        refuseSecondStep(review, row.entry("step"));
        return Optional.of(review);
    }

    private boolean isJudged(String code, Entry entry) {
        var judged = fields.ruleSet()
                .framework()
                .findIndicator(code)
                .filter(indicator -> indicator.wants().judged())
                .isPresent();
        if (!judged) {
            objections.refuse(
                    "data.indicator-not-judged",
                    entry,
                    new Text("%s 不由评审员评定".formatted(code), "%s is not judged by reviewers".formatted(code)),
                    new Text("数值请填在“填报值”表", "put its value in sheet `observations`"));
        }
        return judged;
    }

    private Optional<Integer> step(Entry entry) {
        if (!entry.isReadable()) {
            return Optional.empty();
        }
        var text = Writing.halfWidth(entry.text());
        if (text.matches("\\d") && !entry.is(Cell.Kind.DATE)) {
            var step = Integer.parseInt(text);
            if (Review.LOWEST_STEP <= step && step <= Review.HIGHEST_STEP) {
                return Optional.of(step);
            }
        }
        objections.refuse(
                "data.step",
                entry,
                new Text("“%s”不是评定级别".formatted(entry.text()), "`%s` is no rubric step".formatted(entry.text())),
                new Text("请填 0 到 4 的整数", "write a whole number from 0 to 4"));
        return Optional.empty();
    }

    private void refuseSecondStep(Review review, Entry entry) {
        var key = List.<Object>of(review.place(), review.period(), review.indicator(), review.reviewer());
        var earlier = given.putIfAbsent(key, review);
        if (earlier != null && earlier.step() != review.step()) {
            objections.refuse(
                    "data.reviewed-twice",
                    entry,
                    new Text(
                            "同一评审员在 %s 给出了另一级别 %d".formatted(earlier.position(), earlier.step()),
                            "the same reviewer gave step %2$d in %1$s".formatted(earlier.position(), earlier.step())),
                    new Text("请删去一行,或区分评审员", "remove one of them, or tell the reviewers apart"));
        }
    }
}
