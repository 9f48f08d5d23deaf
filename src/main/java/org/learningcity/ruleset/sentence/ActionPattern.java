package org.learningcity.ruleset.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words of an action with places to fill in: {@code 对{fact}提出强制性意见{message}[,依据{row}]}. What stands between
 * square brackets may be left out.
 */
record ActionPattern(List<Part> parts, String text) {

    private static final Pattern PART = Pattern.compile("\\{([a-z]+)}|\\[|]|[^\\[\\]{}]+");

    ActionPattern {
        parts = List.copyOf(parts);
    }

    /** A piece of the pattern. */
    sealed interface Part {

        /** Words that stand there as they are. */
        record Words(Phrase phrase, String text) implements Part {}

        record Filled(Slot slot) implements Part {}

        record Optionally(List<Part> parts) implements Part {
            public Optionally {
                parts = List.copyOf(parts);
            }
        }
    }

    /** The pattern with these slots; none when it is not well-formed or names another slot. */
    static Optional<ActionPattern> of(String text, List<Slot> slots) {
        var matcher = PART.matcher(text);
        var levels = new ArrayList<List<Part>>(List.of(new ArrayList<>()));
        var end = 0;
        while (matcher.find() && matcher.start() == end) {
            end = matcher.end();
            var name = matcher.group(1);
            if (matcher.group().equals("[")) {
                levels.add(new ArrayList<>());
            } else if (matcher.group().equals("]")) {
                if (levels.size() == 1) {
                    return Optional.empty();
                }
                var inner = levels.remove(levels.size() - 1);
                levels.get(levels.size() - 1).add(new Part.Optionally(inner));
            } else if (name != null) {
                var slot = slots.stream()
                        .filter(known -> known.name().equals(name))
                        .findFirst();
                if (slot.isEmpty()) {
                    return Optional.empty();
                }
                levels.get(levels.size() - 1).add(new Part.Filled(slot.get()));
            } else {
                // a comma may stand there or not
                for (var words : matcher.group().split("(?=[,，])", -1)) {
                    var bare = words.replace(',', ' ').replace('，', ' ');
                    levels.get(levels.size() - 1).add(new Part.Words(Phrase.of(bare), words));
                }
            }
        }
        return end == text.length() && levels.size() == 1
                ? Optional.of(new ActionPattern(levels.get(0), text))
                : Optional.empty();
    }

    /** For people: with everything that may be left out, and dots for what is to be filled in. */
    String shown() {
        return text.replaceAll("[\\[\\]]", "").replaceAll("\\{message}", "“…”").replaceAll("\\{[a-z]+}", "…");
    }

    /** The pattern without anything that may be left out in brackets, written out in every way. */
    List<List<Part>> ways() {
        return ways(parts);
    }

    private static List<List<Part>> ways(List<Part> parts) {
        List<List<Part>> ways = List.of(List.of());
        for (var part : parts) {
            var longer = new ArrayList<List<Part>>();
            for (var way : ways) {
                for (var more :
                        part instanceof Part.Optionally optionally ? choices(optionally) : List.of(List.of(part))) {
                    var next = new ArrayList<>(way);
                    next.addAll(more);
                    longer.add(next);
                }
            }
            ways = longer;
        }
        return ways;
    }

    private static List<List<Part>> choices(Part.Optionally optionally) {
        var choices = new ArrayList<List<Part>>(ways(optionally.parts()));
        choices.add(List.of());
        return choices;
    }
}
