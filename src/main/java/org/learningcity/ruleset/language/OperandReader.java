package org.learningcity.ruleset.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.language.Syntax.Literal;
import org.learningcity.ruleset.language.Syntax.Operand;
import org.learningcity.ruleset.language.Syntax.Path;

/** Reads properties, bindings, enum constants, texts and numbers. */
final class OperandReader {

    private static final Set<String> LITERALS = Set.of("true", "false", "null");
    private static final Set<String> FORBIDDEN = Set.of(
            "eval",
            "new",
            "this",
            "super",
            "not",
            "exists",
            "forall",
            "from",
            "accumulate",
            "collect",
            "instanceof",
            "do",
            "if");
    private static final Text ONLY_COMPARISONS = new Text(
            "条件只比较事实的字段、常量和绑定;不能调用方法,不作运算",
            "conditions compare fields of facts, literals and bindings; they call nothing and reckon nothing");

    private final Cursor cursor;

    OperandReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** The property that a condition begins with. */
    Path leading() {
        var token = cursor.peek();
        if (token.isNumber() && cursor.previous().is(",") && cursor.previous().column() == token.column() - 1) {
            throw cursor.lost(
                    "rules.number",
                    cursor.previous(),
                    new Text("数中不能有千位逗号", "a number has no comma between thousands"),
                    new Text("请只写数字,如 1000", "write digits only, as in 1000"));
        }
        if (cursor.previous().is(",") && (token.is(")") || token.is(","))) {
            throw cursor.lost(
                    "rules.syntax",
                    cursor.previous(),
                    new Text("逗号之后没有条件", "no condition follows this comma"),
                    new Text("请删去多余的逗号", "remove the comma"));
        }
        if (token.isText() || token.isNumber() || isLiteral(token) || token.is("-")) {
            throw cursor.lost(
                    "rules.condition",
                    new Text(
                            "比较须以字段开头,此处是" + cursor.here().zh(),
                            "a comparison begins with a field, not with "
                                    + cursor.here().en()),
                    new Text("请把字段写在左边,如 amount > 3", "write the field first, as in amount > 3"));
        }
        if (OperatorReader.isOperator(token)) {
            throw cursor.lost(
                    "rules.syntax",
                    new Text(
                            "“%s”之前缺少字段".formatted(token.text()),
                            "before `%s` a field is missing".formatted(token.text())),
                    new Text(
                            "每个比较都要写出字段,如 kind == A || kind == B",
                            "write the field in every comparison, as in kind == A || kind == B"));
        }
        if (!token.isName()) {
            throw cursor.lost(
                    "rules.syntax",
                    new Text(
                            "此处应是条件,却是" + cursor.here().zh(),
                            "a condition is expected here, not " + cursor.here().en()),
                    new Text(
                            "条件写作 字段 比较符 值,如 amount > 3",
                            "a condition is a field, an operator and a value, as in amount > 3"));
        }
        return path();
    }

    Path path() {
        var token = cursor.peek();
        if (isForbidden(token)) {
            throw cursor.lost(
                    "rules.condition",
                    new Text(
                            "条件中不能使用“%s”".formatted(token.text()),
                            "`%s` is not allowed in a condition".formatted(token.text())),
                    token.is("not")
                            ? new Text("“不是”写作 字段 == false 或 !(…)", "for not write field == false or !(…)")
                            : ONLY_COMPARISONS);
        }
        if (!token.isName()) {
            throw cursor.lost(
                    "rules.syntax",
                    new Text(
                            "此处应是字段名,却是" + cursor.here().zh(),
                            "a field is expected here, not " + cursor.here().en()),
                    ONLY_COMPARISONS);
        }
        var path = segments();
        if (cursor.at("(") || cursor.at("[") || cursor.at("{") || cursor.at("#")) {
            throw cursor.lost(
                    "rules.condition",
                    path.token(),
                    new Text(
                            "条件中不能使用“%s%s…”".formatted(path, cursor.peek().text()),
                            "`%s%s…` is not allowed in a condition"
                                    .formatted(path, cursor.peek().text())),
                    ONLY_COMPARISONS);
        }
        return path;
    }

    private Path segments() {
        var segments = new ArrayList<Token>();
        segments.add(cursor.next());
        while (cursor.took(".")) {
            if (!cursor.peek().isName()) {
                throw cursor.lost(
                        "rules.syntax",
                        new Text("点号之后缺少字段名", "after the dot a field is missing"),
                        new Text("请写全,如 limits.hardMax", "write it out, as in limits.hardMax"));
            }
            segments.add(cursor.next());
        }
        return new Path(List.copyOf(segments));
    }

    static boolean isForbidden(Token token) {
        return token.isName() && FORBIDDEN.contains(token.text());
    }

    /** What an action is given. */
    Operand argument(Token before) {
        var token = cursor.peek();
        if ((token.is("-") && cursor.peek(1).isNumber()) || token.isText() || token.isNumber() || isLiteral(token)) {
            return literal();
        }
        if (token.isName() && !isForbidden(token)) {
            var path = segments();
            if (!cursor.at("(") && !cursor.at("[") && !cursor.at("{") && !isArithmetic(cursor.peek())) {
                return path;
            }
        }
        throw cursor.lost(
                "rules.consequence",
                token,
                new Text(
                        "动作的参数不能写“%s…”".formatted(token.written()),
                        "`%s…` is no argument of an action".formatted(token.written())),
                new Text(
                        "参数只能是 $绑定、\"消息键\"、数或枚举词",
                        "arguments are $bindings, \"message keys\", numbers and enum words"));
    }

    private static boolean isArithmetic(Token token) {
        return token.kind() == Token.Kind.MARK && "+-*/%".contains(token.text());
    }

    private static boolean isLiteral(Token token) {
        return token.isName() && LITERALS.contains(token.text());
    }

    private Literal literal() {
        var negative = cursor.took("-");
        return new Literal(cursor.next(), negative);
    }

    /** What {@code operator} compares with. */
    Operand after(Token operator) {
        var token = cursor.peek();
        if ((token.is("-") && cursor.peek(1).isNumber()) || token.isText() || token.isNumber() || isLiteral(token)) {
            return literal();
        }
        if (token.isName()) {
            return path();
        }
        throw cursor.lost(
                "rules.syntax",
                cursor.previous().behind(),
                new Text(
                        "“%s”之后缺少要比较的值".formatted(operator.text()),
                        "after `%s` the value to compare with is missing".formatted(operator.text())),
                new Text("请写数、带引号的文字、枚举词或字段", "write a number, a text in quotes, an enum word or a field"));
    }
}
