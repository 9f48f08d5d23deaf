package org.learningcity.bundle;

import java.util.regex.Pattern;

/** The names of the files in a bundle. */
final class Names {

    static final String ASSESSMENT = "assessment.json";
    static final String REASONS = "trace.jsonl";
    static final String SNAPSHOT = "snapshot.jsonl";
    static final String LOG = "log.json";
    static final String ORIGINALS = "originals/";
    static final String RULES = "rules/";

    /** No name leads out of a folder or hides in one. */
    private static final Pattern PLAIN =
            Pattern.compile("(?!.*(?:^|/)\\.{1,2}(?:/|$))[^\\\\/\\p{Cntrl}:][^\\\\\\p{Cntrl}:]{0,480}");

    /** What stands before the path of a file that lies beside the rule set. */
    private static final String BESIDE = "../";

    private static final String BESIDE_HERE = "beside/";

    private Names() {}

    static boolean plain(String name) {
        return PLAIN.matcher(name).matches();
    }

    /** The name of a rule file in the bundle. */
    static String ofRule(String path) {
        return RULES + (path.startsWith(BESIDE) ? BESIDE_HERE + path.substring(BESIDE.length()) : "set/" + path);
    }

    /** The path of a rule file in its rule set. */
    static String ruleOf(String name) {
        var path = name.substring(RULES.length());
        return path.startsWith(BESIDE_HERE)
                ? BESIDE + path.substring(BESIDE_HERE.length())
                : path.substring("set/".length());
    }

    static String ofOriginal(String fileName) {
        return ORIGINALS + fileName.replaceAll("[\\\\/:\\p{Cntrl}]", "_");
    }
}
