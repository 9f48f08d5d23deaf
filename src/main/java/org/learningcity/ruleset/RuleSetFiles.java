package org.learningcity.ruleset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The files in the folder of a rule set as they stand on disk, whether or not they make a rule set. */
public final class RuleSetFiles {

    private static final String VOCABULARY = "vocabulary";

    private final Path folder;
    private final SortedMap<String, byte[]> bytes;

    private RuleSetFiles(Path folder, SortedMap<String, byte[]> bytes) {
        this.folder = folder;
        this.bytes = new TreeMap<>(bytes);
    }

    /**
     * The files in {@code folder} but for hidden ones.
     *
     * @throws RuleSetRejected when it holds no rule set
     */
    public static RuleSetFiles read(Path folder) {
        if (!Files.isRegularFile(folder.resolve(FrameworkFile.FILE))) {
            throw new RuleSetRejected(List.of(RuleSetFolder.absent(folder)));
        }
        var bytes = new TreeMap<String, byte[]>();
        try (var found = Files.walk(folder)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                var name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(".") && !name.contains("/.")) {
                    bytes.put(name, Files.readAllBytes(file));
                }
            }
            beside(folder, bytes);
            core(folder, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RuleSetFiles(folder, bytes);
    }

    /** The words for sentences may lie beside the rule set, for all rule sets there. */
    private static void beside(Path folder, SortedMap<String, byte[]> bytes) throws IOException {
        var words = folder.toAbsolutePath().normalize().resolveSibling(VOCABULARY);
        if (Files.isDirectory(folder.resolve(VOCABULARY)) || !Files.isDirectory(words)) {
            return;
        }
        try (var found = Files.list(words)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                var name = String.valueOf(file.getFileName());
                if (name.endsWith(".csv")) {
                    bytes.put("../" + VOCABULARY + "/" + name, Files.readAllBytes(file));
                }
            }
        }
    }

    /** A local rule set rests on the files of the core that it extends. */
    private static void core(Path folder, SortedMap<String, byte[]> bytes) {
        CoreSet.folder(folder)
                .filter(core -> Files.isRegularFile(core.resolve(FrameworkFile.FILE)))
                .filter(core -> CoreSet.folder(core).isEmpty())
                .ifPresent(core -> {
                    var prefix = CoreSet.prefix(String.valueOf(core.getFileName()));
                    read(core)
                            .bytes
                            .forEach((name, content) ->
                                    bytes.put(name.startsWith("../") ? name : prefix + name, content));
                });
    }

    /** The files that make the revision what it is, by path; what is only documentation is left out. */
    public SortedMap<String, byte[]> ofRevision() {
        var files = new TreeMap<String, byte[]>();
        bytes.forEach((name, content) -> {
            if (RuleSetFolder.isRead(name) || WorkbookRules.isTable(name)) {
                files.put(name, content.clone());
            }
        });
        return files;
    }

    /**
     * Lays a revision out on disk, as {@link RuleSetFolder} reads it.
     *
     * @param files by path, as {@link #ofRevision} gives them
     * @param above an empty folder
     * @return the folder of the rule set
     * @throws IllegalArgumentException when a path leads out of {@code above}
     */
    public static Path layOut(SortedMap<String, byte[]> files, String ruleSet, Path above) throws IOException {
        var folder = inside(above, above.resolve(ruleSet));
        for (var file : files.entrySet()) {
            var target = inside(above, folder.resolve(file.getKey()));
            Files.createDirectories(target.resolveSibling("."));
            Files.write(target, file.getValue());
        }
        return folder;
    }

    private static Path inside(Path above, Path path) {
        var plain = path.normalize();
        if (!plain.startsWith(above.normalize()) || plain.equals(above.normalize())) {
            throw new IllegalArgumentException("leads out of the rule set: " + path);
        }
        return plain;
    }

    /** The same with other contents of some files; nothing for a file that is gone. */
    RuleSetFiles with(SortedMap<String, Optional<byte[]>> instead) {
        var all = new TreeMap<>(bytes);
        instead.forEach((name, content) -> {
            all.remove(name);
            content.ifPresent(other -> all.put(name, other));
        });
        return new RuleSetFiles(folder, all);
    }

    public Path folder() {
        return folder;
    }

    /** Their paths within the rule set. */
    public SortedSet<String> names() {
        return new TreeSet<>(bytes.keySet());
    }

    Optional<byte[]> bytes(String name) {
        return Optional.ofNullable(bytes.get(name)).map(byte[]::clone);
    }

    /** The text of a file with its byte order mark and line ends; none when there is no such file, or it is no text. */
    public Optional<String> text(String name) {
        return bytes(name).flatMap(content -> {
            try {
                return Optional.of(SourceText.decoded(content));
            } catch (CharacterCodingException e) {
                return Optional.empty();
            }
        });
    }

    /**
     * The text of a file as readers of rule sets see it: without byte order mark, lines ended by {@code \n}; of a decision
     * table its cells, each on a line.
     */
    Optional<String> plainText(String name) {
        if (WorkbookRules.isTable(name)) {
            return bytes(name).flatMap(content -> WorkbookRules.content(name, content));
        }
        return bytes(name).flatMap(content -> SourceText.read(content, name, new ArrayList<>()));
    }

    /** The table in a file; an empty one when there is no such file. */
    public CsvDocument table(String file) {
        return CsvDocument.of(text(file).orElse(""));
    }
}
