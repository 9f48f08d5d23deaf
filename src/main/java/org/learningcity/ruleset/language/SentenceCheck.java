package org.learningcity.ruleset.language;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Message;
import org.learningcity.ruleset.Nearest;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.language.Syntax.Action;
import org.learningcity.ruleset.language.Syntax.Literal;
import org.learningcity.ruleset.language.Syntax.Operand;
import org.learningcity.stage.DataColumns;
import org.learningcity.stage.Given;
import org.learningcity.stage.Stage;

/** Holds the message that an action names, and the column it points to, against what there is. */
final class SentenceCheck {

    private static final Pattern WORD = Pattern.compile("\\{(\\w+)}");

    private final Complaints complaints;
    private final Stage stage;
    private final Context context;

    SentenceCheck(Complaints complaints, Stage stage, Context context) {
        this.complaints = complaints;
        this.stage = stage;
        this.context = context;
    }

    /**
     * Checks the key of a message, and that every word in braces of the message is one that is filled in.
     *
     * @param about the fact that the message is about
     * @param row the row the rule names
     */
    void message(Action action, Operand key, @Nullable Class<?> about, @Nullable Class<?> row) {
        if (!(key instanceof Literal literal) || !literal.token().isText()) {
            complaints.error(
                    "rules.argument",
                    key.token(),
                    new Text("此处应是带引号的消息键", "the key of a message in quotes is expected here"),
                    new Text("消息键见 messages.csv", "messages.csv lists the keys"));
            return;
        }
        var text = literal.token().text();
        if (!context.messages().keys().contains(text)) {
            complaints.error(
                    "rules.unknown-message",
                    literal.token(),
                    new Text(
                            "messages.csv 中没有消息“%s”".formatted(text),
                            "messages.csv has no message `%s`".formatted(text)),
                    Nearest.to(text, context.messages().keys())
                            .map(Suggestions::meant)
                            .orElse(new Text("请在 messages.csv 中补上中英文", "add it to messages.csv in both languages")));
            return;
        }
        var offered = SentenceWords.offered(stage, action.name().text(), about, row);
        var said = new HashSet<String>();
        cells(context.messages().get(text))
                .forEach((column, cell) -> WORD.matcher(cell)
                        .results()
                        .map(word -> word.group(1))
                        .filter(word -> !offered.contains(word) && said.add(word))
                        .forEach(word -> unfilled(literal.token(), column, word, offered)));
    }

    private static Map<String, String> cells(Message message) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("zh", message.sentence().zh());
        cells.put("en", message.sentence().en());
        cells.put("advice_zh", message.advice().zh());
        cells.put("advice_en", message.advice().en());
        return cells;
    }

    private void unfilled(Token key, String column, String word, Set<String> offered) {
        complaints.add(Problem.error(
                "rules.message-word",
                context.messages().place(key.text(), column),
                new Text(
                        "消息“%s”中的 {%s} 没有内容可填(用于 %s)".formatted(key.text(), word, complaints.where(key)),
                        "nothing fills in {%s} of the message `%s` (said at %s)"
                                .formatted(word, key.text(), complaints.where(key))),
                Suggestions.of(word, offered, new Text("可用的词:", "words that are filled in: "))));
    }

    /** Checks the column of data that a finding points to. */
    void column(Operand column, @Nullable Class<?> about) {
        if (!(column instanceof Literal literal) || !literal.token().isText()) {
            complaints.error(
                    "rules.argument",
                    column.token(),
                    new Text("此处应是带引号的栏目名", "the name of a column in quotes is expected here"),
                    new Text("如 \"definition\"", "such as \"definition\""));
            return;
        }
        var known = Optional.ofNullable(about)
                .map(type -> DataColumns.of(type.asSubclass(Given.class)))
                .orElse(List.of());
        var text = literal.token().text();
        if (known.isEmpty()) {
            complaints.error(
                    "rules.column",
                    literal.token(),
                    new Text(
                            "此事实不是由一行数据读出的,没有栏目可指",
                            "this fact was not read from one row of data and has no columns to point to"),
                    new Text("请改用不带栏目的动作(去掉动作名末尾的 At)", "use the action without At"));
        } else if (!known.contains(text)) {
            complaints.error(
                    "rules.column",
                    literal.token(),
                    new Text("数据中没有栏目“%s”".formatted(text), "the data have no column `%s`".formatted(text)),
                    Suggestions.of(text, known, new Text("可用栏目:", "its columns: ")));
        }
    }
}
