package org.learningcity.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTests {

    private static final Instant NOON = Instant.parse("2026-03-01T04:00:00Z");

    @TempDir
    private Path folder;

    private static List<Entry> log(int entries) {
        var log = new ArrayList<Entry>();
        var chain = Chain.EMPTY;
        for (var i = 0; i < entries; i++) {
            var entry = chain.next(deed(i), NOON.plusSeconds(i));
            log.add(entry);
            chain = new Chain(entry.number(), entry.hash());
        }
        return log;
    }

    private static Deed deed(int i) {
        return Deed.of(Action.REVISION_PROPOSED, "专家" + i, "127.0.0.1", "revision:" + i, "按 2024 年统计口径调整")
                .with(Map.of("rows", Integer.toString(i)));
    }

    private static List<Breach> breaches(List<Entry> log, int head) {
        var verification = new Verification(List.of(), List.of());
        log.forEach(verification::take);
        return verification.breaches(head);
    }

    @Test
    void logThatNobodyTouchedIsWhole() {
        assertThat(breaches(log(50), 50)).isEmpty();
        assertThat(breaches(List.of(), 0)).isEmpty();
    }

    @Test
    void whateverIsChangedInAnEntryIsFoundAtThatEntry() {
        for (var which = 0; which < 5; which++) {
            var log = log(20);
            var entry = log.get(7);
            var deed = entry.deed();
            var forged = switch (which) {
                case 0 -> Deed.of(deed.action(), "别人", deed.address(), deed.subject(), deed.reason());
                case 1 -> Deed.of(deed.action(), deed.person(), "10.0.0.1", deed.subject(), deed.reason());
                case 2 -> Deed.of(deed.action(), deed.person(), deed.address(), "revision:x", deed.reason());
                case 3 -> Deed.of(deed.action(), deed.person(), deed.address(), deed.subject(), "无");
                default -> deed.with(Map.of("rows", "8"));
            };
            log.set(7, new Entry(entry.number(), entry.at(), forged, entry.previous(), entry.hash()));
            assertThat(breaches(log, 20)).singleElement().satisfies(breach -> {
                assertThat(breach.number()).isEqualTo(8);
                assertThat(breach.kind()).isEqualTo(Breach.Kind.EDITED);
            });
        }
    }

    @Test
    void momentThatWasChangedIsFound() {
        var log = log(3);
        var entry = log.get(1);
        log.set(1, new Entry(2, entry.at().plusMillis(1), entry.deed(), entry.previous(), entry.hash()));
        assertThat(breaches(log, 3)).extracting(Breach::kind).containsExactly(Breach.Kind.EDITED);
    }

    @Test
    void entryThatWasRehashedNoLongerLeadsToTheNext() {
        var log = log(10);
        log.set(4, new Chain(4, log.get(3).hash()).next(deed(99), NOON));
        assertThat(breaches(log, 10)).singleElement().satisfies(breach -> {
            assertThat(breach.number()).isEqualTo(6);
            assertThat(breach.kind()).isEqualTo(Breach.Kind.REPLACED);
        });
    }

    @Test
    void entryThatWasTakenOutIsNamed() {
        for (var gone = 1; gone <= 9; gone++) {
            var log = log(10);
            log.remove(gone - 1);
            assertThat(breaches(log, 10).get(0)).isEqualTo(Breach.removed(gone, gone));
        }
    }

    @Test
    void endThatWasCutOffIsNamed() {
        assertThat(breaches(log(10).subList(0, 6), 10)).containsExactly(Breach.removed(7, 10));
    }

    @Test
    void entriesThatChangedPlacesAreFound() {
        var random = new Random(7);
        for (var round = 0; round < 30; round++) {
            var log = log(12);
            var one = random.nextInt(12);
            var other = (one + 1 + random.nextInt(11)) % 12;
            var moved = log.get(one);
            log.set(one, renumbered(log.get(other), one + 1));
            log.set(other, renumbered(moved, other + 1));
            assertThat(breaches(log, 12)).isNotEmpty();
        }
    }

    private static Entry renumbered(Entry entry, long number) {
        return new Entry(number, entry.at(), entry.deed(), entry.previous(), entry.hash());
    }

    @Test
    void logThatWasRewrittenWholeDoesNotAgreeWithItsCheckpoint() throws IOException {
        var key = SigningKey.in(folder.resolve("key.pem"));
        var checkpoint = key.checkpoint(log(10).get(5), NOON);
        var rewritten = new ArrayList<Entry>();
        var chain = Chain.EMPTY;
        for (var i = 0; i < 10; i++) {
            var entry = chain.next(deed(i == 2 ? 77 : i), NOON.plusSeconds(i));
            rewritten.add(entry);
            chain = new Chain(entry.number(), entry.hash());
        }
        var verification = new Verification(List.of(key.publicHalf()), List.of(checkpoint));
        rewritten.forEach(verification::take);
        assertThat(verification.breaches(10)).singleElement().satisfies(breach -> {
            assertThat(breach.kind()).isEqualTo(Breach.Kind.NOT_AS_SIGNED);
            assertThat(breach.number()).isEqualTo(6);
        });
    }

    @Test
    void checkpointOfAnotherKeyVouchesForNothing() throws IOException {
        var key = SigningKey.in(folder.resolve("key.pem"));
        var stranger = SigningKey.in(folder.resolve("stranger.pem"));
        var log = log(3);
        var forged = stranger.checkpoint(log.get(2), NOON);
        var verification = new Verification(List.of(key.publicHalf()), List.of(forged));
        log.forEach(verification::take);
        assertThat(verification.breaches(3)).extracting(Breach::kind).containsExactly(Breach.Kind.NOT_SIGNED);
    }

    @Test
    void keyIsTheSameWhenItIsReadAgainAndOnlyItsOwnerMayReadIt() throws IOException {
        var file = folder.resolve("keys").resolve("key.pem");
        var made = SigningKey.in(file);
        var again = SigningKey.in(file);
        assertThat(again.publicHalf().fingerprint()).isEqualTo(made.publicHalf().fingerprint());
        assertThat(made.publicHalf().signed(new byte[] {1}, again.sign(new byte[] {1})))
                .isTrue();
        assertThat(made.publicHalf().signed(new byte[] {2}, again.sign(new byte[] {1})))
                .isFalse();
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }

    @Test
    void fileThatHoldsNoKeyIsNamed() throws IOException {
        var file = Files.writeString(folder.resolve("key.pem"), "-----BEGIN PRIVATE KEY-----");
        assertThatThrownBy(() -> SigningKey.in(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("key.pem");
    }

    @Test
    void whatWantsAReasonIsNotDoneWithoutOne() {
        assertThatThrownBy(() -> Deed.of(Action.REVISION_APPROVED, "a", "", "revision:1", " "))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
