package org.learningcity.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTreeTests {

    private final List<Problem> problems = new ArrayList<>();

    private YamlTree parse(String text) {
        return YamlTree.parse("a.yaml", text, problems).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.10", "2016", "0x10", "yes", "2020-01-01", "1e3", "007", "null", "~"})
    void textStaysAsItWasWritten(String written) {
        assertThat(parse("code: " + written).text("code")).isEqualTo(written);
        assertThat(parse("code: \"" + written + "\"").text("code")).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: &a [*a]", "a: &a {b: 1}\nc: *a", "a: &a\n  b: *a"})
    void partsThatStandForOthersAreRefused(String text) {
        assertThat(YamlTree.parse("a.yaml", text, problems)).isEmpty();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.where()).isEqualTo("a.yaml:1");
            assertThat(problem.message().en()).contains("& and *");
        });
    }

    @Test
    void fileThatIsNestedTooDeepIsRefused() {
        assertThat(YamlTree.parse("a.yaml", "a: " + "[".repeat(9_000) + "]".repeat(9_000), problems))
                .isEmpty();
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().en()).contains("nested too deep"));
    }

    @Test
    void keysAreTextToo() {
        assertThat(parse("1.10: a\n1.1: b\n").entries().keySet()).containsExactly("1.10", "1.1");
    }

    @Test
    void everyPartKnowsItsLine() {
        var items = parse("list:\n  - {code: a}\n\n  - {code: b}\n").list("list");

        assertThat(items).extracting(YamlTree::where).containsExactly("a.yaml:2", "a.yaml:4");
    }

    @Test
    void wordingIsOneTextOrTwo() {
        assertThat(parse("title: {zh: 甲, en: Alpha}").wording("title").en()).isEqualTo("Alpha");
        assertThat(parse("title: 甲").wording("title").en()).isEqualTo("甲");
        assertThat(parse("other: 甲").wording("title").zh()).isEmpty();
    }

    @Test
    void unknownKeySuggestsTheNearest() {
        assertThat(parse("titl: a\nscale: 1\n").unknownKeys(List.of("title", "scale")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.where()).isEqualTo("a.yaml:1");
                    assertThat(problem.advice().en()).isEqualTo("did you mean `title`?");
                });
    }

    @Test
    void whatIsNotYamlNamesLineAndColumn() {
        assertThat(YamlTree.parse("a.yaml", "a: 1\nb: [1, 2\n", problems)).isEmpty();
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.where()).matches("a\\.yaml:\\d+:\\d+"));
    }

    @Test
    void repeatedKeyIsAProblem() {
        YamlTree.parse("a.yaml", "scale: 1\nscale: 2\n", problems)
                .ifPresent(tree -> problems.addAll(tree.unknownKeys(List.of("scale"))));

        assertThat(problems).anySatisfy(problem -> assertThat(problem.where()).startsWith("a.yaml:2"));
    }

    @Test
    void typesThatAFileNamesAreNotMade() {
        var tree = YamlTree.parse("a.yaml", "a: !!java.net.URL [\"http://localhost\"]\n", problems);

        tree.ifPresent(parsed -> assertThat(parsed.text("a")).isEmpty());
    }
}
