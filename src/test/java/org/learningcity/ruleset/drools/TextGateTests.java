package org.learningcity.ruleset.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleFile;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.SmallRuleSet;
import org.learningcity.stage.Stage;

/** Nobody hides anything in a rule text, and no text keeps the gate busy. */
class TextGateTests {

    @TempDir
    Path folder;

    private static RuleFile file(String text) {
        return RuleFile.written(Stage.QUALITY, "quality/a.drl", text);
    }

    private static List<Problem> problems(String text) {
        return TextGate.check(file(text)).problems();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x07, 0x0b, 0x0c, 0x1a, 0x1b, 0x7f, 0x85, 0xad, 0x061c, 0x115f, 0x180e, 0x200b, 0x200d, 0x200e,
                0x200f, 0x2028, 0x2029, 0x202a, 0x202d, 0x202e, 0x2060, 0x2066, 0x2069, 0x3164, 0xe000, 0xfe0f, 0xfeff,
                0xffa0, 0xfffb, 0xe0041, 0x10ffff, 0xd800
            })
    void characterThatCannotBeSeenIsRefusedWhereverItStands(int character) {
        var hidden = character == 0xd800 ? "\ud800" : Character.toString(character);

        for (var text :
                List.of("package quality\n// a%sb\n", "package quality\n\" %sb\"\n", "package quality\nru%sle\n")) {
            assertThat(problems(text.formatted(hidden))).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo("rules.hidden-character");
                assertThat(problem.where()).startsWith("quality/a.drl:2:");
                assertThat(problem.message().en()).contains("U+%04X".formatted(character));
            });
        }
    }

    @Test
    void whatPeopleWriteIsNotRefused() {
        assertThat(problems("package quality\n\t// 约 5 ％，“口径”《手册》① ㎡ ℃ café 𠀀 😀\nrule \"数值\" \n"))
                .isEmpty();
    }

    @Test
    void columnCountsCharactersOfTheLine() {
        assertThat(problems("a\n数值\u200b"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.where()).isEqualTo("quality/a.drl:2:3"));
    }

    @Test
    void escapesAreRefusedEvenInComments() {
        assertThat(problems("/* x \\u002a\\u002f */\n\"\\\\u0041\"\n"))
                .extracting(Problem::where)
                .containsExactly("quality/a.drl:1:6", "quality/a.drl:1:12", "quality/a.drl:2:3");
    }

    @Test
    void aHiddenCharacterHidesNoOtherProblem() {
        var rules = RuleFiles.rule("a", "$d : CitedDecision(\u200b sited )", RuleFiles.NOTE);

        assertThat(check("package quality\n" + rules).problems())
                .extracting(Problem::code)
                .containsExactly("rules.hidden-character", "rules.field");
    }

    private RuleGate.Checked check(String text) {
        return new RuleGate(small(), Layers.ALL).check(file(text));
    }

    private RuleSet small() {
        return SmallRuleSet.in(folder).read();
    }

    static Stream<Arguments> stalling() {
        var rule = RuleFiles.rule("a", RuleFiles.ANY, RuleFiles.NOTE);
        return Stream.of(
                Arguments.of("a line of a million characters", "rules.too-large", "// " + "x".repeat(1_000_000)),
                Arguments.of("a long line", "rules.too-large", "\n\n// " + "x".repeat(1_000)),
                Arguments.of("many lines", "rules.too-large", "// x\n".repeat(100_001)),
                Arguments.of("a hundred thousand rules", "rules.too-large", rule.repeat(100_000)),
                Arguments.of("many rules", "rules.too-large", "rule \"a\" when then end\n".repeat(1_001)),
                Arguments.of("deep brackets", "rules.nesting", within("(".repeat(400) + "cited" + ")".repeat(400))),
                Arguments.of("open brackets", "rules.nesting", within("(".repeat(900))),
                Arguments.of("square brackets", "rules.nesting", within("[".repeat(21))),
                Arguments.of("braces over lines", "rules.nesting", within("{\n".repeat(10_000))));
    }

    private static String within(String condition) {
        return "package quality\n" + RuleFiles.rule("a", "$d : CitedDecision( " + condition + " )", RuleFiles.NOTE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stalling")
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void textThatCouldStallAParserReachesNone(String what, String code, String text) {
        var checked = check(text);

        assertThat(checked.problems())
                .as(what)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo(code));
        assertThat(checked.rules()).isEmpty();
    }

    static Stream<Arguments> largeRules() {
        return Stream.of(
                Arguments.of("rules.nesting", within("(".repeat(11) + "cited" + ")".repeat(11))),
                Arguments.of("rules.nesting", within("!".repeat(500) + "cited")),
                Arguments.of("rules.too-many", within(repeated("period > 1", 41, ", "))),
                Arguments.of("rules.too-large", within(repeated("period > 1", 200, " || "))),
                Arguments.of("rules.too-many", within(repeated("$p%d : period", 21, ", "))),
                Arguments.of(
                        "rules.too-many",
                        "package quality\n" + RuleFiles.rule("a", RuleFiles.ANY, (RuleFiles.NOTE + "\n").repeat(11))),
                Arguments.of(
                        "rules.too-many",
                        "package quality\n"
                                + RuleFiles.rule(
                                        "a",
                                        "$d : CitedDecision( $c : code )\n" + "CitedDecision( code == $c )\n".repeat(3),
                                        RuleFiles.NOTE)));
    }

    private static String repeated(String part, int times, String between) {
        return IntStream.range(0, times).mapToObj(part::formatted).collect(Collectors.joining(between + "\n"));
    }

    @ParameterizedTest
    @MethodSource("largeRules")
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void ruleThatIsLargerThanPeopleReadIsRefused(String code, String text) {
        assertThat(check(text).problems()).extracting(Problem::code).contains(code);
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void treeGateAloneIsNotStalledEither() {
        var gate = new RuleGate(small(), Layers.only(Layer.TREE));

        for (var condition :
                List.of("(".repeat(100_000), "!".repeat(100_000), "a.".repeat(100_000), "a && ".repeat(100_000))) {
            assertThat(gate.check(file(within(condition))).problems()).isNotEmpty();
        }
    }
}
