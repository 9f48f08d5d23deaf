package org.learningcity.ruleset.drools;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.learningcity.ruleset.RuleFile;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.language.Field;
import org.learningcity.ruleset.language.Vocabulary;
import org.learningcity.stage.Stage;

/** Shipped rules with some of their words deleted, repeated, swapped, replaced or added to, at random. */
final class Mutants {

    private static final Pattern RULE = Pattern.compile("(?ms)^rule .*?^end$");
    private static final Pattern WORD = Pattern.compile("\"[^\"\n]*\"|[\\w$]+|==|&&|\\|\\||[<>!]=|\\S|\n");
    private static final List<String> STRANGERS = List.of(
            "null, 3.5, -1, 1, 0, 07, 1.50, 1e5, 1L, 0x1F, 12345678901, \"x\", \"2.2.3\", !, (, ), ||, &&, ==, !=, >, <=, ., :, ;"
                    .split(", "));
    private static final List<String> WORDS = List.of(
            "contains in not exists true false from end then when rule eval new this $ @ \\ ' # [ ] { } * + % , code period place $x Status Basis.LAW Status.OFFICIAL Reason.REJECTED Report Gap Standing CitedDecision"
                    .split(" "));
    private static final List<String> PARTS =
            List.of("$c : code ,", "code == $c ,", "! ( scored )", "|| scored", "in ( \"a\" )");

    private static final List<String> KEYS = List.of(
            "\"",
            "'",
            "(",
            ")",
            ",",
            ";",
            ":",
            ".",
            "$",
            "@",
            "=",
            "!",
            ">",
            "&",
            "|",
            "\\",
            "/",
            "/*",
            "*/",
            "//",
            "\n",
            " ",
            "0",
            "9",
            "a",
            "Z",
            "_",
            "数",
            "，",
            "。",
            "；",
            "：",
            "（",
            "）",
            "“",
            "”",
            "　",
            "！",
            "＝",
            "≥",
            "￥",
            "\u200b",
            "\ufeff",
            "\0",
            "\ud83d\ude00",
            "\t",
            "#",
            "{",
            "[",
            "end",
            "rule",
            "then",
            "when");

    private final Random random;
    private final List<RuleFile> files;
    private final List<Original> originals = new ArrayList<>();
    private final Map<Stage, List<String>> vocabulary = new EnumMap<>(Stage.class);

    private record Original(Stage stage, List<String> words) {}

    Mutants(RuleSet ruleSet, long seed) {
        this.random = new Random(seed);
        this.files = ruleSet.rules();
        for (var file : ruleSet.rules()) {
            RULE.matcher(file.text())
                    .results()
                    .forEach(rule -> originals.add(new Original(
                            file.stage(),
                            WORD.matcher(rule.group())
                                    .results()
                                    .map(MatchResult::group)
                                    .toList())));
        }
        for (var stage : Stage.values()) {
            var words = new ArrayList<String>();
            Vocabulary.facts(stage).forEach((name, type) -> {
                words.add(name);
                collect(type, "", words);
            });
            vocabulary.put(stage, words);
        }
    }

    private static void collect(Class<?> type, String lead, List<String> paths) {
        for (var field : Vocabulary.fields(type).values()) {
            paths.add(lead + field.name());
            if (field.kind() == Field.Kind.PART
                    && lead.chars().filter(dot -> dot == '.').count() < 2) {
                collect(field.type(), lead + field.name() + ".", paths);
            }
        }
    }

    /** The mutant of this number: one rule in a file of its own. */
    RuleFile next(int number) {
        var original = any(originals);
        var words = new ArrayList<>(original.words());
        for (var slips = 1 + random.nextInt(3); slips > 0 && words.size() > 4; slips--) {
            slip(words, original.stage());
        }
        if (words.get(0).equals("rule")) {
            words.set(1, "\"mutant %d\"".formatted(number));
        }
        var stage = original.stage();
        return RuleFile.written(
                stage,
                "%s/m%d.drl".formatted(stage.folder(), number),
                "package %s\n%s\n".formatted(stage.folder(), String.join(" ", words)));
    }

    /** A mutant made with the keyboard: a shipped file with some characters deleted, repeated, swapped or mistyped. */
    RuleFile typed(int number) {
        var original = any(files);
        var text = new StringBuilder(original.text());
        for (var slips = 1 + random.nextInt(6); slips > 0; slips--) {
            var at = random.nextInt(text.length() - 1);
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, any(KEYS));
                case 2 -> text.replace(at, at + 1, any(KEYS));
                default -> text.insert(at, text.charAt(at + 1)).deleteCharAt(at + 2);
            }
        }
        var stage = original.stage();
        return RuleFile.written(stage, "%s/t%d.drl".formatted(stage.folder(), number), text.toString());
    }

    private void slip(List<String> words, Stage stage) {
        var when = Math.max(0, words.indexOf("when"));
        var at = random.nextInt(10) == 0 ? random.nextInt(words.size()) : when + random.nextInt(words.size() - when);
        switch (random.nextInt(5)) {
            case 0 -> words.remove(at);
            case 1 -> words.add(at, word(words, stage));
            case 2 -> words.set(at, word(words, stage));
            case 3 -> words.add(at, words.get(at));
            default -> Collections.swap(words, at, Math.min(at + 1, words.size() - 1));
        }
    }

    private String word(List<String> own, Stage stage) {
        return switch (random.nextInt(6)) {
            case 0 -> any(STRANGERS);
            case 1 -> any(WORDS);
            case 2 -> any(PARTS);
            case 3 -> any(vocabulary.getOrDefault(stage, List.of("code")));
            case 4 -> any(any(originals).words());
            default -> any(own);
        };
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
