package org.learningcity.ruleset.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleFile;

/** Everything said of a rule file so far, each at the place it is about. */
final class Complaints {

    private final RuleFile file;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Integer> wrong = new HashSet<>();

    Complaints(RuleFile file) {
        this.file = file;
    }

    void error(String code, Token at, Text message, Text advice) {
        wrong.add(at.line());
        problems.add(Problem.error(code, where(at), message, advice));
    }

    /** Says what is untidy; nothing where people did not write the text themselves. */
    void warning(String code, Token at, Text message, Text advice) {
        if (file.origins().made()) {
            return;
        }
        problems.add(Problem.warning(code, where(at), message, advice));
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /** How many things are wrong so far. */
    int errors() {
        return (int) problems.stream().filter(Problem::refuses).count();
    }

    /** Whether something is wrong on any of these lines. */
    boolean anyWrong(int from, int to) {
        return wrong.stream().anyMatch(line -> line >= from && line <= to);
    }

    /** A place in the file, as problems name it. */
    String where(Token at) {
        return file.origins().at(at.line(), at.column());
    }

    List<Problem> all() {
        return problems.stream().distinct().sorted(Problem.BY_PLACE).toList();
    }
}
