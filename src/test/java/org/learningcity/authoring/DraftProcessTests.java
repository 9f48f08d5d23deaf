package org.learningcity.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.assessment.Progress;
import org.learningcity.assessment.Request;
import org.learningcity.cli.ThisProgram;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.SmallRuleSet;
import org.learningcity.ruleset.drools.DroolsRuleEngine;
import org.learningcity.ruleset.drools.UnguardedWorker;
import org.learningcity.workbook.DataFiles;

/** A draft runs in a process of its own; whatever it does there, this process goes on. */
class DraftProcessTests {

    private static final DraftLimits ROOMY = new DraftLimits(Duration.ofMinutes(3), 256);
    private static final DraftLimits SMALL = new DraftLimits(Duration.ofMinutes(3), 96);
    private static final Path HDI = Path.of("rules", "hdi");
    private static final Path PUBLISHED = Path.of("fixtures", "hdi-twelve-countries.csv");

    @TempDir
    private Path folder;

    private Path mark;

    @BeforeEach
    void mark() {
        mark = folder.resolve("mark");
    }

    private static DraftProcess guarded() {
        var program = new ArrayList<>(ThisProgram.classPathAndMain());
        program.add("draft-worker");
        return new DraftProcess(program);
    }

    private static DraftProcess unguarded(String... layers) {
        return UnguardedWorker.process(layers);
    }

    /** A draft of one rule and one case with four hundred observations of one place. */
    private Path draft(String conditions, String actions) {
        var observations = IntStream.range(0, 200)
                .boxed()
                .flatMap(i -> Stream.of("1.1", "\"1.10\"")
                        .map(code -> "        - {indicator: %s, period: %d, value: %d, source: test}\n"
                                .formatted(code, 1820 + i, i)))
                .collect(Collectors.joining());
        return SmallRuleSet.in(folder.resolve("draft"))
                .quality("a.drl", """
                        rule "hostile"
                        when
                            %s
                        then
                            %s
                        end
                        """.formatted(conditions, actions))
                .with("cases/a.yaml", """
                        rules: quality/a.drl
                        cases:
                          - name: many observations
                            given:
                              observations:
                        %s
                            expect:
                              no_findings: all
                        """.formatted(observations))
                .folder();
    }

    private String leaveMark() {
        return "java.nio.file.Files.createFile( java.nio.file.Path.of( \"%s\" ) );".formatted(mark);
    }

    private static void assertKilled(DraftOutcome outcome, DraftOutcome.Reason... reasons) {
        assertThat(outcome).isInstanceOf(DraftOutcome.Killed.class);
        assertThat(((DraftOutcome.Killed) outcome).reason()).isIn((Object[]) reasons);
        assertThat(outcome.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).startsWith("draft.");
            assertThat(problem.message().zh()).contains("草稿");
            assertThat(problem.message().en()).contains("draft");
        });
    }

    /** The result of an ordinary assessment in this process. */
    private String ordinaryHash() {
        var ruleSet = RuleSetFolder.read(HDI);
        var engine = DroolsRuleEngine.keepingIn(folder.resolve("forms"));
        var reading = DataFiles.read(List.of(PUBLISHED), ruleSet);
        return new Revision(ruleSet, engine.compile(ruleSet), engine.version())
                .assessor()
                .assess(reading.snapshot(), Request.EVERYTHING, Progress.NONE)
                .resultHash();
    }

    @Test
    void honestDraftComesToTheSameResultAsHere() throws IOException {
        var results = folder.resolve("results");

        var outcome = guarded().run(new DraftTask(HDI, List.of(PUBLISHED), results), ROOMY);

        assertThat(outcome).isInstanceOfSatisfying(DraftOutcome.Finished.class, finished -> {
            assertThat(finished.ruleSet()).isEqualTo("hdi");
            assertThat(finished.revision()).isEqualTo(RuleSetFolder.read(HDI).revision());
            assertThat(finished.rules()).isPositive();
            assertThat(finished.cases()).isPositive();
            assertThat(finished.resultHash()).isEqualTo(ordinaryHash());
        });
        assertThat(results.resolve("assessment.json")).isRegularFile();
        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> guarded().run(new DraftTask(HDI, List.of(PUBLISHED), results), ROOMY));
        try (var left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("results", "forms");
        }
    }

    @Test
    void problemsOfADraftArriveAsTheyAreFoundHere() throws IOException {
        var draft = draft("$d : Report( amout > 3 )", leaveMark());

        var outcome = guarded().run(DraftTask.cases(draft), ROOMY);

        var here = new Examination(DroolsRuleEngine.keepingIn(folder.resolve("forms"))).of(draft);
        assertThat(outcome).isInstanceOf(DraftOutcome.Rejected.class);
        assertThat(outcome.problems()).isEqualTo(here.problems()).anyMatch(Problem::refuses);
        assertThat(mark).doesNotExist();
    }

    @Test
    void ruleThatFiresAgainAndAgainIsNamedWhenOnlyTheBudgetStands() throws IOException {
        var draft = draft("Finding()\n    $d : Report( period == 1900 )", "findings.note( $d, \"too-high\" );");
        SmallRuleSet.in(draft).quality("b.drl", """
                rule "first"
                when
                    $d : Report( period == 1900 )
                then
                    findings.note( $d, "too-low" );
                end
                """);

        assertThat(unguarded("BUDGET").run(DraftTask.cases(draft), ROOMY).problems())
                .filteredOn(problem -> problem.code().equals("rules.budget"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.where()).isEqualTo("quality/a.drl:6");
                    assertThat(problem.message().en()).contains("`hostile`", "fires again and again");
                });
    }

    @Test
    void joinOfEverythingWithEverythingEndsOnlyTheDraft() throws IOException {
        var usual = ordinaryHash();
        var five = "$d : Report()\n    Report()\n    Report()\n    Report()\n    Report()";

        assertKilled(
                unguarded().run(DraftTask.cases(draft(five, "findings.note( $d, \"too-high\" );")), SMALL),
                DraftOutcome.Reason.MEMORY,
                DraftOutcome.Reason.TIME);

        assertThat(ordinaryHash()).isEqualTo(usual);
    }

    @Test
    void endlessTextEndsOnlyTheDraft() throws IOException {
        var usual = ordinaryHash();
        var doubling = leaveMark() + " String text = \"x\"; while ( true ) { text = text + text; }";

        assertKilled(
                unguarded().run(DraftTask.cases(draft("$d : Report()", doubling)), SMALL), DraftOutcome.Reason.MEMORY);

        assertThat(mark).exists();
        assertThat(ordinaryHash()).isEqualTo(usual);
    }

    @Test
    void draftThatEndsItsProcessOrTalksNonsenseEndsNothingElse() throws IOException {
        var exits = leaveMark() + " System.exit( 0 );";
        assertKilled(unguarded().run(DraftTask.cases(draft("$d : Report()", exits)), ROOMY), DraftOutcome.Reason.CRASH);
        assertThat(mark).exists();

        var floods = "System.out.write( new byte[100000000] ); System.out.flush(); Runtime.getRuntime().halt( 0 );";
        assertKilled(
                unguarded().run(DraftTask.cases(draft("$d : Report()", floods)), ROOMY), DraftOutcome.Reason.CRASH);
    }

    @Test
    void draftSeesNothingOfOurEnvironment() throws IOException {
        var tells = "java.nio.file.Files.writeString( java.nio.file.Path.of( \"%s\" ), "
                + "String.join( \" \", new java.util.TreeSet<String>( System.getenv().keySet() ) ) );"
                + " Runtime.getRuntime().halt( 0 );";

        unguarded().run(DraftTask.cases(draft("$d : Report()", tells.formatted(mark))), ROOMY);

        assertThat(System.getenv()).containsKey("PATH");
        assertThat(Files.readString(mark).split(" ")).isSubsetOf("LC_ALL", "SystemRoot");
    }

    @Test
    void processOfADraftEndsWithTheOneThatStartedIt() throws Exception {
        var draft = draft("$d : Report()", leaveMark() + " while ( true ) { }");
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=UTF-8"));
        command.addAll(ThisProgram.classPathAndMain());
        command.set(4, "org.learningcity.ruleset.drools.UnguardedWorker");
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var line = new java.io.DataOutputStream(process.getOutputStream());
        DraftWire.write(DraftTask.cases(draft), line);
        while (!Files.exists(mark) && process.isAlive()) {
            process.waitFor(20, TimeUnit.MILLISECONDS);
        }

        line.close();

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(86);
    }
}
