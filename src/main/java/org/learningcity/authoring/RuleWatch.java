package org.learningcity.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleSetFolder;

/**
 * Watches the folder of a rule set: what was saved goes live when it passes its examination; else the last good revision
 * stays, and somebody is told why.
 *
 * <p>It looks at sizes and times of the files rather than wait for the system's notice, which network folders do not give.
 */
public final class RuleWatch {

    private final Collection<Path> folders;
    private final Path ruleSet;
    private final Examination examination;
    private final LiveRules live;
    private SortedMap<String, Seen> examined;
    private SortedMap<String, Seen> last;

    private record Seen(long size, long modified) {}

    /**
     * Begins to watch; the folder as it is now counts as examined.
     *
     * @param ruleSet the folder of the rule set; the vocabulary beside it, and the core that it extends, are watched too
     */
    public RuleWatch(Path ruleSet, Examination examination, LiveRules live) {
        this.ruleSet = ruleSet;
        var watched = new ArrayList<>(List.of(ruleSet, ruleSet.resolveSibling("vocabulary")));
        RuleSetFolder.core(ruleSet).ifPresent(watched::add);
        this.folders = List.copyOf(watched);
        this.examination = examination;
        this.live = live;
        this.examined = look();
        this.last = examined;
    }

    /** What came of a save. */
    public record Saved(Examination.Outcome outcome, Duration took) {}

    /**
     * Looks once. A change is examined when two looks in a row see the same, so that no file is read half-written.
     *
     * @return what came of it; empty when nothing new has settled
     */
    public Optional<Saved> lookOnce() {
        var now = look();
        var settled = now.equals(last);
        last = now;
        if (!settled || now.equals(examined)) {
            return Optional.empty();
        }
        examined = now;
        var begin = System.nanoTime();
        var outcome = examined();
        if (outcome instanceof Examination.Outcome.Passed passed) {
            live.swap(passed.revision());
        }
        return Optional.of(new Saved(outcome, Duration.ofNanos(System.nanoTime() - begin)));
    }

    /** A failure of the program is a refusal too: the last good revision stays. */
    private Examination.Outcome examined() {
        try {
            return examination.of(ruleSet);
        } catch (RuntimeException e) {
            return new Examination.Outcome.Refused(List.of(Problem.error(
                    "rules.examination-failed",
                    ruleSet.toString(),
                    new Text(
                            "检查规则时程序出错:" + e.getMessage(),
                            "the program failed while it examined the rules: " + e.getMessage()),
                    new Text("请连同规则文件夹一并报告", "please report it with the folder of the rules"))));
        }
    }

    private SortedMap<String, Seen> look() {
        var seen = new TreeMap<String, Seen>();
        folders.stream().filter(Files::isDirectory).forEach(folder -> look(folder, seen));
        return seen;
    }

    private static void look(Path folder, SortedMap<String, Seen> seen) {
        try (var files = Files.walk(folder)) {
            for (var file : files.toList()) {
                var attributes = Files.readAttributes(file, BasicFileAttributes.class);
                if (attributes.isRegularFile()) {
                    seen.put(
                            file.toString(),
                            new Seen(
                                    attributes.size(),
                                    attributes.lastModifiedTime().toMillis()));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // a file went while the folder was read: no two such looks are the same, so nothing settles before a whole
            // one
            seen.put(String.valueOf(e.getMessage()), new Seen(-1, System.nanoTime()));
        }
    }
}
