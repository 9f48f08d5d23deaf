package org.learningcity.authoring;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes parts of a case file: a mapping a line, every text so that it is read back as it was. */
final class CaseYaml {

    /** What needs no quotes: it begins with a letter or digit and holds nothing that YAML makes something of. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/%+-]*");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\u2028\u2029]");

    private CaseYaml() {}

    /** A text as a value. */
    static String quoted(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        var safe = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\r", "\\r")
                .replace("\n", "\\n")
                .replace("\t", "\\t");
        return '"' + CONTROL.matcher(safe).replaceAll(CaseYaml::escaped) + '"';
    }

    private static String escaped(java.util.regex.MatchResult found) {
        return "\\\\u%04x".formatted((int) found.group().charAt(0));
    }

    /** {@code {key: value, ...}}; what is empty is left out. */
    static String line(Map<String, String> cells) {
        return cells.entrySet().stream()
                .filter(cell -> !cell.getValue().isEmpty())
                .map(cell -> cell.getKey() + ": " + quoted(cell.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** {@code [a, b]}. */
    static String list(List<String> texts) {
        return texts.stream().map(CaseYaml::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A key with its lines below it, each a mapping; nothing where there are none. */
    static String block(String indent, String key, List<Map<String, String>> lines) {
        return lines.isEmpty()
                ? ""
                : lines.stream()
                        .map(cells -> indent + "  - " + line(cells) + "\n")
                        .collect(Collectors.joining("", indent + key + ":\n", ""));
    }
}
