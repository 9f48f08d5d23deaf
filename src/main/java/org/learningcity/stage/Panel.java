package org.learningcity.stage;

import static org.learningcity.framework.Figures.plain;

import java.util.List;
import java.util.stream.Collectors;
import org.learningcity.observation.Review;
import org.learningcity.observation.Status;

/**
 * What the reviewers of a judged indicator said, beside the evidence listed for it.
 *
 * @param reviews one a reviewer, by reviewer
 * @param exhibits the evidence listed
 * @param supportedStep the highest rubric step whose required types of evidence are all listed
 * @param numberMissing whether the indicator asks for statistics too and none were reported
 */
public record Panel(
        String place,
        int period,
        String code,
        List<Review> reviews,
        List<Exhibit> exhibits,
        int supportedStep,
        boolean numberMissing,
        Rubric rubric)
        implements Given {

    public Panel {
        reviews = List.copyOf(reviews);
        exhibits = List.copyOf(exhibits);
    }

    @Override
    public String key() {
        return Keys.of("panel", place, period, code);
    }

    public int reviewers() {
        return reviews.size();
    }

    public int evidenceCount() {
        return exhibits.size();
    }

    public int lowestStep() {
        return reviews.stream().mapToInt(Review::step).min().orElse(0);
    }

    public int highestStep() {
        return reviews.stream().mapToInt(Review::step).max().orElse(0);
    }

    /** How far apart the reviewers are, in steps. */
    public int spread() {
        return highestStep() - lowestStep();
    }

    /** The median of the steps: of three reviewers the middle one, of two the mean. */
    public double agreedStep() {
        var steps = reviews.stream().mapToInt(Review::step).sorted().toArray();
        var middle = steps.length / 2;
        if (steps.length == 0) {
            return 0;
        }
        return steps.length % 2 == 1 ? steps[middle] : (steps[middle - 1] + steps[middle]) / 2.0;
    }

    public boolean illustrative() {
        return reviews.stream().anyMatch(review -> review.status() == Status.ILLUSTRATIVE);
    }

    @Override
    public List<String> from() {
        return exhibits.stream().map(Exhibit::key).toList();
    }

    @Override
    public Particulars particulars() {
        return Particulars.at(
                reviews.stream().map(review -> review.position().toString()).collect(Collectors.joining(" / ")),
                "steps",
                reviews.stream()
                        .map(review -> review.reviewer() + ":" + review.step())
                        .collect(Collectors.joining(", ")),
                "agreed_step",
                plain(agreedStep()),
                "highest_step",
                Integer.toString(highestStep()),
                "lowest_step",
                Integer.toString(lowestStep()),
                "supported_step",
                Integer.toString(supportedStep),
                "reviewers",
                Integer.toString(reviewers()),
                "evidence_count",
                Integer.toString(evidenceCount()));
    }
}
