package org.learningcity.ruleset.sentence;

import java.util.List;
import java.util.Optional;
import org.learningcity.framework.Text;

/**
 * What a field of a fact is called.
 *
 * @param words the list that its words come from, for {@link Measure#WORD}
 * @param needs flags that must be up before it may be asked for
 * @param counter what stands after a number of it, such as 位
 * @param example what is commonly asked of it; empty when nothing in particular is
 */
record FieldTerm(
        String fact,
        String path,
        Measure measure,
        String words,
        List<String> needs,
        Text counter,
        Wording wording,
        Optional<Condition.Comparison> example)
        implements Predicate {
    FieldTerm {
        needs = List.copyOf(needs);
    }

    /** Whether it may be compared with {@code other}. */
    boolean like(FieldTerm other) {
        return measure == other.measure && words.equals(other.words);
    }
}
