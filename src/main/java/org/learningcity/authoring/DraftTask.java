package org.learningcity.authoring;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done with a draft.
 *
 * @param ruleSet the folder that holds it
 * @param data files to assess with it; none when its cases are enough
 * @param results the folder that the assessment is written to, which is not there yet; null when nobody wants to read it
 */
public record DraftTask(
        Path ruleSet, List<Path> data, @Nullable Path results) {

    public DraftTask {
        data = List.copyOf(data);
    }

    /** Checks the rule set and runs its cases. */
    public static DraftTask cases(Path ruleSet) {
        return new DraftTask(ruleSet, List.of(), null);
    }

    /** The same as its process is told: with full paths, since it has another folder as its own. */
    DraftTask writingTo(@Nullable Path folder) {
        return new DraftTask(
                ruleSet.toAbsolutePath(),
                data.stream().map(Path::toAbsolutePath).toList(),
                folder);
    }
}
