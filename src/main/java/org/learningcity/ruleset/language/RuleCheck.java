package org.learningcity.ruleset.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Nearest;
import org.learningcity.ruleset.language.Syntax.Rule;
import org.learningcity.stage.Stage;

/** Holds a rule against the facts and actions of its stage. */
final class RuleCheck {

    static final List<String> NOTES = List.of("title", "owner", "reference");
    static final String ENGLISH_TITLE = "title_en";
    private static final Map<String, String> FORMS_ZH =
            Map.of("title", "人们读到的名称", "owner", "谁负责", "reference", "依据:文件或页码");
    private static final Map<String, String> FORMS_EN =
            Map.of("title", "what people read", "owner", "who answers for it", "reference", "where it is laid down");
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{M}\\p{N} _.,:;!?()\\[\\]/%+=<>&#≥≤–—…·'’‘“”、，。：；！？（）《》〈〉【】〔〕～-]");
    private static final int LONGEST_NAME = 120;

    private final Complaints complaints;
    private final Stage stage;
    private final Context context;

    RuleCheck(Complaints complaints, Stage stage, Context context) {
        this.complaints = complaints;
        this.stage = stage;
        this.context = context;
    }

    void check(Rule rule) {
        size(rule);
        notes(rule);
        var scope = new Scope();
        var patterns = new PatternCheck(complaints, stage, context, scope);
        var whole = rule.whole();
        for (var i = 0; i < rule.patterns().size(); i++) {
            whole &= patterns.check(rule.patterns().get(i), i).isPresent();
        }
        if (whole) {
            new JoinCheck(complaints, stage, scope).check(rule);
        }
        if (rule.patterns().isEmpty() && rule.whole()) {
            complaints.error(
                    "rules.when",
                    rule.name(),
                    new Text(
                            "规则“%s”没有条件".formatted(rule.name().text()),
                            "the rule `%s` has no conditions"
                                    .formatted(rule.name().text())),
                    new Text("请在 when 之后写规则要谈的事实", "after when write the fact that the rule is about"));
        }
        actions(rule, scope, whole && !rule.patterns().isEmpty());
        var tokens = rule.tokens();
        if (!complaints.anyWrong(
                rule.keyword().line(), tokens.get(tokens.size() - 1).line())) {
            unused(scope);
        }
    }

    private void size(Rule rule) {
        if (rule.tokens().size() > Limits.TOKENS) {
            complaints.error(
                    "rules.too-large",
                    rule.name(),
                    new Text(
                            "规则过长(超过 %d 个词)".formatted(Limits.TOKENS),
                            "the rule is too long, over %d words".formatted(Limits.TOKENS)),
                    Limits.splitRule());
        }
        var name = rule.name().text();
        if (rule.name().isText() && (name.isBlank() || name.length() > LONGEST_NAME)) {
            complaints.error(
                    "rules.name",
                    rule.name(),
                    new Text("规则名为空或过长", "the name of the rule is empty or too long"),
                    new Text(
                            "请取一个 %d 字以内的名称".formatted(LONGEST_NAME),
                            "give it a name of up to %d characters".formatted(LONGEST_NAME)));
        }
        strangeMark(name)
                .ifPresent(mark -> complaints.error(
                        "rules.name",
                        rule.name(),
                        new Text("规则名中不能有“%s”".formatted(mark), "the name of a rule may not hold `%s`".formatted(mark)),
                        new Text("请用文字、数字、空格和常用标点", "use letters, digits, blanks and common punctuation")));
    }

    /** The compiler writes the name of a rule into a comment of the program that it makes: nothing may end that comment. */
    private static Optional<String> strangeMark(String name) {
        var marks = NAME.matcher(name).replaceAll("");
        return marks.isEmpty() ? Optional.empty() : Optional.of(Character.toString(marks.codePointAt(0)));
    }

    private void notes(Rule rule) {
        var said = new HashMap<String, Token>();
        for (var note : rule.notes()) {
            var name = note.name().text();
            if (note.value().kind() == Token.Kind.BROKEN) {
                said.put(name, note.value());
            } else if (!NOTES.contains(name) && !name.equals(ENGLISH_TITLE)) {
                complaints.error(
                        "rules.annotation",
                        note.name(),
                        new Text("没有 @%s 这一项".formatted(name), "there is no @%s".formatted(name)),
                        Suggestions.of(name, NOTES, new Text("可用:", "a rule has ")));
                Nearest.to(name, NOTES).ifPresent(meant -> said.put(meant, note.value()));
            } else if (said.put(name, note.value()) != null) {
                complaints.error(
                        "rules.annotation",
                        note.name(),
                        new Text("@%s 写了两次".formatted(name), "@%s is there twice".formatted(name)),
                        new Text("请删去一个", "remove one"));
            } else if (note.value().text().isBlank()) {
                complaints.error(
                        "rules.annotation",
                        note.value(),
                        new Text("@%s 是空的".formatted(name), "@%s says nothing".formatted(name)),
                        new Text("请填写", "fill it in"));
            }
        }
        var missing = NOTES.stream().filter(name -> !said.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            missing(rule, missing);
        }
    }

    private void missing(Rule rule, List<String> notes) {
        complaints.error(
                "rules.annotation",
                rule.name(),
                new Text(
                        "规则“%s”缺少 @%s".formatted(rule.name().text(), String.join("、@", notes)),
                        "the rule `%s` has no @%s".formatted(rule.name().text(), String.join(", @", notes))),
                new Text("请在 when 之前写:" + forms(notes, FORMS_ZH), "before when write " + forms(notes, FORMS_EN)));
    }

    private static String forms(List<String> notes, Map<String, String> words) {
        return notes.stream()
                .map(note -> "@%s( \"%s\" )".formatted(note, words.get(note)))
                .collect(Collectors.joining(" "));
    }

    private void actions(Rule rule, Scope scope, boolean whole) {
        var check = new ActionCheck(complaints, stage, context, scope);
        rule.actions().forEach(action -> check.check(action, whole));
        if (rule.actions().size() > Limits.ACTIONS) {
            complaints.error(
                    "rules.too-many",
                    rule.actions().get(Limits.ACTIONS).name(),
                    new Text("动作超过 %d 个".formatted(Limits.ACTIONS), "more than %d actions".formatted(Limits.ACTIONS)),
                    Limits.splitRule());
        }
        if (scope.names().size() > Limits.BINDINGS) {
            complaints.error(
                    "rules.too-many",
                    rule.name(),
                    new Text("名称超过 %d 个".formatted(Limits.BINDINGS), "more than %d names".formatted(Limits.BINDINGS)),
                    Limits.splitRule());
        }
    }

    private void unused(Scope scope) {
        for (var bound : scope.unused()) {
            complaints.warning(
                    "rules.unused-binding",
                    bound.name(),
                    new Text(
                            "名称“%s”没有用到".formatted(bound.name().text()),
                            "the name `%s` is not used".formatted(bound.name().text())),
                    new Text("请删去,或在动作中使用", "remove it, or use it in the action"));
        }
    }
}
