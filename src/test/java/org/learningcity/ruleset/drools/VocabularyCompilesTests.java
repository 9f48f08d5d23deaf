package org.learningcity.ruleset.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningcity.ruleset.Excerpts;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleFile;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.language.Field;
import org.learningcity.ruleset.language.Vocabulary;
import org.learningcity.stage.Stage;

/** Every property that the vocabulary of a stage names can be compared and named in a rule that compiles. */
class VocabularyCompilesTests {

    private static final int DEEPEST = 3;

    @ParameterizedTest
    @EnumSource
    void everyPropertyCanBeUsed(Stage stage) {
        var gate = new RuleGate(RuleSetFolder.read(Path.of("rules/cn-learning-city")), Layers.ALL);
        var text = new StringBuilder("package " + stage.folder() + "\n");
        Vocabulary.facts(stage)
                .forEach((name, type) -> properties(type, "", 1)
                        .forEach(condition -> text.append(rule(stage, name, condition, text.length()))));

        var checked = gate.check(RuleFile.written(stage, stage.folder() + "/all.drl", text.toString()));

        assertThat(checked.problems()).filteredOn(Problem::refuses).isEmpty();
        assertThat(checked.rules()).hasSizeGreaterThan(20);
        var form = Compiler.compile(
                new RuleSources("all", List.of(checked.passed()), checked.rules(), List.of(), new Excerpts(Map.of())));
        assertThat(BytecodeGate.check(form)).isEmpty();
    }

    private static String rule(Stage stage, String fact, String condition, int number) {
        var speech = Speech.about(fact, stage);
        return """
                rule "%s %d" @title( "a" ) @owner( "b" ) @reference( "c" )
                when
                $x : %s( %s%s )
                %s
                then %s end
                """.formatted(fact, number, fact, condition, speech.condition(), speech.facts(), speech.action());
    }

    private static List<String> properties(Class<?> type, String lead, int depth) {
        var conditions = new ArrayList<String>();
        for (var field : Vocabulary.fields(type).values()) {
            var path = lead + field.name();
            var asked = lead.isEmpty() ? "" : asked(type, lead, field);
            switch (field.kind()) {
                case FLAG -> conditions.add(path + ", !" + path + ", " + path + " == true");
                case NUMBER -> conditions.add(asked + path + " > 3, " + path + " != -1, " + path + " in ( 1, 2 )");
                case TEXT ->
                    conditions.add(path + " != \"\", " + path + " contains \"a\", " + path + " not in ( \"\" )");
                case WORD -> conditions.add(path + " == " + word(field) + ", " + path + " in ( " + word(field) + " )");
                case PART -> {
                    if (depth < DEEPEST) {
                        conditions.addAll(properties(field.type(), path + ".", depth + 1));
                    }
                }
                case OTHER -> {
                    // nothing that a rule can read
                }
            }
        }
        return conditions;
    }

    /** Whatever has to be asked before the number is read. */
    private static String asked(Class<?> owner, String lead, Field field) {
        var flag = "has" + Character.toUpperCase(field.name().charAt(0))
                + field.name().substring(1);
        if (Vocabulary.fields(owner).containsKey(flag)) {
            return lead + flag + ", ";
        }
        return Vocabulary.fields(owner).containsKey("present") ? lead + "present, " : "";
    }

    private static String word(Field field) {
        return field.type().getSimpleName() + "." + ((Enum<?>) field.type().getEnumConstants()[0]).name();
    }
}
