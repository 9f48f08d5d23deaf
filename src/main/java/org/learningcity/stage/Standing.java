package org.learningcity.stage;

import static org.learningcity.framework.Figures.plain;

import java.util.List;
import org.learningcity.framework.Figures;

/**
 * A node with its score settled: what grading, vetoes and diagnosis look at.
 *
 * @param kind the kind of node, such as {@code dimension} or {@code indicator}
 * @param points its score by national weights
 * @param grades the bands it may fall in, highest first; none where the node is not graded
 * @param limits when a score is worth a word
 * @param change how it moved since the year before
 * @param target the value a policy wants reached; absent above indicators
 * @param department who answers for an indicator; absent above indicators
 */
public record Standing(
        String place,
        int period,
        String code,
        String kind,
        double points,
        Release release,
        List<Grade> grades,
        DiagnosisLimits limits,
        Change change,
        TargetGap target,
        Department department)
        implements Given {

    public Standing {
        grades = List.copyOf(grades);
    }

    @Override
    public String key() {
        return Keys.of("standing", place, period, code);
    }

    public boolean graded() {
        return !grades.isEmpty();
    }

    @Override
    public List<String> from() {
        return List.of(Keys.score(place, period, code));
    }

    @Override
    public Particulars particulars() {
        return Particulars.of(
                "points", plain(points),
                "points_rounded", Figures.rounded(points, 1),
                "release", release.name(),
                "department", department.department(),
                "change", change.present() ? Figures.rounded(change.difference(), 1) : "",
                "since", change.present() ? Integer.toString(change.since()) : "",
                "target", target.row().present() ? plain(target.row().value()) : "",
                "due", target.row().present() ? Integer.toString(target.row().due()) : "",
                "target_value", target.row().present() ? plain(target.value()) : "");
    }

    /**
     * A move since an earlier year.
     *
     * @param present whether the node had a score that year
     * @param comparable whether nothing broke the series since
     * @param difference points now less points then
     * @param event what broke it; absent when nothing did
     */
    public record Change(boolean present, boolean comparable, int since, double difference, Event event) {

        /** How far the score fell; negative when it rose. */
        public double fall() {
            return -difference;
        }
    }

    /**
     * Where a value stands against its target.
     *
     * @param reached whether the value meets it
     * @param dueByNow whether it should have been met
     * @param value the value that was compared
     */
    public record TargetGap(Target row, boolean reached, boolean dueByNow, double value) {}
}
