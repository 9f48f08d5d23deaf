package org.learningcity.assessment;

import org.learningcity.observation.Observation;
import org.learningcity.observation.ObservedValue;
import org.learningcity.stage.DefinitionCheck;

/**
 * A reported number in the unit its indicator asks for.
 *
 * @param key the observation's key, digested once
 * @param amount converted where it could be; else the value as reported
 */
record Measured(
        String key, Observation observation, ObservedValue.Reported value, DefinitionCheck definition, double amount) {

    String code() {
        return observation.indicator();
    }

    int period() {
        return observation.period();
    }

    /** Whether the amount can be compared with others of its indicator. */
    boolean comparable() {
        return definition.fits() || definition.convertible();
    }
}
