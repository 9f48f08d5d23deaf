package org.learningcity.authoring;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.learningcity.framework.Figures;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Nearest;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.YamlTree;

/** One line of a case file: reads its words and numbers, and says at its line what is wrong with them. */
final class CaseLine {

    private final YamlTree tree;
    private final CaseScope scope;

    CaseLine(YamlTree tree, CaseScope scope, List<String> keys) {
        this.tree = tree;
        this.scope = scope;
        scope.problems().addAll(tree.unknownKeys(keys));
    }

    YamlTree tree() {
        return tree;
    }

    String where() {
        return tree.where();
    }

    boolean has(String key) {
        return tree.get(key).isPresent();
    }

    String text(String key) {
        return tree.text(key);
    }

    private String whereIs(String key) {
        return tree.get(key).map(YamlTree::where).orElse(tree.where());
    }

    /** The code under {@code key}, which must be one of {@code known}. */
    String code(String key, Collection<String> known) {
        var code = required(key);
        if (!code.isEmpty() && !known.contains(code)) {
            unknown("case.unknown-code", key, new Text("代码", "code"), code, known);
        }
        return code;
    }

    /** The key of a message under {@code key}; empty when none is asked for. */
    String message(String key) {
        var message = text(key);
        var known = scope.ruleSet().messages().keys();
        if (!message.isEmpty() && !known.contains(message)) {
            unknown("case.unknown-message", key, new Text("消息", "message"), message, known);
        }
        return message;
    }

    /** The meaning of the word under {@code key}; none where nothing is written. */
    <E extends Enum<E>> Optional<E> word(String key, CaseWords<E> words) {
        var word = text(key);
        var meaning = words.find(word);
        if (!word.isEmpty() && meaning.isEmpty()) {
            unknown("case.unknown-word", key, new Text("词", "word"), word, words.words());
        }
        return meaning;
    }

    String required(String key) {
        if (text(key).isEmpty()) {
            problem(
                    "case.incomplete",
                    key,
                    new Text("缺少“%s”".formatted(key), "`%s` is missing".formatted(key)),
                    new Text("请补上这一项", "add it"));
        }
        return text(key);
    }

    /** The place: the one of the case unless the line names another that the case declares. */
    String place() {
        var place = text("place");
        if (place.isEmpty()) {
            return scope.place();
        }
        if (!scope.places().contains(place)) {
            unknown("case.unknown-place", "place", new Text("城市", "place"), place, scope.places());
        }
        return place;
    }

    int period() {
        return has("period") ? (int) decimal("period").map(BigDecimal::intValue).orElse(0) : CaseScope.PERIOD;
    }

    Optional<BigDecimal> decimal(String key) {
        var number = Figures.written(text(key));
        if (number.isEmpty()) {
            problem(
                    "case.no-number",
                    key,
                    new Text("“%s”不是数".formatted(text(key)), "`%s` is no number".formatted(text(key))),
                    new Text("请填数,如 12.5", "write a number such as 12.5"));
        }
        return number;
    }

    /** The id of a row of a table under {@code key}; empty when none is asked for. */
    String row(String key) {
        return has(key) ? checkRow(text(key), key) : "";
    }

    String checkRow(String row, String key) {
        if (!row.matches("[a-z_]+:.+")) {
            problem(
                    "case.row",
                    key,
                    new Text("“%s”不是表的一行".formatted(row), "`%s` names no row of a table".formatted(row)),
                    new Text("例:\"goalposts:4.1.5/*/*@2016\"", "for example \"goalposts:4.1.5/*/*@2016\""));
        }
        return row;
    }

    Subject subject(String key, Collection<String> known) {
        return new Subject(place(), period(), code(key, known));
    }

    void unknown(String code, String key, Text kind, String word, Collection<String> known) {
        var nearest = Nearest.to(word, known);
        problem(
                code,
                key,
                new Text("没有%s“%s”".formatted(kind.zh(), word), "there is no %s `%s`".formatted(kind.en(), word)),
                new Text(
                        nearest.map("是否想写“%s”?"::formatted).orElse("请对照规则集检查"),
                        nearest.map("did you mean `%s`?"::formatted).orElse("see the rule set for those there are")));
    }

    void problem(String code, String key, Text message, Text advice) {
        scope.problems().add(Problem.error(code, whereIs(key), message, advice));
    }
}
