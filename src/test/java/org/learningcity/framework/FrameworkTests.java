package org.learningcity.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrameworkTests {

    private static Branch branch(String code, String parent) {
        return new Branch(code, parent, Text.same(code), "element");
    }

    private static Indicator leaf(String code, String parent) {
        return new Indicator(
                code,
                parent,
                Text.same(code),
                Wants.NUMBER,
                "%",
                Direction.HIGHER_IS_BETTER,
                new Indicator.Manual("", "", "", "", "", ""),
                new Indicator.Provenance(Wording.NAMED, ""),
                List.of());
    }

    private static Framework of(Node... nodes) {
        return Framework.of(Text.same("test"), List.of(nodes));
    }

    private static void refused(String words, Node... nodes) {
        assertThatIllegalArgumentException().isThrownBy(() -> of(nodes)).withMessageContaining(words);
    }

    @Test
    void treeKeepsTheOrderOfItsNodes() {
        var framework = of(
                branch("ALL", ""),
                branch("2", "ALL"),
                branch("1", "ALL"),
                leaf("1.10", "1"),
                leaf("1.1", "1"),
                leaf("2.1", "2"));

        assertThat(framework.root().code()).isEqualTo("ALL");
        assertThat(framework.children("1")).extracting(Node::code).containsExactly("1.10", "1.1");
        assertThat(framework.below("ALL")).extracting(Node::code).containsExactly("2", "2.1", "1", "1.10", "1.1");
        assertThat(framework.indicators()).extracting(Node::code).containsExactly("1.10", "1.1", "2.1");
    }

    @Test
    void branchesComeDeepestFirstWhateverTheDepthOfTheirLeaves() {
        var framework = of(
                branch("ALL", ""),
                branch("1", "ALL"),
                branch("1.1", "1"),
                leaf("1.1.1", "1.1"),
                branch("2", "ALL"),
                leaf("2.1", "2"));

        assertThat(framework.branchesBottomUp())
                .extracting(level -> level.stream().map(Branch::code).toList())
                .containsExactly(List.of("1.1"), List.of("1", "2"), List.of("ALL"));
        assertThat(framework.depth("1.1.1")).isEqualTo(3);
    }

    @Test
    void codeIsUsedOnce() {
        refused("`1` is used twice", branch("ALL", ""), leaf("1", "ALL"), leaf("1", "ALL"));
    }

    @Test
    void parentIsABranchOfTheFramework() {
        refused("parent `X` of `1`", branch("ALL", ""), leaf("1", "X"));
        refused("parent `1` of `2`", branch("ALL", ""), leaf("1", "ALL"), leaf("2", "1"));
    }

    @Test
    void thereIsOneRoot() {
        refused("one root", branch("A", ""), branch("B", ""), leaf("1", "A"), leaf("2", "B"));
        refused("one root");
    }

    @Test
    void branchHasSomethingBelowIt() {
        refused("branch `B`", branch("ALL", ""), branch("B", "ALL"), leaf("1", "ALL"));
    }

    @Test
    void branchesThatHangOnEachOtherAreALoop() {
        refused("loop", branch("ALL", ""), leaf("1", "ALL"), branch("A", "B"), branch("B", "A"));
    }

    @Test
    void unknownCodeIsSaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(branch("ALL", ""), leaf("1", "ALL")).node("9"))
                .withMessageContaining("`9`");
    }
}
