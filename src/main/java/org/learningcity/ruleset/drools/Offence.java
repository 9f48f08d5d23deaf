package org.learningcity.ruleset.drools;

import java.util.regex.Pattern;
import org.learningcity.framework.Text;

/**
 * What a compiled class does that rules may not do.
 *
 * @param method the method that does it; empty when the class as a whole is at fault
 */
record Offence(String method, Text said) {

    private static final Pattern LAST_TWO = Pattern.compile("(?:.*[/.])?([^/.]+\\.[^/.(]+)(\\(.*)?");

    static Offence call(String method, String member) {
        return names(method, "调用“%s”", "calls `%s`", brief(member));
    }

    static Offence read(String method, String member) {
        return names(method, "读写“%s”", "touches `%s`", brief(member));
    }

    static Offence type(String method, String type) {
        return names(method, "使用类型“%s”", "names the type `%s`", type.substring(type.lastIndexOf('/') + 1));
    }

    static Offence of(String method, String zh, String en) {
        return new Offence(method, new Text(zh, en));
    }

    private static Offence names(String method, String zh, String en, String word) {
        return new Offence(method, new Text(zh.formatted(word), en.formatted(word)));
    }

    /** The last two names of a member, as people write them: {@code System.exit}. */
    private static String brief(String member) {
        var found = LAST_TWO.matcher(member);
        return found.matches() ? found.group(1) : member;
    }
}
