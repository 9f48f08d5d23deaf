package org.learningcity.ruleset.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.language.Syntax.Bind;
import org.learningcity.ruleset.language.Syntax.Constraint;
import org.learningcity.ruleset.language.Syntax.Pattern;
import org.learningcity.ruleset.language.Syntax.Quantity;
import org.learningcity.ruleset.language.Syntax.Test;

/** Reads the conditions on one fact: {@code $name : Fact( condition, condition )}. */
final class PatternReader {

    private final Cursor cursor;
    private final ConditionReader conditions;
    private boolean whole = true;

    PatternReader(Cursor cursor) {
        this.cursor = cursor;
        this.conditions = new ConditionReader(cursor);
    }

    /** Whether everything read so far was well-formed. */
    boolean whole() {
        return whole;
    }

    /** Whether a pattern seems to begin here, on a line of its own. */
    static boolean begins(Cursor cursor, int ahead) {
        var token = cursor.peek(ahead);
        if (!token.first() || !token.isName()) {
            return false;
        }
        var next = cursor.peek(ahead + 1);
        return (token.is("not") && next.isName())
                || (token.is("exists") && next.isName())
                || (token.isBinding() && next.is(":") && cursor.peek(ahead + 3).is("("))
                || (Character.isUpperCase(token.text().charAt(0)) && next.is("("));
    }

    Pattern read() {
        var quantity = Quantity.of(cursor.peek().text());
        if (quantity != Quantity.ONE) {
            cursor.next();
        }
        var binding = binding();
        var type = type();
        var constraints = constraints(cursor.previous());
        var next = cursor.peek();
        if (next.is("from") || next.is("over") || (!next.first() && (next.is("and") || next.is("or")))) {
            throw follower();
        }
        return new Pattern(quantity, binding, type, constraints);
    }

    private LostTrack follower() {
        if (cursor.at("and") || cursor.at("or")) {
            return OneRuleReader.joinedPatterns(cursor);
        }
        return cursor.lost(
                "rules.condition",
                new Text(
                        "条件中不能使用“%s”".formatted(cursor.peek().text()),
                        "`%s` is not allowed in a condition"
                                .formatted(cursor.peek().text())),
                new Text("规则只匹配本阶段给出的事实", "rules match the facts that their stage was given"));
    }

    private Optional<Token> binding() {
        var name = cursor.peek();
        if (!name.isName() || !(cursor.peek(1).is(":") || cursor.peek(1).is("="))) {
            return Optional.empty();
        }
        cursor.next();
        return Optional.of(named(name));
    }

    /** Passes the colon behind the name of a binding; gives the name as it should be. */
    private Token named(Token name) {
        if (!name.isBinding()) {
            cursor.complaints()
                    .error(
                            "rules.dollar",
                            name,
                            new Text(
                                    "名称“%s”没有以 $ 开头".formatted(name.text()),
                                    "the name `%s` does not begin with $".formatted(name.text())),
                            new Text("请写 $%s".formatted(name.text()), "write $%s".formatted(name.text())));
        }
        if (cursor.at("=")) {
            cursor.complaints()
                    .error(
                            "rules.syntax",
                            cursor.peek(),
                            new Text("取名不用“=”", "a name is not given with `=`"),
                            new Text("请写 %s : …".formatted(name.text()), "write %s : …".formatted(name.text())));
        }
        cursor.next();
        return name.isBinding() ? name : name.called("$" + name.text());
    }

    private Token type() {
        var type = cursor.peek();
        if (!type.isName()) {
            throw cursor.lost(
                    "rules.syntax",
                    new Text(
                            "此处应是事实名,却是" + cursor.here().zh(),
                            "the name of a fact is expected here, not "
                                    + cursor.here().en()),
                    new Text("条件写作 $名称 : 事实( … )", "conditions look like $name : Fact( … )"));
        }
        if (OperandReader.isForbidden(type) || cursor.peek(1).is(".")) {
            throw cursor.lost(
                    "rules.condition",
                    cursor.peek(1).is(".")
                            ? new Text(
                                    "事实名带有包名(%s.…)".formatted(type.text()),
                                    "the fact is written with its package (%s.…)".formatted(type.text()))
                            : new Text(
                                    "条件中不能使用“%s”".formatted(type.text()),
                                    "`%s` is not allowed in a condition".formatted(type.text())),
                    cursor.peek(1).is(".")
                            ? new Text("事实名前不带包名", "write the bare name of the fact")
                            : new Text(
                                    "条件写作 $名称 : 事实( … ),只匹配本阶段给出的事实",
                                    "conditions look like $name : Fact( … ); rules match the facts that their stage was given"));
        }
        cursor.next();
        if (!cursor.took("(")) {
            throw cursor.lost(
                    "rules.bracket",
                    new Text(
                            "“%s”之后应是“(”,却是%s"
                                    .formatted(type.text(), cursor.here().zh()),
                            "after `%s` a `(` is expected, not %s"
                                    .formatted(type.text(), cursor.here().en())),
                    new Text("请写 %s( … )".formatted(type.text()), "write %s( … )".formatted(type.text())));
        }
        return type;
    }

    private List<Constraint> constraints(Token open) {
        var constraints = new ArrayList<Constraint>();
        if (cursor.took(")")) {
            return constraints;
        }
        while (true) {
            var begin = cursor.position();
            try {
                constraints.add(constraint());
            } catch (LostTrack e) {
                whole = false;
                skipConstraint(open(begin));
            }
            if (cursor.took(")")) {
                return List.copyOf(constraints);
            }
            if ((cursor.at(",") && endsHere(1)) || endsHere(0)) {
                cursor.took(",");
                unclosed(open);
                return List.copyOf(constraints);
            }
            comma();
        }
    }

    private Constraint constraint() {
        var name = cursor.peek();
        if (name.isName()
                && (cursor.peek(1).is(":")
                        || (name.isBinding() && cursor.peek(1).is("=")))) {
            cursor.next();
            var binding = named(name);
            var path = conditions.path();
            if (OperatorReader.isOperator(cursor.peek())) {
                throw cursor.lost(
                        "rules.syntax",
                        new Text("取名与比较写在了一起", "a name and a comparison in one"),
                        new Text(
                                "请分成两个条件:%s : %s, %s %s …"
                                        .formatted(
                                                name.text(),
                                                path,
                                                path,
                                                cursor.peek().text()),
                                "make two of it: %s : %s, %s %s …"
                                        .formatted(
                                                name.text(),
                                                path,
                                                path,
                                                cursor.peek().text())));
            }
            return new Bind(binding, path);
        }
        return new Test(conditions.read());
    }

    private void comma() {
        if (!cursor.took(",")) {
            whole = false;
            cursor.complaints()
                    .error(
                            "rules.syntax",
                            cursor.previous().behind(),
                            new Text(
                                    "此处缺少逗号,之后是" + cursor.here().zh(),
                                    "a comma is missing here, before "
                                            + cursor.here().en()),
                            new Text("同一事实的条件之间用半角逗号分开", "put a comma between the conditions of one fact"));
            if (!cursor.peek().isName()) {
                cursor.next();
                skipConstraint(0);
                cursor.took(",");
            }
        }
    }

    /** Whether the conditions cannot go on: the rule does. */
    private boolean endsHere(int ahead) {
        var token = cursor.peek(ahead);
        return token.isEnd()
                || token.begins("then")
                || token.begins("end")
                || token.begins("rule")
                || (PatternReader.begins(cursor, ahead) && !token.is("not"));
    }

    private void unclosed(Token open) {
        whole = false;
        if (cursor.previous().kind() == Token.Kind.BROKEN) {
            return;
        }
        cursor.complaints()
                .error(
                        "rules.bracket",
                        cursor.previous().behind(),
                        new Text(
                                "第 %d 行第 %d 列的“(”没有配对的“)”".formatted(open.line(), open.column()),
                                "the `(` in line %d, column %d has no `)`".formatted(open.line(), open.column())),
                        new Text("请在条件末尾补上 )", "put a ) at the end of the conditions"));
    }

    /** How many brackets were opened since {@code begin} and are not closed yet. */
    private int open(int begin) {
        return cursor.since(begin).stream()
                .mapToInt(token -> token.is("(") ? 1 : token.is(")") ? -1 : 0)
                .sum();
    }

    private void skipConstraint(int opened) {
        var depth = opened;
        while (!endsHere(0)) {
            if (depth == 0 && (cursor.at(",") || cursor.at(")"))) {
                return;
            }
            depth += cursor.at("(") ? 1 : cursor.at(")") ? -1 : 0;
            cursor.next();
        }
    }
}
