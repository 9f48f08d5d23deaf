package org.learningcity.authoring;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningcity.framework.Language;

/**
 * What came of a case.
 *
 * @param differences where it came out otherwise than expected; none when it holds
 * @param reached the rules and rows it came by
 */
public record CaseResult(RuleCase example, List<Difference> differences, Reached reached) {

    public CaseResult {
        differences = List.copyOf(differences);
    }

    /** Ids of the rules that fired on what the case speaks of. */
    public Set<String> fired() {
        return reached.rules();
    }

    /** Ids of the rows that those rules, and the choices among candidates, relied on. */
    public Set<String> rows() {
        return reached.rows();
    }

    public boolean holds() {
        return differences.isEmpty();
    }

    /** Name and differences, the expected beside the actual, one a line. */
    public String in(Language language) {
        return "%s %s%n%s"
                .formatted(
                        example.where(),
                        example.name(),
                        differences.stream()
                                .map(difference -> "  " + difference.in(language))
                                .collect(Collectors.joining(System.lineSeparator())));
    }
}
