package org.learningcity.ruleset.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.language.Syntax.AllOf;
import org.learningcity.ruleset.language.Syntax.AnyOf;
import org.learningcity.ruleset.language.Syntax.Comparison;
import org.learningcity.ruleset.language.Syntax.Condition;
import org.learningcity.ruleset.language.Syntax.Flag;
import org.learningcity.ruleset.language.Syntax.Membership;
import org.learningcity.ruleset.language.Syntax.Negation;
import org.learningcity.ruleset.language.Syntax.Operand;
import org.learningcity.ruleset.language.Syntax.Path;

/** Reads what stands between two commas of a pattern: comparisons, joined by {@code &&}, {@code ||} and brackets. */
final class ConditionReader {

    private final Cursor cursor;
    private final OperandReader operands;
    private final OperatorReader operators;
    private int depth;

    ConditionReader(Cursor cursor) {
        this.cursor = cursor;
        this.operands = new OperandReader(cursor);
        this.operators = new OperatorReader(cursor);
    }

    Path path() {
        return operands.path();
    }

    Condition read() {
        depth = 0;
        return anyOf();
    }

    private Condition anyOf() {
        return joined("||", "or", this::allOf, AnyOf::new);
    }

    private Condition allOf() {
        return joined("&&", "and", this::single, AllOf::new);
    }

    private Condition joined(
            String mark, String word, Supplier<Condition> part, Function<List<Condition>, Condition> whole) {
        var parts = new ArrayList<Condition>();
        parts.add(part.get());
        while (cursor.at(mark) || cursor.at(word) || cursor.at(mark.substring(1))) {
            if (!cursor.at(mark)) {
                cursor.complaints()
                        .error(
                                "rules.and-or",
                                cursor.peek(),
                                new Text(
                                        "括号内不能写“%s”".formatted(cursor.peek().text()),
                                        "`%s` does not join conditions of one fact"
                                                .formatted(cursor.peek().text())),
                                new Text(
                                        "同一事实内,“并且”写逗号或 &&,“或者”写 ||",
                                        "between the brackets of a fact write a comma or && for and, || for or"));
            }
            cursor.next();
            parts.add(part.get());
        }
        return parts.size() == 1 ? parts.get(0) : whole.apply(flat(parts, whole));
    }

    /** Parts in brackets that are joined by the same mark are parts of the whole. */
    private static List<Condition> flat(List<Condition> parts, Function<List<Condition>, Condition> whole) {
        var kind = whole.apply(List.of()).getClass();
        var all = new ArrayList<Condition>();
        for (var part : parts) {
            if (part.getClass() == kind) {
                all.addAll(part instanceof AnyOf any ? any.parts() : ((AllOf) part).parts());
            } else {
                all.add(part);
            }
        }
        return List.copyOf(all);
    }

    private Condition single() {
        if (++depth > Limits.DEPTH) {
            throw cursor.lost("rules.nesting", Limits.tooDeep(), Limits.splitRule());
        }
        try {
            if (cursor.at("!")) {
                return negation();
            }
            if (cursor.at("(")) {
                return bracketed();
            }
            return comparison();
        } finally {
            depth--;
        }
    }

    private Condition negation() {
        var mark = cursor.next();
        var bracket = cursor.at("(");
        var inner = single();
        if (!bracket && (inner instanceof Comparison || inner instanceof Membership)) {
            cursor.complaints()
                    .error(
                            "rules.syntax",
                            mark,
                            new Text("“!”之后的比较没有括号", "the comparison after `!` has no brackets"),
                            new Text("请写 !( … ),或换用相反的比较", "write !( … ), or the opposite comparison"));
        }
        return new Negation(mark, inner);
    }

    private Condition bracketed() {
        var open = cursor.next();
        var inner = anyOf();
        if (!cursor.took(")")) {
            var lost = cursor.lost(
                    "rules.bracket",
                    cursor.previous().behind(),
                    new Text(
                            "第 %d 列的“(”没有配对的“)”".formatted(open.column()),
                            "the `(` in column %d has no `)`".formatted(open.column())),
                    new Text("请在此处补上 )", "put a ) here"));
            if (!cursor.at(",")) {
                throw lost;
            }
        }
        return inner;
    }

    private Condition comparison() {
        var left = operands.leading();
        var operator = operators.read(left);
        if (operator.isEmpty()) {
            return new Flag(left);
        }
        var found = operator.get();
        if (found.token().is("in")) {
            return new Membership(left, found.token(), found.negated(), values(found.token()));
        }
        var right = operands.after(found.token());
        operators.nothingMore();
        return new Comparison(left, found.token(), found.negated(), right);
    }

    private List<Operand> values(Token in) {
        if (!cursor.took("(")) {
            var lost = cursor.lost(
                    "rules.syntax",
                    new Text(
                            "in 之后应是“(”,此处是" + cursor.here().zh(),
                            "after in a `(` is expected, not " + cursor.here().en()),
                    new Text("请写 in ( \"甲\", \"乙\" )", "write in ( \"a\", \"b\" )"));
            while (cursor.peek().isText() || (cursor.at(",") && cursor.peek(1).isText())) {
                cursor.next();
            }
            throw lost;
        }
        var values = new ArrayList<Operand>();
        do {
            values.add(operands.after(values.isEmpty() ? in : cursor.previous()));
        } while (cursor.took(","));
        if (!cursor.took(")")) {
            throw cursor.lost(
                    "rules.bracket",
                    cursor.previous().behind(),
                    new Text("in 的“(”没有配对的“)”", "the `(` of in has no `)`"),
                    new Text("请在此处补上 )", "put a ) here"));
        }
        return List.copyOf(values);
    }
}
