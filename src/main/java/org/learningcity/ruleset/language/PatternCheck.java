package org.learningcity.ruleset.language;

import java.util.Optional;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.language.Syntax.Bind;
import org.learningcity.ruleset.language.Syntax.Pattern;
import org.learningcity.ruleset.language.Syntax.Quantity;
import org.learningcity.ruleset.language.Syntax.Test;
import org.learningcity.stage.Stage;

/** Holds the conditions of a rule on one fact against what the fact is. */
final class PatternCheck {

    private final Complaints complaints;
    private final Stage stage;
    private final Context context;
    private final Scope scope;

    PatternCheck(Complaints complaints, Stage stage, Context context, Scope scope) {
        this.complaints = complaints;
        this.stage = stage;
        this.context = context;
        this.scope = scope;
    }

    /** The fact that the pattern asks for; none when there is no such fact. */
    Optional<Class<?>> check(Pattern pattern, int number) {
        var type = Vocabulary.facts(stage).get(pattern.type().text());
        if (type == null) {
            unknownFact(pattern.type());
            return Optional.empty();
        }
        pattern.binding().ifPresent(name -> bind(pattern, name, type, number));
        if (pattern.constraints().size() > Limits.CONSTRAINTS) {
            complaints.error(
                    "rules.too-many",
                    pattern.type(),
                    new Text(
                            "条件超过 %d 个".formatted(Limits.CONSTRAINTS),
                            "more than %d conditions".formatted(Limits.CONSTRAINTS)),
                    Limits.splitRule());
        }
        var before = complaints.errors();
        var conditions = new ConditionCheck(complaints, type, context, scope);
        var fields = new FieldCheck(complaints, scope);
        for (var constraint : pattern.constraints()) {
            if (constraint instanceof Test test) {
                conditions.check(test.condition());
            } else if (constraint instanceof Bind bind) {
                fields.find(bind.path(), type).ifPresent(field -> bind(pattern, bind.name(), field.type(), number));
            }
        }
        // a flag that is misspelt was asked for all the same
        if (complaints.errors() == before) {
            new PresenceCheck(complaints, type).check(pattern.constraints());
        }
        return Optional.of(type);
    }

    private void unknownFact(Token type) {
        var elsewhere = Vocabulary.elsewhere(stage).get(type.text());
        var facts = Vocabulary.facts(stage).keySet();
        complaints.error(
                "rules.fact",
                type,
                elsewhere == null
                        ? new Text("没有事实“%s”".formatted(type.text()), "there is no fact `%s`".formatted(type.text()))
                        : new Text(
                                "事实 %s 属于 %s 阶段,不在 %s 阶段".formatted(type.text(), elsewhere.folder(), stage.folder()),
                                "the fact `%s` is one of stage %s, not of %s"
                                        .formatted(type.text(), elsewhere.folder(), stage.folder())),
                elsewhere == null
                        ? Suggestions.of(type.text(), facts, new Text("本阶段可用:", "this stage has "))
                        : new Text("本阶段可用:" + String.join("、", facts), "this stage has " + String.join(", ", facts)));
    }

    private void bind(Pattern pattern, Token name, Class<?> type, int number) {
        if (pattern.quantity() != Quantity.ONE) {
            complaints.error(
                    "rules.binding",
                    name,
                    new Text(
                            "not 和 exists 之内不能取名(“%s”)".formatted(name.text()),
                            "nothing gets a name within not and exists (`%s`)".formatted(name.text())),
                    new Text("请删去“%s :”".formatted(name.text()), "remove `%s :`".formatted(name.text())));
            return;
        }
        var other = scope.find(name.text());
        if (other.isPresent()) {
            var given = other.get().name();
            complaints.error(
                    "rules.binding",
                    name,
                    new Text(
                            "名称“%s”在第 %d 行已经用过".formatted(name.text(), given.line()),
                            "the name `%s` was given in line %d already".formatted(name.text(), given.line())),
                    new Text(
                            "请另取一个名称;要求相等请写 字段 == %s".formatted(name.text()),
                            "take another name; for the same value write field == %s".formatted(name.text())));
        }
        if (name.text().length() == 1) {
            complaints.error(
                    "rules.binding",
                    name,
                    new Text("$ 之后缺少名称", "after $ a name is missing"),
                    new Text("请写 $名称,如 $report", "write a name, as in $report"));
        }
        scope.add(new Scope.Bound(name, type, number));
    }
}
