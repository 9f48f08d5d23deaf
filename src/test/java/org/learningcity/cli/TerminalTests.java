package org.learningcity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningcity.framework.Language;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Problem;

/** Words that come from files are shown and are no orders to the terminal. */
class TerminalTests {

    private static final String CLEARS = "a\u001b[2J\u001b]0;title\u0007\u202eb\rc";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Language.EN);

    @Test
    void charactersThatNobodySeesAreWrittenAsTheirNumbers() {
        terminal.print(CLEARS + "\t列\nnext");

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("a\\u001b[2J\\u001b]0;title\\u0007\\u202eb\\u000dc\t列", "next");
    }

    @Test
    void soAreThoseInAProblem() {
        terminal.problems(List.of(Problem.error("a", CLEARS, Text.same(CLEARS), Text.same(CLEARS))));
        terminal.complain(CLEARS, CLEARS);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("\\u001b")
                .doesNotContain("\u001b", "\u202e", "\u0007");
    }
}
