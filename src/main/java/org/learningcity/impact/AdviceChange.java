package org.learningcity.impact;

import org.learningcity.stage.Advice;

/**
 * A piece of advice that is new or gone.
 *
 * @param now whether it is given now
 */
public record AdviceChange(Advice advice, boolean now) {

    public Question question() {
        return new Question(Facet.ADVICE, advice.place(), advice.period(), advice.key());
    }
}
