package org.learningcity.ruleset.language;

import java.util.ArrayList;
import java.util.List;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.language.Syntax.Action;
import org.learningcity.ruleset.language.Syntax.Operand;
import org.learningcity.ruleset.language.Syntax.Path;

/** Reads what stands between {@code then} and {@code end}: calls of the stage's facade. */
final class ActionReader {

    private final Cursor cursor;
    private final String facade;
    private final OperandReader operands;
    private boolean whole = true;

    ActionReader(Cursor cursor, String facade) {
        this.cursor = cursor;
        this.facade = facade;
        this.operands = new OperandReader(cursor);
    }

    /** Whether an action begins here: somewhere behind the name a call opens on the same line. */
    static boolean begins(Cursor cursor) {
        return cursor.peek().first()
                && cursor.peek().isName()
                && cursor.peek(1).is(".")
                && cursor.peek(2).isName()
                && cursor.peek(3).is("(");
    }

    /** Whether everything read so far was well-formed. */
    boolean whole() {
        return whole;
    }

    List<Action> read() {
        var actions = new ArrayList<Action>();
        while (!over()) {
            try {
                actions.add(action());
            } catch (LostTrack e) {
                whole = false;
                skipAction();
            }
        }
        return List.copyOf(actions);
    }

    private boolean over() {
        var token = cursor.peek();
        return token.isEnd() || token.is("end") || token.begins("rule");
    }

    private Action action() {
        var begin = cursor.peek();
        if (!begin.isName()
                || !cursor.peek(1).is(".")
                || !cursor.peek(2).isName()
                || !cursor.peek(3).is("(")) {
            throw refused(begin);
        }
        cursor.next();
        cursor.next();
        var name = cursor.next();
        var open = cursor.next();
        var arguments = arguments(name, open);
        semicolon();
        return new Action(begin, name, arguments);
    }

    private LostTrack refused(Token begin) {
        var words = new StringBuilder();
        for (var i = 0; i < 8 && !over(i) && !cursor.peek(i).is(";"); i++) {
            words.append(cursor.peek(i).written());
        }
        return cursor.lost(
                "rules.consequence",
                begin,
                new Text("then 中不能写“%s”".formatted(words), "`%s` is not allowed after then".formatted(words)),
                new Text(
                        "then 中只写 %s.…(…); 参数是绑定、消息键或数字,每句以分号结束".formatted(facade),
                        "after then there is only %s.…(…); with bindings, message keys or numbers, each ended by a semicolon"
                                .formatted(facade)));
    }

    private boolean over(int ahead) {
        var token = cursor.peek(ahead);
        return token.isEnd() || token.is("end") || token.begins("rule") || (ahead > 0 && token.first());
    }

    private List<Operand> arguments(Token name, Token open) {
        var arguments = new ArrayList<Operand>();
        if (cursor.took(")")) {
            return arguments;
        }
        var before = open;
        do {
            before = arguments.isEmpty() ? open : cursor.previous();
            arguments.add(argument(before));
        } while (cursor.took(","));
        if (!cursor.took(")")) {
            if (cursor.at(";") || over(0) || cursor.peek().first()) {
                cursor.complaints()
                        .error(
                                "rules.bracket",
                                cursor.previous().behind(),
                                new Text(
                                        "“%s(”没有配对的“)”".formatted(name.text()),
                                        "the `(` of `%s` has no `)`".formatted(name.text())),
                                new Text("请在此处补上 )", "put a ) here"));
            } else {
                throw cursor.lost(
                        "rules.syntax",
                        cursor.previous().behind(),
                        new Text(
                                "此处缺少逗号或“)”,之后是" + cursor.here().zh(),
                                "a comma or a `)` is missing here, before "
                                        + cursor.here().en()),
                        new Text("参数之间用半角逗号分开", "put a comma between arguments"));
            }
        }
        return List.copyOf(arguments);
    }

    private Operand argument(Token before) {
        var operand = operands.argument(before);
        if (operand instanceof Path path && path.isBinding() && path.size() > 1) {
            throw cursor.lost(
                    "rules.consequence",
                    path.token(),
                    new Text("动作的参数不能写“%s”".formatted(path), "`%s` is no argument of an action".formatted(path)),
                    new Text(
                            "请在 when 中取名($x : %s),在 then 中写 $x".formatted(tail(path)),
                            "name it after when ($x : %s) and write $x here".formatted(tail(path))));
        }
        return operand;
    }

    private static String tail(Path path) {
        return new Path(path.segments().subList(1, path.size())).toString();
    }

    private void semicolon() {
        if (!cursor.took(";")) {
            cursor.complaints()
                    .error(
                            "rules.semicolon",
                            cursor.previous().behind(),
                            new Text("动作之后缺少分号", "a semicolon is missing behind the action"),
                            new Text("请在此处写半角分号 ;", "put a ; here"));
        }
    }

    /** Goes on behind the next semicolon, or to the next line that begins an action. */
    private void skipAction() {
        var begun = cursor.position();
        while (!over()) {
            if (cursor.position() > begun && begins(cursor)) {
                return;
            }
            if (cursor.next().is(";")) {
                return;
            }
        }
    }
}
