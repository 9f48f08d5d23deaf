package org.learningcity.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * The files and folders on the line of {@code rules impact}, told apart by their names: the list of data files would
 * else swallow the folders behind it.
 *
 * @param revisions the folder of the base, then those of the drafts
 * @param names by which the revisions are told apart, in their order
 */
record ImpactArguments(List<Path> data, List<Path> revisions, List<String> names) {

    static ImpactArguments of(List<Path> first, List<Path> then) {
        var data = new ArrayList<Path>();
        var revisions = new ArrayList<Path>();
        for (var given : List.of(first, then)) {
            given.forEach(path -> (isData(path) ? data : revisions).add(path));
        }
        return new ImpactArguments(data, revisions, names(revisions));
    }

    private static boolean isData(Path path) {
        var name = path.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".xlsm") || name.endsWith(".csv");
    }

    /** The last name of each folder where these differ, else the paths as they were given. */
    private static List<String> names(List<Path> revisions) {
        var last = revisions.stream()
                .map(path -> String.valueOf(path.toAbsolutePath().normalize().getFileName()))
                .toList();
        return new HashSet<>(last).size() == last.size()
                ? last
                : revisions.stream().map(Path::toString).toList();
    }

    List<Path> drafts() {
        return revisions.subList(1, revisions.size());
    }

    String name(Path revision) {
        return names.get(revisions.indexOf(revision));
    }
}
