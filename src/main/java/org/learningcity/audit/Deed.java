package org.learningcity.audit;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What somebody did, as it is given to the log.
 *
 * @param person who; the name that they sign in with, or {@link #SYSTEM}
 * @param address from where: the address of the request, or the command
 * @param subject what it was done to, such as {@code revision:5ac1...}
 * @param reason why, in the person's words; empty only where the action wants none
 * @param details what else must be known later, by name
 */
public record Deed(
        Action action,
        String person,
        String address,
        String subject,
        String reason,
        SortedMap<String, String> details) {

    /** What the service does of its own accord. */
    public static final String SYSTEM = "system";

    public Deed {
        if (action.wantsReason() && reason.isBlank()) {
            throw new IllegalArgumentException(action + " wants a reason");
        }
        details = new TreeMap<>(details);
    }

    /** Something that wants no reason. */
    public static Deed of(Action action, String person, String address, String subject) {
        return new Deed(action, person, address, subject, "", new TreeMap<>());
    }

    /** Something that is not done without a reason. */
    public static Deed of(Action action, String person, String address, String subject, String reason) {
        return new Deed(action, person, address, subject, reason, new TreeMap<>());
    }

    public Deed with(Map<String, String> more) {
        var all = new TreeMap<>(details);
        all.putAll(more);
        return new Deed(action, person, address, subject, reason, all);
    }

    @Override
    public SortedMap<String, String> details() {
        return new TreeMap<>(details);
    }
}
