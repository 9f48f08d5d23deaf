package org.learningcity.ruleset.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Nearest;
import org.learningcity.ruleset.RuleFile;
import org.learningcity.ruleset.language.Syntax.Rule;

/** Reads a rule file: its head, then its rules. What is wrong with one rule hides nothing of the next. */
final class FileReader {

    private static final Set<String> PARTS =
            Set.of("rule", "package", "import", "global", "function", "declare", "query", "unit", "dialect");

    private final RuleFile file;
    private final Cursor cursor;
    private final HeadReader head;
    private final List<Rule> rules = new ArrayList<>();

    private FileReader(RuleFile file, Cursor cursor) {
        this.file = file;
        this.cursor = cursor;
        this.head = new HeadReader(file.stage(), cursor);
    }

    static List<Rule> read(RuleFile file, Complaints complaints) {
        var reader = new FileReader(file, new Cursor(Lexer.tokens(file.text(), complaints), complaints));
        reader.read();
        return List.copyOf(reader.rules);
    }

    private void read() {
        while (!cursor.peek().isEnd()) {
            if (cursor.at("rule")) {
                rules.add(new OneRuleReader(cursor, file.stage().facade()).read());
            } else {
                try {
                    part();
                } catch (LostTrack e) {
                    cursor.next();
                    cursor.skipTo(FileReader::beginsPart);
                }
            }
        }
        head.finish();
    }

    private void part() {
        if (rules.isEmpty() && head.read()) {
            return;
        }
        var token = cursor.peek();
        if (token.isName() && PARTS.contains(token.text())) {
            throw cursor.lost(
                    "rules.declaration",
                    new Text(
                            "规则文件中不能有“%s”".formatted(token.text()),
                            "a rule file holds no `%s` here".formatted(token.text())),
                    new Text(
                            "文件开头是 package、import、global,之后只有规则",
                            "package, import and global come first, then rules only"));
        }
        throw cursor.lost(
                "rules.syntax",
                new Text(
                        "此处应是 rule,却是" + cursor.here().zh(),
                        "rule is expected here, not " + cursor.here().en()),
                Nearest.to(token.text(), PARTS)
                        .filter(near -> token.isName() && PARTS.contains(near))
                        .map(near -> new Text("是否想写 %s?".formatted(near), "did you mean %s?".formatted(near)))
                        .orElse(new Text("每条规则以 rule 开头,以 end 结束", "a rule begins with rule and ends with end")));
    }

    private static boolean beginsPart(Token token) {
        return token.first() && token.isName() && PARTS.contains(token.text());
    }
}
