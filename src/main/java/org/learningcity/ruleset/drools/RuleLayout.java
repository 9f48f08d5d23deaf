package org.learningcity.ruleset.drools;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Nearest;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleFile;
import org.learningcity.stage.Facades;

/** Holds a rule file to the form every rule file has, and says where it departs from it. */
final class RuleLayout {

    static final String FACTS = "org.learningcity.stage.*";
    private static final Set<String> IMPORTS =
            Set.of(FACTS, "org.learningcity.observation.*", "org.learningcity.framework.*");
    private static final Pattern MESSAGE = Pattern.compile("\"([^\"]*)\"\\s*\\)\\s*;");
    private static final Pattern THEN = Pattern.compile("\\s*then\\b");
    private static final Pattern PARSER_PLACE = Pattern.compile("Line (\\d+):(\\d+)");

    private final RuleFile file;
    private final Set<String> messages;
    private final List<Problem> problems;
    private final String facade;

    RuleLayout(RuleFile file, Set<String> messages, List<Problem> problems) {
        this.file = file;
        this.messages = messages;
        this.problems = problems;
        this.facade = file.stage().facade();
    }

    /** The rules of the file; none when it cannot be read. */
    List<RuleDescr> check() {
        var parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr parsed;
        try {
            parsed = parser.parse(false, file.text());
        } catch (DroolsParserException e) {
            problem(
                    1,
                    "rules.syntax",
                    "规则文件无法解析",
                    "the rule file cannot be parsed",
                    "请检查 rule、when、then、end",
                    "check rule, when, then and end");
            return List.of();
        }
        if (parser.hasErrors() || parsed == null) {
            parser.getErrors().forEach(error -> syntax(error.getMessage()));
            return List.of();
        }
        checkHead(parsed);
        parsed.getRules().forEach(this::checkRule);
        return parsed.getRules();
    }

    private void syntax(String message) {
        if (message.contains("Parser returned a null Package")) {
            return;
        }
        var place = PARSER_PLACE.matcher(message);
        var line = place.find() ? Integer.parseInt(place.group(1)) : 1;
        var what = message.replaceAll("\\[ERR \\d+]", "")
                .replaceAll("(?s)Parser returned.*", "")
                .strip();
        problem(
                line,
                "rules.syntax",
                "规则语法有误:" + what,
                "the rule is not well-formed: " + what,
                "请检查这一行及上一行的括号、引号与 rule、when、then、end",
                "check brackets, quotes and rule, when, then, end on this line and the one above");
    }

    private void checkHead(PackageDescr parsed) {
        if (!file.stage().folder().equals(parsed.getName())) {
            problem(
                    1,
                    "rules.package",
                    "包名“%s”与文件夹“%s”不符".formatted(parsed.getName(), file.stage().folder()),
                    "package `%s` is not its folder `%s`"
                            .formatted(parsed.getName(), file.stage().folder()),
                    "请写 package " + file.stage().folder(),
                    "write package " + file.stage().folder());
        }
        parsed.getImports().stream()
                .filter(given -> !IMPORTS.contains(given.getTarget()))
                .forEach(given -> problem(
                        given.getLine(),
                        "rules.import",
                        "不允许引入 " + given.getTarget(),
                        "import of `%s` is not allowed".formatted(given.getTarget()),
                        "规则只使用 import " + FACTS,
                        "rules use import " + FACTS));
        var type = Facades.type(file.stage()).getSimpleName();
        parsed.getGlobals().stream()
                .filter(global -> !(global.getIdentifier().equals(facade)
                        && global.getType().equals(type)))
                .forEach(global -> problem(
                        global.getLine(),
                        "rules.global",
                        "不允许声明 " + global.getIdentifier(),
                        "global `%s` is not allowed".formatted(global.getIdentifier()),
                        "本阶段只用 global " + type + " " + facade,
                        "this stage has one: global " + type + " " + facade));
        if (!parsed.getFunctions().isEmpty()
                || !parsed.getFunctionImports().isEmpty()
                || !parsed.getAccumulateImports().isEmpty()
                || !parsed.getClassAndEnumDeclarationDescrs().isEmpty()
                || !parsed.getAttributes().isEmpty()) {
            problem(
                    1,
                    "rules.declaration",
                    "规则文件只能包含规则,不能有 function、declare 或包级属性",
                    "a rule file holds rules only: no function, declare or package attribute",
                    "请删去",
                    "remove it");
        }
    }

    private void checkRule(RuleDescr rule) {
        if (rule.isQuery()
                || rule.getParentName() != null
                || !rule.getAttributes().isEmpty()) {
            problem(
                    rule.getLine(),
                    "rules.attribute",
                    "规则不能带 salience 等属性,也不能用 extends 或 query",
                    "a rule has no attributes such as salience, no extends, and is no query",
                    "请改写条件,使结果不依赖先后次序",
                    "write conditions that do not depend on an order");
        }
        var grammar = new RuleGrammar(facade);
        grammar.conditions(rule)
                .forEach(offence -> problem(
                        offence.line(),
                        "rules.condition",
                        "条件中不能使用“%s”".formatted(offence.words()),
                        "`%s` is not allowed in a condition".formatted(offence.words()),
                        "条件只比较事实的字段、常量和绑定;不能调用方法",
                        "conditions compare fields of facts, literals and bindings; they call nothing"));
        grammar.actions(rule, thenLine(rule))
                .forEach(offence -> problem(
                        offence.line(),
                        "rules.consequence",
                        "then 中不能写“%s”".formatted(offence.words()),
                        "`%s` is not allowed after then".formatted(offence.words()),
                        "then 中只写 %s.…(…); 参数是绑定、消息键或数字,每句以分号结束".formatted(facade),
                        "after then there is only %s.…(…); with bindings, message keys or numbers, each ended by a semicolon"
                                .formatted(facade)));
        var consequence = String.valueOf(rule.getConsequence());
        var message = MESSAGE.matcher(consequence);
        while (message.find()) {
            checkMessage(rule, message.group(1));
        }
    }

    /** The line on which the consequence begins; the parser cuts the line break after {@code then}. */
    private int thenLine(RuleDescr rule) {
        var cut = !String.valueOf(rule.getConsequence()).startsWith("\n");
        var lines = file.text().lines().toList();
        for (var line = Math.max(1, rule.getLine()); line <= lines.size(); line++) {
            if (THEN.matcher(lines.get(line - 1)).lookingAt()) {
                return lines.get(line - 1).strip().equals("then") && cut ? line + 1 : line;
            }
        }
        return rule.getConsequenceLine();
    }

    private void checkMessage(RuleDescr rule, String key) {
        if (!messages.contains(key)) {
            var nearest = Nearest.to(key, messages);
            problem(
                    thenLine(rule),
                    "rules.unknown-message",
                    "messages.csv 中没有消息“%s”".formatted(key),
                    "messages.csv has no message `%s`".formatted(key),
                    nearest.map("是否想写“%s”?"::formatted).orElse("请在 messages.csv 中补上中英文"),
                    nearest.map("did you mean `%s`?"::formatted).orElse("add it to messages.csv in both languages"));
        }
    }

    private void problem(int line, String code, String zh, String en, String adviceZh, String adviceEn) {
        problems.add(Problem.error(code, file.origins().at(line, 0), new Text(zh, en), new Text(adviceZh, adviceEn)));
    }
}
