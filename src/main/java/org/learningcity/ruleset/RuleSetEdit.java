package org.learningcity.ruleset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.learningcity.framework.Text;

/** Some files of a rule set otherwise than they stand on disk: read as a whole before any of them is written. */
public final class RuleSetEdit {

    private final RuleSetFiles files;
    private final SortedMap<String, Optional<byte[]>> instead = new TreeMap<>();

    public RuleSetEdit(RuleSetFiles files) {
        this.files = files;
    }

    /** Gives a file this text; nothing where it has it already. */
    void put(String name, String text) {
        put(name, Optional.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Adds a file that is not there yet.
     *
     * @throws RuleSetRejected when it is
     */
    public void create(String name, String text) {
        if (bytes(name).isPresent()) {
            throw new RuleSetRejected(List.of(Problem.error(
                    "rule-set.there-already",
                    name,
                    new Text("文件已存在,不予覆盖", "the file is there already and is not overwritten"),
                    new Text("请换一个名称", "choose another name"))));
        }
        put(name, text);
    }

    /** Adds a line at the end of a file, and leaves every letter before it as it is. */
    public void append(String name, String line) {
        var before = bytes(name)
                .map(content -> new String(content, StandardCharsets.UTF_8))
                .orElse("");
        var end = before.contains("\r\n") ? "\r\n" : "\n";
        put(name, before + (before.isEmpty() || before.endsWith("\n") ? "" : end) + line + end);
    }

    /** Gives a file this content, or takes it away. */
    void put(String name, Optional<byte[]> content) {
        if (same(content, files.bytes(name))) {
            instead.remove(name);
        } else {
            instead.put(name, content.map(byte[]::clone));
        }
    }

    private static boolean same(Optional<byte[]> left, Optional<byte[]> right) {
        return left.isPresent() == right.isPresent()
                && left.map(content -> Arrays.equals(content, right.orElseThrow()))
                        .orElse(true);
    }

    /** The paths of the files that are to change. */
    public SortedSet<String> names() {
        return new TreeSet<>(instead.keySet());
    }

    public boolean isEmpty() {
        return instead.isEmpty();
    }

    /** The files as they would be. */
    Optional<byte[]> bytes(String name) {
        return instead.containsKey(name) ? instead.get(name) : files.bytes(name);
    }

    /** The text of a file as it would be and as readers see it; empty when there would be none. */
    public String text(String file) {
        return bytes(file)
                .flatMap(content -> SourceText.read(content, file, new ArrayList<>()))
                .orElse("");
    }

    CsvDocument table(String file) {
        return CsvDocument.of(bytes(file)
                .map(content -> new String(content, StandardCharsets.UTF_8))
                .orElse(""));
    }

    /**
     * The rule set as it would be.
     *
     * @throws RuleSetRejected with every problem, when there is any that refuses it
     */
    public RuleSet read() {
        return RuleSetFolder.read(files.folder(), instead);
    }

    /** What would change in the tables. */
    public List<TableChange> tables() {
        return TableGuides.all().stream()
                .filter(table -> instead.containsKey(table.file()))
                .map(table -> TableChange.between(table, files.table(table.file()), table(table.file())))
                .toList();
    }

    /** What would change in the files, line by line. */
    public List<FileChange> files() {
        var after = files.with(instead);
        return instead.keySet().stream()
                .flatMap(name -> FileChange.between(name, files, after).stream())
                .toList();
    }

    /**
     * Writes all files or none.
     *
     * @throws RuleSetRejected when somebody else changed one of them since they were read
     */
    public void write() {
        try {
            requireUnchanged();
            var drafts = new LinkedHashMap<String, Path>();
            try {
                draft(drafts);
                replace(drafts);
            } finally {
                for (var draft : drafts.values()) {
                    Files.deleteIfExists(draft);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireUnchanged() throws IOException {
        for (var name : instead.keySet()) {
            var file = files.folder().resolve(name);
            var now = Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.<byte[]>empty();
            if (!same(now, files.bytes(name))) {
                throw new RuleSetRejected(List.of(Problem.error(
                        "rule-set.changed-meanwhile",
                        name,
                        new Text("文件刚刚被别人改动,没有写入任何内容", "somebody else has just changed the file; nothing was written"),
                        new Text("请重新运行一次", "run the command again"))));
            }
        }
    }

    /** The new contents, each in a file beside its place. */
    private void draft(Map<String, Path> drafts) throws IOException {
        for (var name : instead.keySet()) {
            var content = instead.get(name);
            if (content.isPresent()) {
                var file = files.folder().resolve(name);
                Files.createDirectories(file.resolveSibling(""));
                var draft = file.resolveSibling(".writing-" + UUID.randomUUID());
                drafts.put(name, draft);
                Files.write(draft, content.get());
            }
        }
    }

    private void replace(Map<String, Path> drafts) throws IOException {
        try {
            for (var name : instead.keySet()) {
                var file = files.folder().resolve(name);
                var draft = drafts.get(name);
                if (draft == null) {
                    Files.deleteIfExists(file);
                } else {
                    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            putBack();
            throw e;
        }
    }

    private void putBack() throws IOException {
        for (var name : instead.keySet()) {
            var file = files.folder().resolve(name);
            var former = files.bytes(name);
            if (former.isPresent()) {
                Files.write(file, former.get());
            } else {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Writes the rule set as it would be into a new folder; the one it was read from stays as it is. */
    public void writeTo(Path target) {
        var place = target.toAbsolutePath().normalize();
        if (Files.exists(place)
                || place.startsWith(files.folder().toAbsolutePath().normalize())) {
            throw new RuleSetRejected(List.of(Problem.error(
                    "rule-set.target",
                    target.toString(),
                    new Text("目标文件夹已存在,或在原规则集之内", "the folder exists, or lies within the rule set"),
                    new Text("请给出一个新文件夹", "name a new folder"))));
        }
        try (var draft = new FolderDraft(place)) {
            draft.fill(files.folder(), Map.of());
            for (var name : instead.keySet()) {
                var file = draft.path().resolve(name);
                Files.createDirectories(file.resolveSibling(""));
                var content = bytes(name);
                if (content.isPresent()) {
                    Files.write(file, content.get());
                } else {
                    Files.delete(file);
                }
            }
            draft.publish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
