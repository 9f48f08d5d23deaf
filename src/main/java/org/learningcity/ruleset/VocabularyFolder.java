package org.learningcity.ruleset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.learningcity.ruleset.sentence.Complaint;
import org.learningcity.ruleset.sentence.Vocabulary;
import org.learningcity.ruleset.sentence.VocabularyFile;

/**
 * Where the words for sentences are kept: {@code vocabulary} in the rule set's own folder, or else beside it, for all rule
 * sets there.
 */
final class VocabularyFolder {

    static final String NAME = "vocabulary";

    /** What problems put before the name of a file that lies beside the rule set. */
    private static final String BESIDE = "../" + NAME + "/";

    private VocabularyFolder() {}

    /** The folder beside {@code ruleSet}. */
    static Path beside(Path ruleSet) {
        return ruleSet.toAbsolutePath().normalize().resolveSibling(NAME);
    }

    /** The files beside the rule set, as problems name them; none where it has a vocabulary of its own. */
    static SortedMap<String, String> filesBeside(Path ruleSet, List<Problem> problems) {
        var files = new TreeMap<String, String>();
        var folder = beside(ruleSet);
        if (Files.isDirectory(ruleSet.resolve(NAME)) || !Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> found = Files.list(folder)) {
            for (var file : found.filter(Files::isRegularFile).sorted().toList()) {
                var name = BESIDE + file.getFileName();
                if (name.endsWith(".csv")) {
                    SourceText.read(file, name, problems).ifPresent(text -> files.put(name, text));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /**
     * Gives {@code copy}, a rule set that was copied from {@code original}, the words that its rules are written in: those
     * beside the original, unless the same lie beside the copy.
     */
    static void carry(Path original, Path copy) throws IOException {
        var words = filesBeside(original, new ArrayList<>());
        if (words.isEmpty() || words.equals(filesBeside(copy, new ArrayList<>()))) {
            return;
        }
        var own = Files.createDirectories(copy.resolve(NAME));
        for (var file : words.entrySet()) {
            Files.writeString(own.resolve(file.getKey().substring(BESIDE.length())), file.getValue());
        }
    }

    /** The vocabulary among the files of a rule set. */
    static Vocabulary read(Map<String, String> files, List<Problem> problems) {
        var tables = new ArrayList<VocabularyFile>();
        new TreeMap<>(files).forEach((name, text) -> {
            if (name.endsWith(".csv") && (name.startsWith(BESIDE) || name.startsWith(NAME + "/"))) {
                tables.add(table(CsvFile.parse(name, text, problems)));
            }
        });
        var complaints = new ArrayList<Complaint>();
        var vocabulary = Vocabulary.read(tables, complaints);
        complaints.forEach(complaint -> problems.add(Problem.of(complaint)));
        return vocabulary;
    }

    private static VocabularyFile table(CsvFile csv) {
        return new VocabularyFile(
                csv.name(),
                csv.columns(),
                csv.lines().stream()
                        .map(line -> new VocabularyFile.Line(line.cells(), line.places()))
                        .toList());
    }
}
