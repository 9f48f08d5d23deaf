package org.learningcity.ruleset.drools;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The list {@code allowed-calls.txt}: what compiled rules may name of the platform and of the engine. */
final class AllowedCalls {

    private static final String FILE = "allowed-calls.txt";
    private static final Pattern SECTION = Pattern.compile("\\[(\\w+)].*");
    private static final Pattern NUMBER =
            Pattern.compile("(.*/(?:Block|Function|Predicate|ConsequenceBuilder\\$_))\\d+(\\..*)?");

    private static final SortedMap<String, Set<String>> SECTIONS = read();

    private AllowedCalls() {}

    private static SortedMap<String, Set<String>> read() {
        var sections = new TreeMap<String, Set<String>>();
        var file = Objects.requireNonNull(AllowedCalls.class.getResourceAsStream(FILE), FILE);
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            Set<String> current = new HashSet<>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var section = SECTION.matcher(line);
                if (section.matches()) {
                    current = sections.computeIfAbsent(section.group(1), name -> new HashSet<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    current.add(line.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableSortedMap(sections);
    }

    /** The part of the list for what stands in {@code method} of {@code type}. */
    static Set<String> in(GeneratedClass type, String method) {
        var section = switch (type.kind()) {
            case LAMBDA -> type.written(method) ? "written" : "lambda";
            case MODEL -> "model";
            case RULES -> "rules";
            case DOMAIN -> "domain";
            case PROPERTIES -> "properties";
        };
        return SECTIONS.getOrDefault(section, Set.of());
    }

    /** How the list writes a name: one line stands for all numbers of parameters. */
    static String line(String name) {
        if (!name.startsWith("org/drools/model/")) {
            return name;
        }
        var numbered = NUMBER.matcher(name);
        return numbered.matches() ? numbered.group(1) + "#" + Objects.requireNonNullElse(numbered.group(2), "") : name;
    }

    /** Every type that the list names, or names a member of; as the list writes it. */
    static Set<String> types() {
        return SECTIONS.values().stream()
                .flatMap(Set::stream)
                .map(line -> line.replaceAll("\\..*", ""))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The list, by section. */
    static Map<String, Set<String>> sections() {
        return SECTIONS;
    }
}
