package org.learningcity.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.regex.Pattern;

/** A copy of a rule set that says the same in another order. */
final class ShuffledRules {

    private static final Pattern RULE = Pattern.compile("(?m)^rule \"");

    private ShuffledRules() {}

    /** The rules of every file reordered, its name changed so that files change places too. */
    static Path copy(Path from, Path to, Random random) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                if (file.toString().endsWith(".drl")) {
                    var renamed = "r%03d-%s".formatted(random.nextInt(1000), file.getFileName());
                    Files.writeString(copy.resolveSibling(renamed), shuffled(Files.readString(file), random));
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return to;
    }

    private static String shuffled(String text, Random random) {
        var begins = new ArrayList<Integer>();
        var matcher = RULE.matcher(text);
        while (matcher.find()) {
            begins.add(matcher.start());
        }
        begins.add(text.length());
        var rules = new ArrayList<String>();
        for (var i = 0; i + 1 < begins.size(); i++) {
            rules.add(text.substring(begins.get(i), begins.get(i + 1)) + "\n");
        }
        Collections.shuffle(rules, random);
        return text.substring(0, begins.get(0)) + String.join("", rules);
    }
}
