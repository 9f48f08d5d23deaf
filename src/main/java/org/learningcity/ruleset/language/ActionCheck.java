package org.learningcity.ruleset.language;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.language.Syntax.Action;
import org.learningcity.ruleset.language.Syntax.Literal;
import org.learningcity.ruleset.language.Syntax.Operand;
import org.learningcity.ruleset.language.Syntax.Path;
import org.learningcity.stage.Given;
import org.learningcity.stage.Stage;

/** Holds an action against what the facade of the stage can be told. */
final class ActionCheck {

    private final Complaints complaints;
    private final Stage stage;
    private final Scope scope;
    private final SentenceCheck sentences;

    ActionCheck(Complaints complaints, Stage stage, Context context, Scope scope) {
        this.complaints = complaints;
        this.stage = stage;
        this.scope = scope;
        this.sentences = new SentenceCheck(complaints, stage, context);
    }

    /**
     * Checks an action.
     *
     * @param whole whether all names that the rule gave are known
     */
    void check(Action action, boolean whole) {
        if (!action.facade().is(stage.facade())) {
            complaints.error(
                    "rules.consequence",
                    action.facade(),
                    new Text(
                            "then 中不能写“%s.%s(…)”"
                                    .formatted(
                                            action.facade().text(),
                                            action.name().text()),
                            "`%s.%s(…)` is not allowed after then"
                                    .formatted(
                                            action.facade().text(),
                                            action.name().text())),
                    new Text(
                            "本阶段的动作都写作 %s.…(…);".formatted(stage.facade()),
                            "all actions of this stage are %s.…(…);".formatted(stage.facade())));
            return;
        }
        var forms = Vocabulary.actions(stage).stream()
                .filter(form -> form.name().equals(action.name().text()))
                .toList();
        if (forms.isEmpty()) {
            unknown(action.name());
            return;
        }
        var types = action.arguments().stream()
                .map(argument -> type(argument, whole))
                .toList();
        if (types.stream().allMatch(Optional::isPresent)) {
            var given = types.stream().map(Optional::orElseThrow).toList();
            choose(action, forms, given);
        }
    }

    private void unknown(Token name) {
        var names =
                Vocabulary.actions(stage).stream().map(ActionForm::name).collect(Collectors.toCollection(TreeSet::new));
        complaints.error(
                "rules.action",
                name,
                new Text(
                        "%s 没有动作“%s”".formatted(stage.facade(), name.text()),
                        "%s has no action `%s`".formatted(stage.facade(), name.text())),
                Suggestions.of(name.text(), names, new Text("可用动作:", "its actions: ")));
    }

    /** What an argument is; none when it is nothing known. */
    private Optional<Class<?>> type(Operand argument, boolean whole) {
        if (argument instanceof Literal literal) {
            if (literal.token().isText()) {
                return Optional.of(String.class);
            }
            return Optional.of(literal.token().isNumber() ? double.class : boolean.class);
        }
        var path = (Path) argument;
        var bound = scope.use(path.token().text());
        if (bound.isPresent()) {
            return bound.map(Scope.Bound::type);
        }
        if (scope.find("$" + path).isPresent()) {
            scope.use("$" + path);
            complaints.error(
                    "rules.dollar",
                    path.token(),
                    new Text("名称“%s”前面缺少 $".formatted(path), "the name `%s` lacks its $".formatted(path)),
                    new Text("请写 $%s".formatted(path), "write $%s".formatted(path)));
        } else if (!path.isBinding()) {
            complaints.error(
                    "rules.argument",
                    path.token(),
                    new Text("动作的参数不能写“%s”".formatted(path), "`%s` is no argument of an action".formatted(path)),
                    new Text(
                            "参数写 when 中取的 $名称,或带引号的消息键",
                            "arguments are $names given after when, and message keys in quotes"));
        } else if (whole) {
            complaints.error(
                    "rules.binding",
                    path.token(),
                    new Text("when 中没有取过名称“%s”".formatted(path), "no name `%s` was given after when".formatted(path)),
                    Suggestions.of(path.toString(), scope.names(), new Text("已有名称:", "names so far: ")));
        }
        return Optional.empty();
    }

    private void choose(Action action, List<ActionForm> forms, List<Class<?>> types) {
        var fitting = forms.stream().filter(form -> misfit(form, types) < 0).findFirst();
        if (fitting.isPresent()) {
            arguments(action, fitting.get(), types);
            return;
        }
        var nearest = forms.stream()
                .filter(form -> form.parameters().size() == types.size())
                .max(Comparator.comparingInt(form -> misfit(form, types)));
        var at = nearest.map(form -> action.arguments().get(misfit(form, types)).token())
                .orElse(action.name());
        complaints.error(
                "rules.argument",
                at,
                nearest.isPresent()
                        ? new Text(
                                "%s 的参数 %s 不对".formatted(action.name().text(), at.written()),
                                "%s is not what %s takes here"
                                        .formatted(at.written(), action.name().text()))
                        : new Text(
                                "%s 的参数个数不对(%d 个)".formatted(action.name().text(), types.size()),
                                "%s does not take %d argument(s)"
                                        .formatted(action.name().text(), types.size())),
                forms(forms));
    }

    private Text forms(List<ActionForm> forms) {
        var shown = forms.stream().map(form -> form.shown(stage)).toList();
        return new Text(
                "写法:" + shown.stream().map(Text::zh).collect(Collectors.joining("; ")),
                "it is written " + shown.stream().map(Text::en).collect(Collectors.joining(" or ")));
    }

    /** The first argument that does not fit; -1 when all do; for another number of arguments the last. */
    private static int misfit(ActionForm form, List<Class<?>> types) {
        if (form.parameters().size() != types.size()) {
            return Math.max(0, types.size() - 1);
        }
        return IntStream.range(0, types.size())
                .filter(i -> !form.parameters().get(i).getType().isAssignableFrom(types.get(i)))
                .findFirst()
                .orElse(-1);
    }

    private void arguments(Action action, ActionForm form, List<Class<?>> types) {
        @Nullable Class<?> about = null;
        @Nullable Class<?> row = null;
        for (var i = 0; i < types.size(); i++) {
            if (Given.class.isAssignableFrom(types.get(i))) {
                about = types.get(i);
            } else if (!types.get(i).equals(String.class)) {
                row = types.get(i);
            }
        }
        for (var i = 0; i < types.size(); i++) {
            if (form.isMessage(i)) {
                sentences.message(action, action.arguments().get(i), about, row);
            } else if (form.isColumn(i)) {
                sentences.column(action.arguments().get(i), about);
            }
        }
    }

    static Set<String> names(Stage stage) {
        return Vocabulary.actions(stage).stream().map(ActionForm::name).collect(Collectors.toSet());
    }
}
