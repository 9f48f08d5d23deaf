package org.learningcity.ruleset.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.learningcity.framework.Text;

/** Everything that is wrong with a file of sentences, all at once. */
final class Complaints {

    private final String file;
    private final List<Complaint> found = new ArrayList<>();
    private final Set<Integer> unreadable = new HashSet<>();

    Complaints(String file) {
        this.file = file;
    }

    void error(String code, Place at, Text message, Text advice) {
        if (!unreadable.contains(at.line())) {
            found.add(Complaint.error(code, at.in(file), message, advice));
        }
    }

    /** Something after which nothing that is said of the same line can be trusted. */
    void unreadable(String code, Place at, Text message, Text advice) {
        error(code, at, message, advice);
        unreadable.add(at.line());
    }

    void warning(String code, Place at, Text message, Text advice) {
        found.add(Complaint.warning(code, at.in(file), message, advice));
    }

    void add(Unreadable unreadable) {
        error(unreadable.code(), unreadable.at(), unreadable.message(), unreadable.advice());
    }

    boolean any() {
        return found.stream().anyMatch(Complaint::refuses);
    }

    List<Complaint> all() {
        return List.copyOf(found);
    }
}
