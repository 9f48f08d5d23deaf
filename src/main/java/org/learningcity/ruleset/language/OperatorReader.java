package org.learningcity.ruleset.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Nearest;
import org.learningcity.ruleset.language.Syntax.Path;

/** Reads how a property is compared. */
final class OperatorReader {

    static final Set<String> MARKS = Set.of("==", "!=", ">", ">=", "<", "<=");
    private static final Set<String> WORDS = Set.of("in", "contains");
    private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/", "%");
    private static final Map<List<String>, String> SLIPS = Map.of(
            List.of("=", ">"), ">=",
            List.of("=", "<"), "<=",
            List.of("<", ">"), "!=",
            List.of(">", "="), ">=",
            List.of("<", "="), "<=",
            List.of("==", "="), "==",
            List.of("!=", "="), "!=",
            List.of("!", "="), "!=");
    private static final Text KNOWN =
            new Text("可用的比较:== != > >= < <= in contains", "operators are == != > >= < <= in contains");

    private final Cursor cursor;

    OperatorReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** An operator, and whether {@code not} stands before it. */
    record Operator(Token token, boolean negated) {}

    static boolean isOperator(Token token) {
        return token.kind() == Token.Kind.MARK && (MARKS.contains(token.text()) || token.is("="));
    }

    /** The operator behind {@code left}; none where the condition ends with it. */
    Optional<Operator> read(Path left) {
        slip();
        var token = cursor.peek();
        if (token.kind() == Token.Kind.MARK && MARKS.contains(token.text())) {
            return Optional.of(new Operator(cursor.next(), false));
        }
        if (token.is("not")
                && cursor.peek(1).isName()
                && WORDS.contains(cursor.peek(1).text())) {
            cursor.next();
            return Optional.of(new Operator(cursor.next(), true));
        }
        if (token.isName() && WORDS.contains(token.text())) {
            return Optional.of(new Operator(cursor.next(), false));
        }
        if (token.is("=")) {
            return Optional.of(new Operator(meant("==", 1), false));
        }
        unknown(left);
        return Optional.empty();
    }

    /** Two marks that were meant as one. */
    private void slip() {
        var meant = SLIPS.get(List.of(cursor.peek().text(), cursor.peek(1).text()));
        if (meant != null && cursor.peek(1).kind() == Token.Kind.MARK) {
            throw cursor.lost(
                    "rules.operator",
                    new Text(
                            "没有“%s%s”这种比较"
                                    .formatted(
                                            cursor.peek().text(), cursor.peek(1).text()),
                            "there is no operator `%s%s`"
                                    .formatted(
                                            cursor.peek().text(), cursor.peek(1).text())),
                    new Text("请写 " + meant, "write " + meant));
        }
    }

    private Token meant(String mark, int width) {
        var token = cursor.next();
        cursor.complaints()
                .error(
                        "rules.operator",
                        token,
                        new Text("比较相等不能只写一个“=”", "`=` does not compare"),
                        new Text("请写 " + mark, "write " + mark));
        return new Token(Token.Kind.MARK, mark, token.line(), token.column(), width, false);
    }

    /** Complains where something that looks like an operator stands behind {@code left}. */
    private void unknown(Path left) {
        var token = cursor.peek();
        arithmetic(token);
        var value = cursor.peek(1);
        if (token.isName()
                && !token.first()
                && (value.isText() || value.isNumber() || value.is("(") || value.is("["))) {
            throw cursor.lost(
                    "rules.operator",
                    new Text("没有“%s”这种比较".formatted(token.text()), "there is no operator `%s`".formatted(token.text())),
                    Nearest.to(token.text(), WORDS).map(Suggestions::meant).orElse(KNOWN));
        }
        var word = token.isName() && !token.first() && !token.is("and") && !token.is("or");
        if (word || token.isText() || token.isNumber()) {
            throw cursor.lost(
                    "rules.operator",
                    new Text(
                            "“%s”与%s之间缺少比较符或逗号".formatted(left, cursor.here().zh()),
                            "between `%s` and %s an operator or a comma is missing"
                                    .formatted(left, cursor.here().en())),
                    new Text(
                            "两个条件之间用逗号分开;比较符有 == != > >= < <= in contains",
                            "put a comma between two conditions; operators are == != > >= < <= in contains"));
        }
    }

    private void arithmetic(Token token) {
        if (token.kind() == Token.Kind.MARK && ARITHMETIC.contains(token.text())) {
            throw cursor.lost(
                    "rules.condition",
                    new Text(
                            "条件中不能运算(“%s”)".formatted(token.text()),
                            "conditions reckon nothing (`%s`)".formatted(token.text())),
                    new Text(
                            "请用现成的字段(如 history.changePercent);数值放在表中",
                            "use a field that is there, such as history.changePercent; numbers stand in tables"));
        }
    }

    /** Complains of a second comparison or of a reckoning right behind a first comparison. */
    void nothingMore() {
        var token = cursor.peek();
        arithmetic(token);
        if (isOperator(token)) {
            throw cursor.lost(
                    "rules.syntax",
                    new Text(
                            "一个条件只能有一个比较,此处又有“%s”".formatted(token.text()),
                            "a condition is one comparison; here is another `%s`".formatted(token.text())),
                    new Text("请分成两个条件,如 amount > 0, amount < 3", "make two of it, as in amount > 0, amount < 3"));
        }
    }
}
