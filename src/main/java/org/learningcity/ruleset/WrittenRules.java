package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the rules in a text of the engine's language, as far as two texts are to be compared. */
final class WrittenRules {

    private static final Pattern BEGIN = Pattern.compile("\\s*rule\\s+[\"']?(.*?)[\"']?\\s*");
    private static final Pattern ANNOTATION = Pattern.compile("\\s*@(\\w+)\\s*\\(\\s*\"?(.*?)\"?\\s*\\)\\s*");
    /** A text in quotes, or a remark up to the end of the line. */
    private static final Pattern QUOTED_OR_REMARK = Pattern.compile("(\"(?:\\\\.|[^\"\\\\])*\")|//.*");

    private final RuleFile file;
    private final List<WrittenRule> rules = new ArrayList<>();
    private final Map<String, String> annotations = new LinkedHashMap<>();
    private final StringBuilder condition = new StringBuilder();
    private final StringBuilder consequence = new StringBuilder();
    private Part part = Part.OUTSIDE;
    private String name = "";
    private int line;

    private enum Part {
        OUTSIDE,
        HEAD,
        CONDITION,
        CONSEQUENCE
    }

    private WrittenRules(RuleFile file) {
        this.file = file;
    }

    /** The rules in a file, in its order. */
    static List<WrittenRule> in(RuleFile file) {
        var found = new WrittenRules(file);
        var number = 0;
        for (var text : file.text().lines().toList()) {
            found.read(withoutRemark(text).strip(), ++number);
        }
        return found.rules;
    }

    private static String withoutRemark(String text) {
        return QUOTED_OR_REMARK
                .matcher(text)
                .replaceAll(found -> found.group(1) == null ? "" : Matcher.quoteReplacement(found.group(1)));
    }

    private void read(String text, int number) {
        var begin = BEGIN.matcher(text);
        if (part == Part.OUTSIDE) {
            if (begin.matches()) {
                name = begin.group(1);
                line = number;
                part = Part.HEAD;
            }
        } else if (text.matches("end\\s*;?")) {
            end();
        } else if (text.equals("when")) {
            part = Part.CONDITION;
        } else if (text.equals("then")) {
            part = Part.CONSEQUENCE;
        } else {
            content(text);
        }
    }

    private void content(String text) {
        var annotation = ANNOTATION.matcher(text);
        switch (part) {
            case HEAD -> {
                if (annotation.matches()) {
                    annotations.put(annotation.group(1), annotation.group(2));
                }
            }
            case CONDITION -> append(condition, text);
            case CONSEQUENCE -> append(consequence, text);
            case OUTSIDE -> throw new IllegalStateException("content outside of a rule");
        }
    }

    private static void append(StringBuilder to, String text) {
        if (!text.isEmpty()) {
            to.append(to.isEmpty() ? "" : " ").append(text.replaceAll("\\s+", " "));
        }
    }

    private void end() {
        rules.add(new WrittenRule(
                file.stage().folder() + "/" + name,
                file.path(),
                file.origins().at(line, 0),
                annotations,
                condition.toString(),
                consequence.toString()));
        annotations.clear();
        condition.setLength(0);
        consequence.setLength(0);
        part = Part.OUTSIDE;
    }
}
