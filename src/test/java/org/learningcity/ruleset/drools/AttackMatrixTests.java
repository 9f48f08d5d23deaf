package org.learningcity.ruleset.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.learningcity.ruleset.drools.Attack.Mark;
import org.learningcity.ruleset.drools.Attack.Stop;
import org.learningcity.ruleset.drools.AttackTrial.Came;

/**
 * Class of attack by layer: every attack is stopped by each of the layers that its file names, with all the others
 * switched off, and refused with its place by all of them together.
 */
class AttackMatrixTests {

    private static final Path EACH = Path.of("target", "attack-matrix.md");
    private static final Path HERE = Path.of(System.getProperty("java.home"));
    private static final Set<Came> WITHOUT_HARM = Set.of(Came.REFUSED, Came.STOPPED, Came.NOT_COMPILED, Came.RAN);
    private static final List<Stop> IN_THE_RUN =
            List.of(Stop.READING, Stop.TEXT, Stop.TREE, Stop.BYTECODE, Stop.LOADER, Stop.BUDGET);

    private static List<Attack> attacks;
    private static AttackRun run;

    @BeforeAll
    static void carryOut() throws Exception {
        attacks = Attack.all();
        run = AttackRun.of(attacks, HERE);
        Files.writeString(
                Files.createDirectories(EACH.getParent()).resolve(EACH.getFileName()), AttackTable.each(attacks, run));
        System.out.println(AttackTable.of(attacks) + "each attack: " + EACH);
    }

    @Test
    void corpusIsLarge() {
        assertThat(attacks).hasSizeGreaterThan(150);
        assertThat(attacks).extracting(Attack::tries).doesNotContainNull();
    }

    @Test
    void allLayersTogetherRefuseEachAttackWithPlaceAndSentence() {
        assertThat(attacks).allSatisfy(attack -> {
            assertThat(run.came(attack, "ALL")).as(attack.id()).contains(Came.REFUSED);
            var said = run.words(attack, "ALL");
            assertThat(said.get(0)).as("place").matches("[\\w./]+\\.(drl|rule|csv|yaml):\\d+(:\\d+)?");
            assertThat(said.get(1)).as("Chinese").matches(".*\\p{IsHan}.*");
            assertThat(said.get(2)).as("English").isNotEmpty().doesNotMatch(".*\\p{IsHan}.*");
        });
    }

    @Test
    void eachLayerStopsByItselfWhatTheFileSays() {
        assertThat(attacks)
                .allSatisfy(attack -> assertThat(lettingThrough(attack, run))
                        .as("layers that let %s through", attack.id())
                        .isEmpty());
    }

    /** The layers that should have stopped an attack by themselves, and did not. */
    static List<Stop> lettingThrough(Attack attack, AttackRun run) {
        return IN_THE_RUN.stream()
                .filter(attack.stoppedBy()::contains)
                .filter(stop -> !stoppedAlone(attack, stop, run))
                .toList();
    }

    /** A layer refuses an attack, stops it while it runs, or leaves of it what does no harm where it did some before. */
    private static boolean stoppedAlone(Attack attack, Stop stop, AttackRun run) {
        var came = run.came(attack, stop.name());
        var ranWithoutMark =
                came.equals(Optional.of(Came.RAN)) && run.came(attack, "NONE").equals(Optional.of(Came.MARKED));
        return ranWithoutMark
                || came.filter(Set.of(Came.REFUSED, Came.STOPPED)::contains).isPresent();
    }

    @Test
    void whatWasRefusedHasNotRunNotEvenInPart() {
        assertThat(attacks).allSatisfy(attack -> {
            for (var step : List.of("READING", "ALL", "TEXT", "TREE", "BYTECODE")) {
                run.came(attack, step)
                        .ifPresent(came ->
                                assertThat(came).as(attack.id() + " " + step).isIn(WITHOUT_HARM));
            }
        });
    }

    /** Some code runs while rules are compiled: only what stands before the compiler stops it. */
    @Test
    void layersBehindTheCompilerClaimNothingThatRanInIt() {
        assertThat(attacks)
                .filteredOn(attack -> run.came(attack, "COMPILE").equals(Optional.of(Came.MARKED)))
                .isNotEmpty()
                .allSatisfy(attack -> assertThat(attack.stoppedBy())
                        .as(attack.id())
                        .doesNotContain(Stop.BYTECODE, Stop.LOADER, Stop.BUDGET));
    }

    /** Attacks that could do nothing anyway would prove nothing: those that leave no mark say why. */
    @Test
    void attacksAreAliveWhereNothingStopsThem() {
        assertThat(attacks)
                .filteredOn(attack ->
                        attack.inert().isEmpty() && !attack.stoppedBy().contains(Stop.PROCESS))
                .allSatisfy(attack -> assertThat(alive(attack)).as(attack.id()).isTrue());
        assertThat(attacks)
                .filteredOn(attack -> attack.inert().isEmpty())
                .as("most attacks leave a mark")
                .hasSizeGreaterThan(attacks.size() * 2 / 3);
    }

    private static boolean alive(Attack attack) {
        var came = run.came(attack, "NONE");
        if (attack.mark() == Mark.END || attack.mark() == Mark.STALL) {
            return came.equals(Optional.of(Came.ENDLESS));
        }
        return came.equals(Optional.of(Came.MARKED))
                || run.came(attack, "COMPILE").equals(Optional.of(Came.MARKED));
    }

    @Test
    void securityPageShowsTheMatrix() throws Exception {
        assertThat(Files.readString(Path.of("SECURITY.md"))).contains(AttackTable.of(attacks));
    }
}
