package org.learningcity.web;

import org.jspecify.annotations.Nullable;

/** Versions of what can be edited, as entity tags: {@code "7"}. */
final class Versions {

    private Versions() {}

    static String tag(int version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that an edit was made on.
     *
     * @throws Stale when the request does not say
     */
    static int edited(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw Stale.unsaid();
        }
        var bare = ifMatch.replace("W/", "").replace("\"", "").strip();
        try {
            return Integer.parseInt(bare);
        } catch (NumberFormatException e) {
            throw Stale.former();
        }
    }
}
