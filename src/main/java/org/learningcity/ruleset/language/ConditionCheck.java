package org.learningcity.ruleset.language;

import java.util.Optional;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.language.Field.Kind;
import org.learningcity.ruleset.language.Syntax.AllOf;
import org.learningcity.ruleset.language.Syntax.AnyOf;
import org.learningcity.ruleset.language.Syntax.Comparison;
import org.learningcity.ruleset.language.Syntax.Condition;
import org.learningcity.ruleset.language.Syntax.Flag;
import org.learningcity.ruleset.language.Syntax.Literal;
import org.learningcity.ruleset.language.Syntax.Membership;
import org.learningcity.ruleset.language.Syntax.Negation;
import org.learningcity.ruleset.language.Syntax.Path;

/** Holds the conditions on a fact against what its properties are. */
final class ConditionCheck {

    private final Complaints complaints;
    private final Class<?> fact;
    private final FieldCheck fields;
    private final ValueCheck values;

    ConditionCheck(Complaints complaints, Class<?> fact, Context context, Scope scope) {
        this.complaints = complaints;
        this.fact = fact;
        this.fields = new FieldCheck(complaints, scope);
        this.values = new ValueCheck(complaints, fact, context, scope);
    }

    void check(Condition condition) {
        if (condition instanceof AnyOf any) {
            any.parts().forEach(this::check);
        } else if (condition instanceof AllOf all) {
            all.parts().forEach(this::check);
        } else if (condition instanceof Negation negation) {
            check(negation.inner());
        } else if (condition instanceof Flag flag) {
            flag(flag.path());
        } else if (condition instanceof Comparison comparison) {
            comparison(comparison);
        } else if (condition instanceof Membership membership) {
            leading(membership.left())
                    .filter(left -> comparable(left, membership.left()))
                    .ifPresent(left -> membership
                            .values()
                            .forEach(value -> values.equal(membership.left(), left, membership.in(), value, true)));
        }
    }

    /** The property a comparison begins with. */
    private Optional<Field> leading(Path path) {
        if (path.isBinding()) {
            complaints.error(
                    "rules.condition",
                    path.token(),
                    new Text(
                            "比较须以字段开头,此处是“%s”".formatted(path),
                            "a comparison begins with a field, not with `%s`".formatted(path)),
                    new Text("请把字段写在左边,如 code == $code", "write the field first, as in code == $code"));
            return Optional.empty();
        }
        return fields.find(path, fact);
    }

    private void flag(Path path) {
        leading(path).filter(field -> field.kind() != Kind.FLAG).ifPresent(field -> {
            var advice = switch (field.kind()) {
                case PART -> partAdvice(field, path);
                case NUMBER ->
                    new Text("请写出比较,如 %s > 0".formatted(path), "write a comparison, as in %s > 0".formatted(path));
                case TEXT ->
                    new Text(
                            "请写出比较,如 %s != \"\"".formatted(path),
                            "write a comparison, as in %s != \"\"".formatted(path));
                default ->
                    new Text(
                            "请写出比较,如 %s == %s"
                                    .formatted(
                                            path, Field.constants(field.type()).get(0)),
                            "write a comparison, as in %s == %s"
                                    .formatted(
                                            path, Field.constants(field.type()).get(0)));
            };
            complaints.error(
                    "rules.type",
                    path.token(),
                    new Text(
                            "“%s”不是“是/否”字段,而是%s"
                                    .formatted(path, field.kind().words().zh()),
                            "`%s` is not a yes or no; it is %s"
                                    .formatted(path, field.kind().words().en())),
                    advice);
        });
    }

    private static Text partAdvice(Field field, Path path) {
        if (Vocabulary.fields(field.type()).containsKey(Vocabulary.PRESENT)) {
            return new Text(
                    "是否有这一行,请写 %s.present".formatted(path),
                    "to ask whether it is there, write %s.present".formatted(path));
        }
        return Suggestions.of(
                "", Suggestions.readable(field.type()), new Text("请写出其中一个字段:", "name one of its fields: "));
    }

    /** Whether a property can be compared at all. */
    private boolean comparable(Field field, Path path) {
        if (field.kind() != Kind.PART) {
            return true;
        }
        complaints.error(
                "rules.type",
                path.token(),
                new Text(
                        "“%s”是一组字段,不能比较".formatted(path),
                        "`%s` has fields of its own and cannot be compared".formatted(path)),
                partAdvice(field, path));
        return false;
    }

    private void comparison(Comparison comparison) {
        var left = leading(comparison.left());
        if (left.isEmpty() || absent(comparison, left.get()) || !comparable(left.get(), comparison.left())) {
            return;
        }
        var field = left.get();
        var operator = comparison.operator();
        if (comparison.right().toString().equals(comparison.left().toString())) {
            withItself(comparison);
            return;
        }
        switch (operator.text()) {
            case "==", "!=" -> values.equal(comparison.left(), field, operator, comparison.right(), false);
            case "contains" -> {
                if (fits(field.kind() == Kind.TEXT, field, comparison)) {
                    values.equal(comparison.left(), field, operator, comparison.right(), true);
                }
            }
            default -> {
                if (fits(field.kind() == Kind.NUMBER, field, comparison)) {
                    values.equal(comparison.left(), field, operator, comparison.right(), false);
                }
            }
        }
    }

    private void withItself(Comparison comparison) {
        var path = comparison.left();
        complaints.error(
                "rules.dollar",
                comparison.right().token(),
                new Text("“%s”与自己比较,没有意义".formatted(path), "`%s` is compared with itself".formatted(path)),
                new Text("请写前面取的名称(带 $)或一个值", "write a name given above, with its $, or a value"));
    }

    private boolean absent(Comparison comparison, Field field) {
        if (!(comparison.right() instanceof Literal literal) || !literal.isNull()) {
            return false;
        }
        var path = comparison.left();
        complaints.error(
                "rules.null",
                literal.token(),
                new Text(
                        "字段从不为空(null),“%s”的比较没有意义".formatted(path),
                        "nothing is ever null; comparing `%s` with it means nothing".formatted(path)),
                switch (field.kind()) {
                    case TEXT ->
                        new Text(
                                "没有填写的文字写作 %s == \"\"".formatted(path),
                                "for text that was not given write %s == \"\"".formatted(path));
                    case PART -> partAdvice(field, path);
                    default -> presence(path);
                });
        return true;
    }

    /** What to ask instead of whether a number is null. */
    private Text presence(Path path) {
        return new PresenceCheck(complaints, fact)
                .flagFor(path)
                .map(flag -> new Text("请写 %s == false".formatted(flag), "write %s == false".formatted(flag)))
                .orElse(new Text("请删去这个条件", "remove this condition"));
    }

    private boolean fits(boolean fits, Field field, Comparison comparison) {
        if (!fits) {
            complaints.error(
                    "rules.type",
                    comparison.operator(),
                    new Text(
                            "“%s”是%s,不能用“%s”比较"
                                    .formatted(
                                            comparison.left(),
                                            field.kind().words().zh(),
                                            comparison.operator().text()),
                            "`%s` is %s and cannot be compared by `%s`"
                                    .formatted(
                                            comparison.left(),
                                            field.kind().words().en(),
                                            comparison.operator().text())),
                    comparison.operator().is("contains")
                            ? new Text("contains 只用于文字;其他请用 == 或 !=", "contains is for text; use == or !=")
                            : new Text("大小比较只用于数;其他请用 ==、!= 或 in", "only numbers are more or less; use ==, != or in"));
        }
        return fits;
    }
}
