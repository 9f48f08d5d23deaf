package org.learningcity.stage;

import org.learningcity.framework.Wants;

/** That a value is wanted: of one indicator, for one place and year. */
public record Need(String place, int period, String code, Wants wants) {

    String key() {
        return place + "/" + period + "/" + code;
    }
}
