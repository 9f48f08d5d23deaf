package org.learningcity.cli;

import java.io.Console;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Asks for what was not said, where a person sits at the terminal.
 *
 * @param answers the answer to a question; none where nobody can be asked
 */
record Asking(Function<String, Optional<String>> answers) {

    /** At the terminal, if there is one. */
    static Asking at(@Nullable Console console) {
        return new Asking(
                question -> console == null ? Optional.empty() : Optional.ofNullable(console.readLine("%s", question)));
    }

    /** What was said; otherwise the answer; empty where there is none. */
    String unlessSaid(String said, Terminal terminal, String zh, String en) {
        return said.isBlank()
                ? answers.apply(terminal.say(zh + ":", en + ": ")).orElse("").strip()
                : said.strip();
    }
}
