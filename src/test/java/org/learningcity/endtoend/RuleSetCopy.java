package org.learningcity.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A copy of a rule set, by default that of Chinese learning cities, to be edited as a person with a text editor would. */
record RuleSetCopy(Path folder) {

    static RuleSetCopy in(Path target) {
        return of("cn-learning-city", target);
    }

    /** A copy of the rule set of this name. */
    static RuleSetCopy of(String ruleSet, Path target) {
        var source = Path.of("rules", ruleSet);
        try (var files = Files.walk(source)) {
            for (var file : files.toList()) {
                Files.copy(file, target.resolve(source.relativize(file).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RuleSetCopy(target);
    }

    /** Puts {@code changed} in place of {@code old}, which must stand in the file exactly once. */
    void edit(String file, String old, String changed) {
        var text = text(file);
        assertThat(text.split(java.util.regex.Pattern.quote(old), -1))
                .as("`%s` in %s", old, file)
                .hasSize(2);
        write(file, text.replace(old, changed));
    }

    /** Moves the line that begins so to the end of its file; returns the number of its line there. */
    int moveToEnd(String file, String beginning) {
        var lines = new ArrayList<>(lines(file));
        var found = lines.stream().filter(line -> line.startsWith(beginning)).toList();
        assertThat(found).as("lines `%s` in %s", beginning, file).hasSize(1);
        lines.removeAll(found);
        lines.addAll(found);
        write(file, String.join("\n", lines) + "\n");
        return lines.size();
    }

    /** The number of the line that begins so. */
    int line(String file, String beginning) {
        var lines = lines(file);
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(beginning)) {
                return i + 1;
            }
        }
        throw new AssertionError("no line of " + file + " begins with " + beginning);
    }

    List<String> lines(String file) {
        return text(file).lines().toList();
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
