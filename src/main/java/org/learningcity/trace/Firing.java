package org.learningcity.trace;

import java.util.List;
import org.learningcity.stage.Conclusion;
import org.learningcity.stage.Fact;
import org.learningcity.stage.Row;

/**
 * That a rule fired: on these facts and rows it concluded this.
 *
 * @param matched the facts of the rule's conditions, in the order of the conditions
 * @param rows the rows the rule named
 */
public record Firing(RuleRef rule, List<Fact> matched, List<Row> rows, Conclusion conclusion) {

    public Firing {
        matched = List.copyOf(matched);
        rows = List.copyOf(rows);
    }
}
