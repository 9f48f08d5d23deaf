package org.learningcity.ruleset.language;

import java.util.List;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.RuleFile;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.language.RuleReading.ReadRule;

/** Reads rule files and holds them against the facts of their stage and the codes and messages of a rule set. */
public final class RuleReader {

    private final Context context;
    private final String words;

    public RuleReader(RuleSet ruleSet) {
        this.context = Context.of(ruleSet);
        this.words = context.hash();
    }

    /** Names what rules may speak of: while it is the same, the same is said of the same file. */
    public String words() {
        return words;
    }

    /** What {@code file} says, with everything that is wrong with it. */
    public RuleReading read(RuleFile file) {
        var complaints = new Complaints(file);
        var rules = FileReader.read(file, complaints);
        if (rules.size() > Limits.RULES) {
            complaints.error(
                    "rules.too-many",
                    rules.get(Limits.RULES).keyword(),
                    new Text(
                            "文件中的规则超过 %d 条".formatted(Limits.RULES),
                            "the file has more than %d rules".formatted(Limits.RULES)),
                    new Text("请分成几个文件", "make several files of it"));
        } else {
            var check = new RuleCheck(complaints, file.stage(), context);
            rules.forEach(check::check);
        }
        return new RuleReading(
                rules.stream().map(ReadRule::of).toList(),
                plain(rules.stream().flatMap(rule -> rule.tokens().stream()).toList()),
                complaints.all());
    }

    private static String plain(List<Token> tokens) {
        var plain = new StringBuilder();
        var line = 1;
        var column = 1;
        for (var token : tokens) {
            for (; line < token.line(); line++) {
                plain.append('\n');
                column = 1;
            }
            for (; column < token.column(); column++) {
                plain.append(' ');
            }
            plain.append(token.written());
            column += token.width();
        }
        return plain.append('\n').toString();
    }
}
