package org.learningcity;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.learningcity.cli.Commands;
import org.learningcity.cli.ThisProgram;
import org.learningcity.web.ServiceApplication;
import org.slf4j.LoggerFactory;

/** Where the program begins: with arguments it is a command line, without any it is the service. */
public final class LearningCityMonitor {

    /** The command that starts the service, for settings to follow. */
    private static final String SERVE = "serve";

    private static final String ALREADY = "learningcity.relaunched";

    /** What Java puts in place of bytes that the locale's charset cannot read. */
    private static final char UNREADABLE = '\ufffd';

    private LearningCityMonitor() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (Arrays.stream(args).anyMatch(argument -> argument.indexOf(UNREADABLE) >= 0)) {
            System.err.println(
                    "the locale cannot carry the characters of the command; set LC_ALL=C.UTF-8 and try again");
            System.exit(2);
        }
        // INVARIANT: the rule compiler writes its sources in the default charset; before Java 18 that follows the
        // locale
        if (Charset.defaultCharset().equals(StandardCharsets.UTF_8) || Boolean.getBoolean(ALREADY)) {
            begin(args);
        } else {
            System.exit(inUtf8(args));
        }
    }

    /** Starts the service, which runs on its own threads, or runs a command, which ends the program. */
    private static void begin(String... args) {
        if (args.length == 0 || args[0].equals(SERVE)) {
            ServiceApplication.start(Arrays.copyOfRange(args, Math.min(1, args.length), args.length));
            return;
        }
        System.setProperty("logback.configurationFile", "org/learningcity/cli/logging.xml");
        // begun here: two threads that both began it would have to say so
        LoggerFactory.getLogger(LearningCityMonitor.class).debug("logging begins");
        System.exit(Commands.run(args));
    }

    /** Runs the same program again with UTF-8 as its default charset. */
    private static int inUtf8(String... args) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "-D" + ALREADY + "=true"));
        command.addAll(ThisProgram.classPathAndMain());
        command.addAll(List.of(args));
        var child = new ProcessBuilder(command).inheritIO().start();
        // whoever ends this process means the other one
        Runtime.getRuntime().addShutdownHook(new Thread(child::destroy));
        return child.waitFor();
    }
}
