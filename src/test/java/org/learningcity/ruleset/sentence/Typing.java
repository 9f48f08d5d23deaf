package org.learningcity.ruleset.sentence;

import java.util.Random;

/** Types a text as people do: full or half width, blanks of any kind, other quotes, bullets, a full stop at the end. */
final class Typing {

    private static final String BLANKS = " \u3000\u00a0\t";

    private final Random random;

    Typing(Random random) {
        this.random = random;
    }

    String of(String text) {
        var typed = new StringBuilder();
        var body = false;
        for (var line : text.split("\n", -1)) {
            var keyword = line.matches("如果|那么|when|then");
            body |= keyword;
            typed.append(body && !keyword && !line.isBlank() ? sentence(line) : head(line, keyword))
                    .append('\n');
        }
        return typed.toString();
    }

    private String head(String line, boolean keyword) {
        if (keyword) {
            return random.nextInt(4) == 0 ? line + (random.nextBoolean() ? "：" : ":") : line;
        }
        return random.nextBoolean() ? line.replaceFirst("：", ":") : line.replaceFirst(": ", "： ");
    }

    private String sentence(String line) {
        var typed = new StringBuilder();
        var quoted = false;
        var chinese = Expected.chinese(line.replaceAll("[“\"][^”\"]*[”\"]", ""));
        var words = line.strip();
        for (var i = 0; i < words.length(); i++) {
            var letter = words.charAt(i);
            var opens = letter == '“' || (letter == '"' && !quoted);
            if (letter == '“' || letter == '”' || letter == '"') {
                quoted = opens;
                typed.append(letter);
            } else if (quoted) {
                typed.append(letter);
            } else {
                typed.append(typed(letter, i > 0 ? words.charAt(i - 1) : ' ', chinese));
            }
        }
        var bullet = random.nextInt(5) == 0 ? "（1）" : "";
        var stop = random.nextInt(3) == 0 ? (chinese ? "。" : ".") : "";
        return blanks() + bullet + typed + blanks() + stop;
    }

    private String typed(char letter, char before, boolean chinese) {
        if (letter == ' ') {
            return random.nextBoolean() ? " " : String.valueOf(BLANKS.charAt(random.nextInt(BLANKS.length())));
        }
        var apart = chinese && Character.isIdeographic(letter) && Character.isIdeographic(before);
        return (apart && random.nextInt(6) == 0 ? blank() : "") + width(letter);
    }

    private char width(char letter) {
        var half = Letters.plain(letter);
        if (random.nextBoolean() || half < '!' || half > '~' || half == '.' || half == '\'') {
            return letter == '。' || letter == '、' ? letter : half;
        }
        return (char) (half + 0xFEE0);
    }

    private String blanks() {
        return blank().repeat(random.nextInt(3));
    }

    private String blank() {
        return String.valueOf(BLANKS.charAt(random.nextInt(BLANKS.length())));
    }
}
