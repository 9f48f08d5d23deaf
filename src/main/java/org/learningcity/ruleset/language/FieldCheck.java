package org.learningcity.ruleset.language;

import java.util.Optional;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Nearest;
import org.learningcity.ruleset.language.Syntax.Path;

/** Finds the property that a path of words leads to. */
final class FieldCheck {

    private final Complaints complaints;
    private final Scope scope;

    FieldCheck(Complaints complaints, Scope scope) {
        this.complaints = complaints;
        this.scope = scope;
    }

    /** The property that {@code path} leads to from a fact; complains where there is none. */
    Optional<Field> find(Path path, Class<?> fact) {
        var type = fact;
        Optional<Field> field = Optional.empty();
        for (var i = 0; i < path.size(); i++) {
            var segment = path.segment(i);
            field = Optional.ofNullable(Vocabulary.fields(type).get(segment.text()))
                    .filter(found -> found.kind() != Field.Kind.OTHER);
            if (field.isEmpty()) {
                unknown(path, i, type, fact);
                return field;
            }
            type = field.get().type();
        }
        return field;
    }

    private void unknown(Path path, int index, Class<?> type, Class<?> fact) {
        var word = path.segment(index).text();
        var way = new Path(path.segments().subList(0, index + 1)).toString();
        var owner = fact.getSimpleName();
        if (index > 0 && !Vocabulary.isPart(type)) {
            var kind = Field.kindOf(type).words();
            complaints.error(
                    "rules.field",
                    path.segment(index),
                    new Text(
                            "“%s”是%s,其下没有字段".formatted(head(path, index), kind.zh()),
                            "`%s` is %s and has no fields".formatted(head(path, index), kind.en())),
                    new Text("请删去“.%s”".formatted(word), "remove `.%s`".formatted(word)));
            return;
        }
        complaints.error(
                "rules.field",
                path.segment(index),
                new Text("%s 没有字段“%s”".formatted(owner, way), "%s has no field `%s`".formatted(owner, way)),
                advice(path, index, type));
    }

    private static String head(Path path, int length) {
        return new Path(path.segments().subList(0, length)).toString();
    }

    private Text advice(Path path, int index, Class<?> type) {
        var word = path.segment(index).text();
        var lead = index == 0 ? "" : head(path, index) + ".";
        if (word.equals("unit")) {
            return new Text(
                    "unit 是引擎的保留词;单位是 uom", "unit is a word the engine keeps for itself; the unit of measure is uom");
        }
        if (index == 0 && scope.find("$" + word).isPresent()) {
            return new Text("前面取的名称是 $%s".formatted(word), "the name given above is $%s".formatted(word));
        }
        var fields = Suggestions.readable(type);
        var near = Nearest.to(word, fields);
        if (near.isPresent()) {
            return Suggestions.meant(lead + near.get());
        }
        return Suggestions.deeper(word, type)
                .map(way -> Suggestions.meant(lead + way))
                .orElseGet(() -> Suggestions.of(word, fields, new Text("可用字段:", "its fields: ")));
    }
}
