package org.learningcity.stage;

import java.util.List;

/** Where the facades leave what rules conclude: it becomes a fact of the stage, and its reason is kept. */
public interface Conclusions {

    /**
     * Keeps {@code conclusion} with its reason.
     *
     * @param because the rows that the rule named
     */
    void add(Conclusion conclusion, List<Row> because);
}
