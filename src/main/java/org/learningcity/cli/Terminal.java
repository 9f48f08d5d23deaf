package org.learningcity.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.learningcity.framework.Language;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Problem;
import picocli.CommandLine;

/** What people see: results on the standard output, problems and progress on the standard error, always in UTF-8. */
final class Terminal {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069&&[^\\n\\t]]");

    private final PrintStream out;
    private final PrintStream err;
    private final Language language;

    Terminal(PrintStream out, PrintStream err, Language language) {
        this.out = out;
        this.err = err;
        this.language = language;
    }

    /** The terminal the program was started on. */
    static Terminal standard(Language language) {
        return new Terminal(
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                language);
    }

    /** The language of the machine's locale: Chinese, or else English. */
    static Language localLanguage() {
        return Locale.getDefault().getLanguage().equals(Locale.CHINESE.getLanguage()) ? Language.ZH : Language.EN;
    }

    Language language() {
        return language;
    }

    Terminal in(Language other) {
        return new Terminal(out, err, other);
    }

    String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    String say(Text text) {
        return text.in(language);
    }

    void print(String line) {
        out.println(visible(line));
    }

    /** Prints each problem with its place and advice, and how many there are. */
    void problems(List<Problem> problems) {
        for (var problem : problems) {
            var kind = problem.refuses() ? say("错误", "error") : say("提醒", "warning");
            var where = problem.where().isEmpty() ? "" : problem.where() + ": ";
            err.println(visible("%s  %s%s".formatted(kind, where, say(problem.message()))));
            Pointer.at(problem).forEach(line -> err.println(visible(line)));
            if (!say(problem.advice()).isEmpty()) {
                err.println(visible("      → " + say(problem.advice())));
            }
        }
        var errors = problems.stream().filter(Problem::refuses).count();
        if (errors > 0) {
            err.println(say("共 %d 处错误。".formatted(errors), "%d error(s).".formatted(errors)));
        }
    }

    void complain(String zh, String en) {
        err.println(visible(say(zh, en)));
    }

    /** Words of a file must not be orders to the terminal: characters that nobody sees are written as their numbers. */
    static String visible(String line) {
        return UNSEEN.matcher(line)
                .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
    }

    /** Shows progress on one line, only where a person is watching. */
    void progress(int done, int total) {
        if (CommandLine.Help.Ansi.AUTO.enabled()) {
            err.print("\r%d/%d%s".formatted(done, total, done == total ? "\r" + " ".repeat(20) + "\r" : ""));
            err.flush();
        }
    }
}
