package org.learningcity.ruleset.sentence;

import java.util.ArrayList;
import java.util.List;
import org.learningcity.framework.Text;

/** Everything that is wrong with a file of sentences, all at once. */
final class Complaints {

    private final String file;
    private final List<Complaint> found = new ArrayList<>();

    Complaints(String file) {
        this.file = file;
    }

    void error(String code, Place at, Text message, Text advice) {
        found.add(Complaint.error(code, at.in(file), message, advice));
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
