package org.learningcity.ruleset.language;

import java.util.Optional;
import java.util.Set;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Nearest;
import org.learningcity.ruleset.language.Field.Kind;
import org.learningcity.ruleset.language.Syntax.Literal;
import org.learningcity.ruleset.language.Syntax.Operand;
import org.learningcity.ruleset.language.Syntax.Path;

/** Holds what a property is compared with against what the property is. */
final class ValueCheck {

    private static final Set<String> CODES = Set.of("code", "indicator", "node", "weakestChild");

    private final Complaints complaints;
    private final Class<?> fact;
    private final Context context;
    private final Scope scope;
    private final FieldCheck fields;

    ValueCheck(Complaints complaints, Class<?> fact, Context context, Scope scope) {
        this.complaints = complaints;
        this.fact = fact;
        this.context = context;
        this.scope = scope;
        this.fields = new FieldCheck(complaints, scope);
    }

    /**
     * Whether {@code value} can be what {@code field} is compared with.
     *
     * @param fixed whether it must be a text, a number or an enum word
     */
    void equal(Path path, Field field, Token operator, Operand value, boolean fixed) {
        if (value instanceof Literal literal) {
            literal(path, field, operator, literal);
        } else {
            path(path, field, (Path) value, fixed);
        }
    }

    private void literal(Path path, Field field, Token operator, Literal literal) {
        var kind = kindOf(literal);
        if (kind.isPresent() && kind.get() == field.kind()) {
            if (kind.get() == Kind.NUMBER) {
                number(field, literal);
            } else if (kind.get() == Kind.TEXT && !operator.is("contains")) {
                code(path, literal);
            }
            return;
        }
        mismatch(path, field, literal.token(), literal.toString(), literalAdvice(path, field, literal));
    }

    private static Optional<Kind> kindOf(Literal literal) {
        if (literal.token().isText()) {
            return Optional.of(Kind.TEXT);
        }
        if (literal.token().isNumber()) {
            return Optional.of(Kind.NUMBER);
        }
        return literal.isNull() ? Optional.empty() : Optional.of(Kind.FLAG);
    }

    private void mismatch(Path path, Field field, Token at, String written, Text advice) {
        var kind = field.kind().words();
        complaints.error(
                "rules.type",
                at,
                new Text(
                        "“%s”是%s,不能与 %s 比较".formatted(path, kind.zh(), written),
                        "`%s` is %s and cannot be compared with %s".formatted(path, kind.en(), written)),
                advice);
    }

    private Text literalAdvice(Path path, Field field, Literal literal) {
        var text = literal.token().text();
        return switch (field.kind()) {
            case WORD -> EnumWords.advice(field.type(), text);
            case FLAG ->
                new Text("请写 %s 或 %s == false".formatted(path, path), "write %s or %s == false".formatted(path, path));
            case NUMBER ->
                text.matches("\\d+(\\.\\d+)?")
                        ? new Text("数不加引号,请写 %s".formatted(text), "a number has no quotes: write %s".formatted(text))
                        : new Text("请写一个数", "write a number");
            case TEXT ->
                new Text(
                        "文字须加引号,请写 \"%s\"".formatted(literal),
                        "text stands in quotes: write \"%s\"".formatted(literal));
            default -> new Text("请写出其中一个字段", "name one of its fields");
        };
    }

    private void number(Field field, Literal literal) {
        var text = literal.token().text();
        if (field.isWhole() && (text.contains(".") || text.length() > 9)) {
            complaints.error(
                    "rules.type",
                    literal.token(),
                    new Text(
                            "“%s”是整数,不能与 %s 比较".formatted(field.name(), literal),
                            "`%s` is a whole number and cannot be compared with %s".formatted(field.name(), literal)),
                    new Text("请写九位以内的整数", "write a whole number of up to nine digits"));
        } else if (text.length() > 17 || (!text.contains(".") && text.length() > 9)) {
            complaints.error(
                    "rules.number",
                    literal.token(),
                    new Text("数 %s 位数过多".formatted(text), "the number %s has too many digits".formatted(text)),
                    new Text("规则中不写大数:数值放在表中", "large numbers are no matter of rules: they stand in tables"));
        }
    }

    private void code(Path path, Literal literal) {
        var code = literal.token().text();
        if (CODES.contains(path.segment(path.size() - 1).text())
                && !context.codes().contains(code)
                && !code.isEmpty()) {
            complaints.error(
                    "rules.code",
                    literal.token(),
                    new Text(
                            "指标体系和序列中没有代码“%s”".formatted(code),
                            "no node and no series has the code `%s`".formatted(code)),
                    Nearest.to(code, context.codes())
                            .map(Suggestions::meant)
                            .orElse(new Text(
                                    "代码见 indicators.csv 与 tables/series.csv",
                                    "indicators.csv and tables/series.csv list the codes")));
        }
    }

    private void path(Path left, Field field, Path value, boolean fixed) {
        if (value.isBinding()) {
            binding(left, field, value, fixed);
            return;
        }
        var words = EnumWords.of(fact);
        var first = value.token().text();
        if (value.size() == 2 && words.containsKey(first)) {
            constant(left, field, value, words.get(first));
        } else if (field.kind() == Kind.WORD
                && value.size() <= 2
                && !Vocabulary.fields(fact).containsKey(first)) {
            complaints.error(
                    "rules.enum",
                    value.token(),
                    new Text("没有枚举词“%s”".formatted(value), "there is no word `%s`".formatted(value)),
                    EnumWords.advice(
                            field.type(), value.segment(value.size() - 1).text()));
        } else {
            fields.find(value, fact).ifPresent(other -> same(left, field, value, other.type(), fixed));
        }
    }

    private void binding(Path left, Field field, Path value, boolean fixed) {
        var name = value.token();
        var bound = scope.use(name.text());
        if (bound.isEmpty()) {
            complaints.error(
                    "rules.binding",
                    name,
                    new Text(
                            "前面没有取过名称“%s”".formatted(name.text()),
                            "no name `%s` was given above".formatted(name.text())),
                    Suggestions.of(name.text(), scope.names(), new Text("已有名称:", "names so far: ")));
        } else if (value.size() > 1) {
            var tail = new Path(value.segments().subList(1, value.size()));
            complaints.error(
                    "rules.binding",
                    name,
                    new Text(
                            "名称之后不能再写字段(“%s”)".formatted(value),
                            "a name is not followed by a field (`%s`)".formatted(value)),
                    new Text(
                            "请在前面的事实中另取名称,如 $x : %s".formatted(tail),
                            "name the field in its own fact, as in $x : %s".formatted(tail)));
        } else {
            same(left, field, value, bound.get().type(), fixed);
        }
    }

    private void same(Path left, Field field, Path value, Class<?> other, boolean fixed) {
        if (fixed) {
            complaints.error(
                    "rules.type",
                    value.token(),
                    new Text(
                            "此处只能写常量,不能写“%s”".formatted(value),
                            "only fixed values stand here, not `%s`".formatted(value)),
                    new Text("请写带引号的文字、数或枚举词", "write texts in quotes, numbers or enum words"));
        } else if (Field.kindOf(other) != field.kind() || (field.kind() == Kind.WORD && other != field.type())) {
            mismatch(
                    left,
                    field,
                    value.token(),
                    value.toString(),
                    new Text(
                            "两边须是同一类:都是数、文字、是/否或同一种枚举词",
                            "both sides are numbers, texts, yes or no, or words of one kind"));
        }
    }

    private void constant(Path left, Field field, Path value, Class<?> words) {
        if (field.type() != words) {
            mismatch(
                    left,
                    field,
                    value.token(),
                    value.toString(),
                    field.kind() == Kind.WORD
                            ? EnumWords.advice(field.type(), value.segment(1).text())
                            : new Text("枚举词只与枚举字段比较", "enum words are compared with enum fields only"));
        } else if (!Field.constants(words).contains(value.toString())) {
            complaints.error(
                    "rules.enum",
                    value.segment(1),
                    new Text("没有枚举词“%s”".formatted(value), "there is no word `%s`".formatted(value)),
                    EnumWords.advice(words, value.segment(1).text()));
        }
    }
}
