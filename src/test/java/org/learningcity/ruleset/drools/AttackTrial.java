package org.learningcity.ruleset.drools;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.learningcity.observation.Decision;
import org.learningcity.observation.Position;
import org.learningcity.ruleset.Budget;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetRejected;
import org.learningcity.ruleset.SmallRuleSet;
import org.learningcity.ruleset.drools.Attack.Mark;
import org.learningcity.ruleset.drools.Attack.Stop;
import org.learningcity.stage.CitedDecision;
import org.learningcity.stage.Finding;
import org.learningcity.stage.Stage;

/**
 * Carries out attacks in a process of its own, one layer of the guard at a time, and says what came of each. It takes the
 * names of attacks, one a line, and answers with lines of attack, step, result and words, between tabulators. What never
 * ends where nothing stops it is kept for the last, when an empty line is read: the process is of no more use after it.
 */
public final class AttackTrial {

    private static final Budget BRIEF = new Budget(1_000, 1_000, Duration.ofMillis(400));
    private static final Budget AMPLE = new Budget(2_000, 1_000_000, Duration.ofDays(1));
    private static final int STALLED_MILLIS = 4_000;
    private static final int ENDLESS_MILLIS = 1_000;
    private static final int FEW = 5;
    private static final int MANY = 400;

    /** What is said of an attack that goes on in a thread, so that the process is of no more use. */
    static final String STILL_RUNNING = "still running";

    /** The argument with which attacks that never end are not let loose. */
    static final String SPARING = "sparing";

    private final boolean sparing;
    private final Attack attack;
    private final Path folder;
    private final Path mark;
    private final PrintStream out;

    private AttackTrial(boolean sparing, Attack attack, Path folder, PrintStream out) {
        this.sparing = sparing;
        this.attack = attack;
        this.folder = folder;
        this.mark = folder.resolve("mark");
        this.out = out;
    }

    /** Serves until nothing more is asked. */
    public static void main(String... arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var sparing = List.of(arguments).contains(SPARING);
        var left = new ArrayList<Watched>();
        for (var id = in.readLine(); id != null; id = in.readLine()) {
            if (id.isEmpty()) {
                letLoose(left);
            } else {
                var folder = Files.createTempDirectory("attack");
                new AttackTrial(sparing, Attack.named(id), folder, out).run().ifPresent(left::add);
            }
            out.println(id + "\tDONE");
        }
        // threads that never end are among what was tried
        Runtime.getRuntime().halt(0);
    }

    /** What came of one step. */
    enum Came {
        /** A problem says what is wrong, and nothing was loaded. */
        REFUSED,
        /** It was stopped while it ran. */
        STOPPED,
        /** The compiler could do nothing with it. */
        NOT_COMPILED,
        /** It ran to its end. */
        RAN,
        /** It never came to its end, or broke the machine down. */
        ENDLESS,
        /** It left its mark. */
        MARKED
    }

    private void say(String step, Came came, String words) throws IOException {
        var marked = System.getProperty(attack.property()) != null || Files.exists(mark);
        System.clearProperty(attack.property());
        Files.deleteIfExists(mark);
        out.println(String.join(
                "\t", attack.id(), step, (marked ? Came.MARKED : came).name(), words.replaceAll("\\s+", " ")));
    }

    /** Work of an attack that never ends where nothing stops it. */
    private record Watched(AttackTrial trial, Callable<?> work) {}

    /** What never ends, all at once. */
    private static void letLoose(List<Watched> left) throws IOException {
        var running =
                left.stream().map(watched -> new AttackWatch(watched.work())).toList();
        for (var i = 0; i < left.size(); i++) {
            left.get(i).trial().say("NONE", running.get(i).within(ENDLESS_MILLIS), "");
        }
    }

    private Optional<Watched> run() throws IOException {
        RuleSet ruleSet;
        try {
            if (attack.file().endsWith(".rule") || attack.file().startsWith("../vocabulary")) {
                copyVocabulary();
            }
            var files = SmallRuleSet.in(folder.resolve("rules").resolve("set"));
            attack.files(mark).forEach(files::with);
            ruleSet = files.read();
        } catch (RuleSetRejected e) {
            refused(Stop.READING.name(), e.problems());
            refused("ALL", e.problems());
            return Optional.empty();
        }
        all(ruleSet);
        for (var stop : List.of(Stop.TEXT, Stop.TREE)) {
            if (attack.mark() == Mark.PROPERTY || attack.stoppedBy().contains(stop)) {
                gate(stop, ruleSet);
            }
        }
        if (attack.mark() == Mark.STALL) {
            if (!sparing) {
                watch(() -> Compiler.compile(RuleSources.parse(ruleSet, Layers.only())), STALLED_MILLIS);
            }
            return Optional.empty();
        }
        try {
            var form = Compiler.compile(RuleSources.parse(ruleSet, Layers.only()));
            say("COMPILE", Came.RAN, "");
            return compiled(form);
        } catch (RuleSetRejected | IllegalStateException e) {
            say("COMPILE", Came.NOT_COMPILED, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** A gate before the compiler: it refuses, or lets through a text in which no harm is left. */
    private void gate(Stop stop, RuleSet ruleSet) throws IOException {
        var layers = Layers.only(stop.layer());
        var sources = RuleSources.parse(ruleSet, layers);
        var harmless = attack.mark() != Mark.END && attack.mark() != Mark.STALL;
        if (Problem.anyRefuses(sources.problems())
                || !harmless
                || !attack.stoppedBy().contains(stop)) {
            refused(stop.name(), sources.problems());
            return;
        }
        try {
            say(stop.name(), ran(Compiler.compile(sources), layers, AMPLE), "");
        } catch (RuleSetRejected e) {
            say(stop.name(), Came.NOT_COMPILED, "");
        }
    }

    private void copyVocabulary() throws IOException {
        var target = Files.createDirectories(folder.resolve("rules").resolve("vocabulary"));
        try (var files = Files.list(Path.of("rules", "vocabulary"))) {
            for (var file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName().toString()));
            }
        }
    }

    private void all(RuleSet ruleSet) throws IOException {
        try {
            new DroolsRuleEngine(new CompiledForms(folder.resolve("forms")), Layers.ALL, BRIEF).compile(ruleSet);
            say("ALL", Came.RAN, "");
        } catch (RuleSetRejected e) {
            refused("ALL", e.problems());
        }
    }

    private void refused(String step, List<Problem> problems) throws IOException {
        var first = problems.stream().filter(Problem::refuses).findFirst();
        say(
                step,
                first.isPresent() ? Came.REFUSED : Came.RAN,
                first.map(AttackTrial::words).orElse(""));
    }

    private static String words(Problem problem) {
        return "%s | %s | %s"
                .formatted(
                        problem.where(),
                        problem.message().zh(),
                        problem.message().en());
    }

    private Optional<Watched> compiled(CompiledForm form) throws IOException {
        refused(Stop.BYTECODE.name(), BytecodeGate.check(form));
        if (attack.mark() != Mark.END || attack.stoppedBy().contains(Stop.LOADER)) {
            say(Stop.LOADER.name(), ran(form, Layers.only(Layer.LOADER), AMPLE), "");
        }
        if (attack.stoppedBy().contains(Stop.BUDGET)) {
            say(Stop.BUDGET.name(), ran(form, Layers.only(Layer.BUDGET), BRIEF), "");
        }
        if (attack.mark() == Mark.END) {
            // those that end the process have one of their own
            var kept = sparing || attack.stoppedBy().contains(Stop.PROCESS);
            return kept ? Optional.empty() : Optional.of(new Watched(this, () -> ran(form, Layers.only(), AMPLE)));
        }
        watch(() -> ran(form, Layers.only(), AMPLE), ENDLESS_MILLIS);
        return Optional.empty();
    }

    private Came ran(CompiledForm form, Layers layers, Budget budget) {
        try {
            var firings = LoadedRules.of(form, 100, layers, budget)
                    .run(Stage.QUALITY, facts(attack.mark() == Mark.END ? MANY : FEW));
            var forged = firings.stream()
                    .anyMatch(firing -> firing.conclusion() instanceof Finding finding
                            && finding.message().startsWith("forged"));
            return forged ? Came.MARKED : Came.RAN;
        } catch (VirtualMachineError e) {
            return Came.ENDLESS;
        } catch (Exception | LinkageError | Spent e) {
            return brokeDown(e) ? Came.ENDLESS : Came.STOPPED;
        }
    }

    /** The engine wraps what happens in a rule. */
    private static boolean brokeDown(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(VirtualMachineError.class::isInstance);
    }

    /** Says what comes of work within a while; work that goes on is left behind. */
    private void watch(Callable<?> work, int millis) throws IOException {
        var watch = new AttackWatch(work);
        say("NONE", watch.within(millis), watch.goesOn() ? STILL_RUNNING : "");
    }

    /** Decisions about one place, one of them with a word that keeps a pattern of characters busy. */
    private static List<CitedDecision> facts(int number) {
        var busy = new CitedDecision(new Decision(
                "place", 2020, "ALL", "a".repeat(40), "B", "title", "1", "2020", "issuer", Position.NOWHERE));
        return Stream.concat(Stream.of(busy), RuleFiles.decisions(number).stream())
                .toList();
    }
}
