package org.learningcity.ruleset.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Problem;
import org.learningcity.trace.RuleRef;

/**
 * Looks at every class of a compiled form before any of them is loaded, whoever compiled it and wherever it was kept.
 * What the compiler makes of honest rules is small and regular; whatever goes beyond that is refused.
 */
final class BytecodeGate {

    private final CompiledForm form;
    private final RuleClasses serves;
    private final List<Problem> problems = new ArrayList<>();

    private BytecodeGate(CompiledForm form) {
        this.form = form;
        this.serves = RuleClasses.of(form);
    }

    /** What is wrong with the form, each with the rule that it was compiled from; nothing when it may be loaded. */
    static List<Problem> check(CompiledForm form) {
        var gate = new BytecodeGate(form);
        form.classes().forEach(gate::check);
        gate.checkRules();
        return gate.problems.stream().distinct().sorted(Problem.BY_PLACE).toList();
    }

    private void check(String resource, byte[] bytes) {
        var offences = new ArrayList<Offence>();
        var type = GeneratedClass.of(resource);
        type.ifPresentOrElse(
                known -> ClassCheck.run(known, bytes, offences),
                () -> offences.add(Offence.of("", "含有不明的类", "brings a class of its own")));
        var name = type.map(GeneratedClass::name).orElse(resource);
        offences.forEach(offence -> places(name, offence.method()).forEach(place -> refuse(place, offence)));
    }

    /** The form holds the rules it says it holds: none is missing, none was slipped in. */
    private void checkRules() {
        for (var rule : form.rules()) {
            if (!serves.has(rule)) {
                refuse(rule.position(), Offence.of("", "缺失", "is missing"));
            }
        }
        serves.strangers()
                .forEach(stage -> refuse(stage.folder(), Offence.of("", "含有来历不明的规则", "comes with a rule of its own")));
    }

    private Stream<String> places(String name, String method) {
        var rules = serves.of(name, method);
        return rules.isEmpty()
                ? Stream.of(name.replaceAll("/.*", ""))
                : rules.stream().map(RuleRef::position);
    }

    private void refuse(String place, Offence offence) {
        problems.add(Problem.error(
                "rules.compiled",
                place,
                new Text(
                        "编译后的规则%s".formatted(offence.said().zh()),
                        "the compiled rule %s".formatted(offence.said().en())),
                new Text(
                        "规则只比较事实的字段,只调用本阶段的动作",
                        "a rule compares fields of facts and takes the actions of its stage, nothing else")));
    }
}
