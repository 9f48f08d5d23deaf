package org.learningcity.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learningcity.authoring.CaseRunner;
import org.learningcity.authoring.NewRule;
import org.learningcity.authoring.NewRuleLayout;
import org.learningcity.authoring.RuleCases;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleFile;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetEdit;
import org.learningcity.ruleset.RuleSetFiles;
import org.learningcity.ruleset.sentence.Sentences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A rule with its message and its cases, ready to be written out. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = {
            "Lay out a rule with its message and two cases, one that makes it fire and one that keeps it silent.",
            "What is not said is asked for. The rule can be used as it stands; what is really meant is for you to write."
        })
final class RulesNewCommand implements Callable<Integer> {

    @Mixin
    private RuleSets ruleSets = new RuleSets();

    @Mixin
    private Languages languages = new Languages();

    @Option(names = "--kind", paramLabel = "check|proxy|gate|advice", description = "What kind of rule.")
    private String kind = "";

    @Option(
            names = "--code",
            paramLabel = "CODE",
            description = "Names its files and its message, such as estimate-without-method.")
    private String code = "";

    @Option(names = "--indicator", paramLabel = "CODE", description = "Indicator it is about; for advice any node.")
    private String node = "";

    @Option(names = "--zh", paramLabel = "TEXT", description = "Its title in Chinese.")
    private String zh = "";

    @Option(names = "--en", paramLabel = "TEXT", description = "Its name, in English.")
    private String en = "";

    @Option(
            names = "--drl",
            description =
                    "Write the rule in the engine's language; otherwise in sentences, where there is a vocabulary.")
    private boolean drl;

    @Override
    public Integer call() throws IOException {
        return run(languages.terminal(), Asking.at(System.console())).code();
    }

    ExitCode run(Terminal terminal, Asking asking) throws IOException {
        kind = asking.unlessSaid(
                kind, terminal, "类别(check 数据审核、proxy 代用、gate 发布门槛、advice 诊断建议)", "kind (check, proxy, gate, advice)");
        code = asking.unlessSaid(
                code, terminal, "代码,如 estimate-without-method", "code, such as estimate-without-method");
        node = asking.unlessSaid(node, terminal, "指标代码,如 2.2.5", "code of the indicator, such as 2.2.5");
        zh = asking.unlessSaid(zh, terminal, "中文名称", "title in Chinese");
        en = asking.unlessSaid(en, terminal, "英文名称", "name in English");
        if (List.of(kind, code, node, zh, en).contains("")) {
            terminal.complain(
                    "请写明 --kind、--code、--indicator、--zh、--en", "say --kind, --code, --indicator, --zh and --en");
            return ExitCode.USAGE;
        }
        var found = Arrays.stream(NewRule.Kind.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(kind))
                .findFirst();
        if (found.isEmpty()) {
            terminal.complain(
                    "没有“%s”这类规则;可用 check、proxy、gate、advice".formatted(kind),
                    "there is no kind `%s`; there are check, proxy, gate, advice".formatted(kind));
            return ExitCode.USAGE;
        }
        return layOut(new NewRule(found.get(), code, node, zh, en), terminal);
    }

    private ExitCode layOut(NewRule rule, Terminal terminal) {
        var before = ruleSets.read();
        var layout = new NewRuleLayout(before, rule);
        var problems = layout.problems();
        if (!problems.isEmpty()) {
            terminal.problems(problems);
            return ExitCode.USAGE;
        }
        var inSentences = !drl && !before.vocabulary().isEmpty();
        var file = rule.file(inSentences ? ".rule" : ".drl");
        var edit = new RuleSetEdit(RuleSetFiles.read(ruleSets.folder()));
        layout.message().ifPresent(line -> edit.append("messages.csv", line));
        var text = inSentences ? sentences(rule, layout, edit.read(), terminal) : layout.drl();
        if (text == null) {
            return ExitCode.USAGE;
        }
        edit.create(file, text);
        edit.create(rule.cases(), layout.cases(file));
        if (!held(rule, layout.cases(file), edit, terminal)) {
            return ExitCode.CASE_FAILED;
        }
        edit.write();
        edit.names()
                .forEach(name -> terminal.print(
                        terminal.say("已写入 ", "written to ") + ruleSets.folder().resolve(name)));
        toDo(rule, file, layout, text, terminal);
        return ExitCode.DONE;
    }

    private @Nullable String sentences(NewRule rule, NewRuleLayout layout, RuleSet ruleSet, Terminal terminal) {
        var stage = rule.kind().stage();
        var outlines = ruleSets.engine().outline(ruleSet, RuleFile.written(stage, rule.file(".drl"), layout.drl()));
        var said =
                new Sentences(ruleSet.vocabulary(), ruleSet.names()).say(stage, outlines.get(0), terminal.language());
        if (said.text().isEmpty()) {
            terminal.complain(
                    "现有词汇写不出这条规则(%s);请加 --drl".formatted(said.obstacle()),
                    "the vocabulary cannot say this rule (%s); add --drl".formatted(said.obstacle()));
            return null;
        }
        return terminal.say(
                        "# 请写明为什么有这条规则,并把“如果”之下改成真正的条件\n",
                        "# say why the rule is there, and change what stands below `when` to what is meant\n")
                + said.text().get();
    }

    /** Whether the rule set can be used with the rule, and all its cases hold; otherwise says why not. */
    private boolean held(NewRule rule, String text, RuleSetEdit edit, Terminal terminal) {
        var ruleSet = edit.read();
        var rules = ruleSets.compiled(ruleSet).rules();
        var problems = new ArrayList<Problem>();
        var cases = new ArrayList<>(RuleCases.read(ruleSets.folder(), ruleSet, problems));
        cases.addAll(RuleCases.parse(rule.cases(), text, ruleSet, problems));
        terminal.problems(problems);
        var failed = new CaseRunner(ruleSet, rules)
                .runAll(cases).stream().filter(result -> !result.holds()).toList();
        failed.forEach(result -> terminal.print(result.in(terminal.language())));
        if (!failed.isEmpty() || Problem.anyRefuses(problems)) {
            terminal.complain("加入此规则后样例不符,没有写入任何内容", "with the rule the cases do not hold; nothing was written");
            return false;
        }
        return true;
    }

    private void toDo(NewRule rule, String file, NewRuleLayout layout, String text, Terminal terminal) {
        var line =
                text.lines().takeWhile(each -> !each.strip().matches("when|如果")).count() + 2;
        terminal.print(terminal.say("接着请填写:", "Now fill in:"));
        var number = 1;
        terminal.print(terminal.say(
                "  %d. %s:%d 条件:现在只是可用的示例".formatted(number, file, line),
                "  %d. %s:%d the condition: what stands there is an example that works".formatted(number, file, line)));
        number++;
        if (layout.message().isPresent()) {
            terminal.print(terminal.say(
                    "  %d. messages.csv 消息 %s 的措辞和处理建议".formatted(number, rule.code()),
                    "  %d. messages.csv the wording of %s, and the advice".formatted(number, rule.code())));
            number++;
        }
        terminal.print(terminal.say(
                "  %d. %s 样例:使其成立的和不成立的,最好恰在界限上下".formatted(number, rule.cases()),
                "  %d. %s the cases: what makes it fire and what keeps it silent, best at the edge"
                        .formatted(number, rule.cases())));
        terminal.print(terminal.say("然后运行 rules check 和 rules test。", "Then run rules check and rules test."));
    }
}
