package org.learningcity.ruleset.drools;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningcity.ruleset.drools.Attack.Stop;

/** The matrix of attacks and layers, as a page shows it. */
final class AttackTable {

    private static final List<String> STEPS = List.of("READING", "TEXT", "TREE", "BYTECODE", "LOADER", "BUDGET", "ALL");

    private AttackTable() {}

    /** For each class of attack how many there are, and how many of them each layer stops alone. */
    static String of(List<Attack> attacks) {
        var families =
                attacks.stream().collect(Collectors.groupingBy(Attack::family, TreeMap::new, Collectors.toList()));
        var lines = Stream.concat(
                families.entrySet().stream().map(family -> line(family.getKey(), family.getValue())),
                Stream.of(line("all", attacks)));
        return "| class | attacks | alive | "
                + Stream.of(Stop.values()).map(AttackTable::title).collect(Collectors.joining(" | "))
                + " |\n|---|---|---|" + "---|".repeat(Stop.values().length) + "\n"
                + lines.collect(Collectors.joining("\n")) + "\n";
    }

    private static String title(Stop stop) {
        return stop.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** For each attack what came of it with no layer, with each layer alone, and what all of them together said of it. */
    static String each(List<Attack> attacks, AttackRun run) {
        return "| attack | tries to | NONE | " + String.join(" | ", STEPS) + " | place | zh | en |\n"
                + "|---".repeat(STEPS.size() + 6) + "|\n"
                + attacks.stream().map(attack -> row(attack, run)).collect(Collectors.joining("\n")) + "\n";
    }

    private static String row(Attack attack, AttackRun run) {
        var cells = Stream.of(
                        Stream.of(attack.id(), attack.tries()),
                        Stream.concat(Stream.of("NONE"), STEPS.stream())
                                .map(step ->
                                        run.came(attack, step).map(Enum::name).orElse("")),
                        run.words(attack, "ALL").stream())
                .flatMap(part -> part);
        return "| " + cells.map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ")) + " |";
    }

    private static String line(String name, List<Attack> attacks) {
        var alive = attacks.stream().filter(attack -> attack.inert().isEmpty()).count();
        return "| %s | %d | %d | %s |"
                .formatted(
                        name,
                        attacks.size(),
                        alive,
                        Stream.of(Stop.values())
                                .map(stop -> attacks.stream()
                                        .filter(attack -> attack.stoppedBy().contains(stop))
                                        .count())
                                .map(count -> count == 0 ? "" : String.valueOf(count))
                                .collect(Collectors.joining(" | ")));
    }
}
