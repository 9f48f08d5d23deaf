package org.learningcity.ruleset.sentence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.learningcity.framework.Language;

/** What stands before a colon at the head of a rule. */
enum Heading {
    RULE("规则", "rule", "规则名称"),
    TITLE("标题", "title", "名称"),
    ENGLISH_TITLE("英文标题", "english-title", "title_en"),
    OWNER("负责人", "owner", "责任人"),
    REFERENCE("依据", "reference", "出处"),
    NOTE("说明", "note", "备注");

    private static final Pattern LINE = Pattern.compile("\\s*([^\\s:\"“「]{1,20}?)\\s*:(.*)");

    private final List<String> words;

    Heading(String zh, String en, String other) {
        words = List.of(zh, en, other);
    }

    String in(Language language) {
        return words.get(language == Language.ZH ? 0 : 1);
    }

    /** A heading as it stands at the beginning of a line. */
    record Found(Optional<Heading> heading, String word, int wordAt, String text, int textAt) {}

    /**
     * The heading of a line, when it has one.
     *
     * @param line as it was written
     */
    static Optional<Found> of(String line) {
        var matcher = LINE.matcher(Letters.plain(line));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var word = matcher.group(1);
        var heading = Arrays.stream(values())
                .filter(known -> known.words.stream().anyMatch(word::equalsIgnoreCase))
                .findFirst();
        var text = line.substring(matcher.start(2));
        var lead = text.length() - Letters.plain(text).stripLeading().length();
        return Optional.of(new Found(
                heading, word, matcher.start(1), strip(text), Math.min(matcher.start(2) + lead, line.length())));
    }

    /** Without blanks of any width around it, and without quotes that only hold it together. */
    private static String strip(String text) {
        var plain = Letters.plain(text);
        var begin = plain.length() - plain.stripLeading().length();
        var bare = text.substring(begin, Math.max(begin, plain.stripTrailing().length()));
        var quoted = bare.length() > 1
                && "“\"「".indexOf(bare.charAt(0)) >= 0
                && "”\"」".indexOf(bare.charAt(bare.length() - 1)) >= 0;
        return quoted ? bare.substring(1, bare.length() - 1) : bare;
    }

    static List<String> all(Language language) {
        return Arrays.stream(values()).map(heading -> heading.in(language)).collect(Collectors.toList());
    }
}
