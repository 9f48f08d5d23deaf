package org.learningcity.ruleset.sentence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.learningcity.framework.Language;
import org.learningcity.framework.Text;

/** Cuts a file of sentences into its rules; what stands at the head of the file holds for every rule of it. */
final class RuleText {

    static final int MOST_CHARACTERS = 100_000;
    private static final int MOST_TOKENS = 2_000;

    private static final Pattern BULLET = Pattern.compile(
            "\\s*(?:[-*•·◦▪]|[①-⑳]|\\(?\\d{1,2}[.)](?!\\d)|\\d{1,2}、|\\([一二三四五六七八九十]+\\)|[一二三四五六七八九十]+、)\\s*");

    private final Complaints complaints;
    private final Map<Heading, Placed<String>> common = new EnumMap<>(Heading.class);
    private final List<Draft> drafts = new ArrayList<>();

    private RuleText(Complaints complaints) {
        this.complaints = complaints;
    }

    static List<Draft> cut(String text, Complaints complaints) {
        if (text.length() > MOST_CHARACTERS) {
            complaints.error(
                    "sentence.too-long",
                    Place.NOWHERE,
                    new Text("文件过大", "the file is too large"),
                    new Text("请分成几个文件,一个文件只写一件事", "split it: one file, one idea"));
            return List.of();
        }
        var cut = new RuleText(complaints);
        var number = 0;
        for (var line : text.split("\n", -1)) {
            number++;
            if (!blank(line)) {
                cut.line(line, number);
            }
        }
        return cut.finished();
    }

    private static boolean blank(String line) {
        var plain = Letters.plain(line).strip();
        return plain.isEmpty() || plain.startsWith("#") || plain.startsWith("//");
    }

    private void line(String line, int number) {
        var heading = Heading.of(line);
        var known = heading.flatMap(Heading.Found::heading);
        var begun = !drafts.isEmpty() && current().begun();
        if (known.isPresent() && (known.get() == Heading.RULE || !begun)) {
            heading(known.get(), heading.get(), number);
        } else if (begun || begins(line)) {
            sentence(line, number);
        } else {
            stray(line, number, heading);
        }
    }

    private Draft current() {
        return drafts.get(drafts.size() - 1);
    }

    private static boolean begins(String line) {
        var tokens = new ArrayList<>(Lexer.phrase(line));
        tokens.add(new Token(Token.Kind.END, "", Place.NOWHERE, 1));
        return Keyword.IF.at(tokens, 0) || Keyword.FOR_EACH.at(tokens, 0) || Keyword.THEN.at(tokens, 0);
    }

    private void heading(Heading heading, Heading.Found found, int number) {
        var at = new Place(number, found.textAt() + 1);
        var text = new Placed<>(found.text(), at);
        if (heading == Heading.RULE) {
            drafts.add(new Draft(new Place(number, found.wordAt() + 1)));
        }
        if (drafts.isEmpty()) {
            common.put(heading, text);
        } else if (current().has(heading)) {
            complaints.error(
                    "sentence.repeated-heading",
                    at,
                    new Text("“%s”写了两次".formatted(found.word()), "`%s` is there twice".formatted(found.word())),
                    new Text("请删去其中一行", "remove one of the lines"));
        } else {
            current().head(heading, text);
        }
        if (heading != Heading.NOTE) {
            checkLiteral(text);
        }
    }

    private void checkLiteral(Placed<String> text) {
        var objection = text.what().isEmpty()
                ? Optional.of(new Text("冒号后没有内容", "nothing stands after the colon"))
                : Literal.objection(text.what());
        objection.ifPresent(message -> complaints.error(
                "sentence.text", text.at(), message, new Text("请写普通文字;引号用“ ”", "write plain text; quote with “ ”")));
    }

    private void sentence(String line, int number) {
        if (drafts.isEmpty()) {
            complaints.error(
                    "sentence.no-name",
                    new Place(number, 1),
                    new Text("这条规则没有名称", "this rule has no name"),
                    new Text("请在前面写一行“规则:名称”", "write a line `rule: its name` before it"));
            drafts.add(new Draft(new Place(number, 1)));
        }
        var bullet = BULLET.matcher(Letters.plain(line));
        var from = bullet.lookingAt() ? bullet.end() : 0;
        var end = new Token(Token.Kind.LINE_END, "", new Place(number, line.length() + 1), line.length() + 1);
        current().line(Lexer.line(line, number, from, complaints), end);
    }

    private void stray(String line, int number, Optional<Heading.Found> heading) {
        var plain = Letters.plain(line);
        var column = plain.length() - plain.stripLeading().length() + 1;
        var word = heading.map(Heading.Found::word).orElse(plain.strip());
        var zh = Nearest.to(word, Heading.all(Language.ZH));
        var en = Nearest.to(word, Heading.all(Language.EN));
        complaints.error(
                "sentence.heading",
                new Place(number, column),
                new Text(
                        "“如果”之前只写规则、标题、负责人、依据、说明各行,不认识“%s”".formatted(word),
                        "before `when` there are only lines for rule, title, owner, reference and note, not `%s`"
                                .formatted(word)),
                zh.map(near -> new Text("是否想写“%s:”?".formatted(near), "did you mean `%s:`?".formatted(near)))
                        .or(() -> en.map(
                                near -> new Text("是否想写“%s:”?".formatted(near), "did you mean `%s:`?".formatted(near))))
                        .orElse(new Text("条件从单独一行“如果”开始", "conditions begin with a line `when`")));
    }

    private List<Draft> finished() {
        for (var draft : drafts) {
            common.forEach((heading, text) -> {
                if (!draft.has(heading)) {
                    draft.head(heading, text);
                }
            });
            if (draft.body().size() > MOST_TOKENS) {
                complaints.error(
                        "sentence.too-long",
                        draft.at(),
                        new Text("这条规则过长", "this rule is too long"),
                        new Text("请分成几条规则", "split it into several rules"));
            }
        }
        return drafts.stream()
                .filter(draft -> draft.body().size() <= MOST_TOKENS)
                .toList();
    }
}
