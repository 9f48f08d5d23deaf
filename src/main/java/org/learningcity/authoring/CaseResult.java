package org.learningcity.authoring;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningcity.framework.Language;

/**
 * What came of a case.
 *
 * @param differences where it came out otherwise than expected; none when it holds
 * @param fired ids of the rules that fired on what the case speaks of
 */
public record CaseResult(RuleCase example, List<Difference> differences, Set<String> fired) {

    public CaseResult {
        differences = List.copyOf(differences);
        fired = Set.copyOf(fired);
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
