package org.learningcity.ruleset.drools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule file that tries to do harm, from {@code src/test/resources/attacks}: a few lines about it, three dashes, and the
 * file itself. In it, {@code @mark@} stands for a file and {@code @property@} for a property of the machine that it may
 * leave as its mark, <code>@{3*x}@</code> for xxx (with # counting), and <code>@{u202E}@</code> for one character. A line
 * {@code === path} begins another file.
 *
 * @param id class of attack and name
 * @param tries what it tries to do
 * @param stoppedBy the layers each of which stops it alone
 * @param file where it stands in a rule set
 * @param inert why it leaves no mark even where nothing stops it; empty when it does
 * @param body the file, placeholders and all
 */
record Attack(String id, String tries, Mark mark, Set<Stop> stoppedBy, String file, String inert, String body) {

    static final Path FOLDER = Path.of("src", "test", "resources", "attacks");

    private static final String SUFFIX = ".attack";
    private static final Pattern REPEATED = Pattern.compile("@\\{(\\d+)\\*(.*?)\\}@", Pattern.DOTALL);
    private static final Pattern ANOTHER = Pattern.compile("(?m)^=== (.+)\n");
    private static final Pattern CHARACTER = Pattern.compile("@\\{u([0-9A-F]{4})\\}@");

    /** How it can be seen that an attack was carried out. */
    enum Mark {
        PROPERTY,
        FILE,
        /** A finding in words that no message has. */
        CONCLUSION,
        /** The process ends, or never comes to an end. */
        END,
        /** The compiler breaks down, or does not come to an end. */
        STALL,
        NONE
    }

    /** What stops attacks: reading the rule set, and then the layers of the guard. */
    enum Stop {
        READING,
        TEXT,
        TREE,
        BYTECODE,
        LOADER,
        BUDGET,
        PROCESS;

        Layer layer() {
            return Layer.valueOf(name());
        }
    }

    @Override
    public String toString() {
        return id;
    }

    /** The class of the attack: the folder it stands in. */
    String family() {
        return id.substring(0, id.indexOf('/'));
    }

    private String codes() {
        return property().chars().mapToObj(String::valueOf).collect(java.util.stream.Collectors.joining(", "));
    }

    String property() {
        return "attack." + id.replace('/', '.');
    }

    /** The files as the rule set has them, by path, leaving {@code mark} if they can. */
    Map<String, String> files(Path mark) {
        var files = new TreeMap<String, String>();
        var parts = ANOTHER.split(text(mark), -1);
        var others = ANOTHER.matcher(body);
        files.put(file, parts[0]);
        for (var i = 1; others.find(); i++) {
            files.put(others.group(1), parts[i]);
        }
        return files;
    }

    private String text(Path mark) {
        var text = body.replace("@property@", property())
                .replace("@codes@", codes())
                .replace("@mark@", mark.toString().replace('\\', '/'));
        text = REPEATED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(repeated(Integer.parseInt(found.group(1)), found.group(2))));
        return CHARACTER
                .matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
    }

    private static String repeated(int times, String text) {
        var all = new StringBuilder();
        for (var i = 0; i < times; i++) {
            all.append(text.replace("#", String.valueOf(i)));
        }
        return all.toString();
    }

    static List<Attack> all() {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .map(Attack::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Attack named(String id) {
        return read(FOLDER.resolve(id + SUFFIX));
    }

    private static Attack read(Path file) {
        try {
            var parts = Files.readString(file).split("(?m)^---\n", 2);
            Map<String, String> head = new TreeMap<>();
            parts[0].lines().forEach(line -> head.put(line.replaceAll(":.*", ""), line.replaceAll("^[^:]*: *", "")));
            var name = FOLDER.relativize(file).toString().replace('\\', '/');
            return new Attack(
                    name.substring(0, name.length() - SUFFIX.length()),
                    value(head, "tries", name),
                    Mark.valueOf(value(head, "mark", name).toUpperCase(java.util.Locale.ROOT)),
                    stops(head.getOrDefault("stopped by", "")),
                    head.getOrDefault("file", "quality/attack.drl"),
                    head.getOrDefault("inert", ""),
                    parts[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String value(Map<String, String> head, String key, String attack) {
        return Objects.requireNonNull(head.get(key), () -> attack + " says nothing of " + key);
    }

    private static Set<Stop> stops(String words) {
        var stops = EnumSet.noneOf(Stop.class);
        Arrays.stream(words.split(", *"))
                .filter(word -> !word.isEmpty())
                .map(Stop::valueOf)
                .forEach(stops::add);
        return stops;
    }
}
