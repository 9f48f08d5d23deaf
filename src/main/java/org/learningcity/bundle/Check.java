package org.learningcity.bundle;

import org.learningcity.framework.Text;

/**
 * One thing that was checked of a bundle.
 *
 * @param holds whether it is as the bundle claims
 * @param said what was checked and what came of it
 */
public record Check(boolean holds, Text said) {

    static Check holds(String zh, String en) {
        return new Check(true, new Text(zh, en));
    }

    static Check fails(String zh, String en) {
        return new Check(false, new Text(zh, en));
    }
}
