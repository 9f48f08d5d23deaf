package org.learningcity.ruleset;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules of a file, each with its own text. */
final class RuleBlocks {

    private static final Pattern BEGIN = Pattern.compile("(?m)^[ \\t]*rule[ \\t]+\"([^\"\\n]+)\"");

    private RuleBlocks() {}

    /** The names of the rules that are new, gone or written otherwise, in the order of the file. */
    static List<String> changed(Optional<RuleFile> before, Optional<RuleFile> after) {
        var was = before.map(file -> blocks(file.text())).orElse(Map.of());
        var is = after.map(file -> blocks(file.text())).orElse(Map.of());
        var names = new LinkedHashSet<>(is.keySet());
        names.addAll(was.keySet());
        return names.stream()
                .filter(name -> !was.getOrDefault(name, "").equals(is.getOrDefault(name, "")))
                .toList();
    }

    private static Map<String, String> blocks(String text) {
        var blocks = new LinkedHashMap<String, String>();
        var begin = BEGIN.matcher(text);
        var name = "";
        var from = 0;
        while (begin.find()) {
            put(blocks, name, text.substring(from, begin.start()));
            name = begin.group(1);
            from = begin.start();
        }
        put(blocks, name, text.substring(from));
        return blocks;
    }

    private static void put(Map<String, String> blocks, String name, String text) {
        if (!name.isEmpty()) {
            // what follows a rule's end belongs to the next one
            var end = text.lastIndexOf("\nend");
            blocks.put(name, (end < 0 ? text : text.substring(0, end)).strip());
        }
    }
}
