package org.learningcity.stage;

import static org.learningcity.framework.Figures.plain;

/** The grade (等级) of a released score. */
public record Graded(String place, int period, String code, Grade grade, double points) implements Conclusion {

    @Override
    public String key() {
        return Keys.of("grade", place, period, code);
    }

    @Override
    public Particulars particulars() {
        return Particulars.of("grade", grade.grade(), "points", plain(points));
    }
}
