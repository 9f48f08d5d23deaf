package org.learningcity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningcity.people.Role;
import org.learningcity.people.Scope;
import org.springframework.dao.DataIntegrityViolationException;

/** Drafts, proposals and what is live, the same on both databases. */
@ParameterizedClass
@EnumSource(Databases.class)
class LifeOfARevisionTests {

    private static final String FIRST = "a".repeat(64);
    private static final String NEXT = "b".repeat(64);

    private final Databases database;
    private TestStore opened;
    private Store store;
    private UUID draft;

    LifeOfARevisionTests(Databases database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        opened = new TestStore(database);
        store = opened.store();
        opened.person("author", Role.POLICY_EXPERT, Scope.ALL);
        opened.person("reviewer", Role.REVIEWER, Scope.ALL);
        var files = new TreeMap<String, byte[]>();
        files.put("a.csv", text("a"));
        files.put("b.csv", text("b"));
        opened.run(() -> {
            store.revisions().put("cn", FIRST, files, "system");
            store.revisions().put("cn", NEXT, files, "author");
            store.publications()
                    .publish("cn", FIRST, opened.now(), Optional.empty(), Publications.Kind.FIRST, "system", "shipped");
        });
        draft = opened.write(() -> store.drafts().open("cn", "author", "权重", FIRST));
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private boolean save(String path, String content, int version) {
        return opened.write(() -> store.drafts().save(draft, path, Optional.of(text(content)), version));
    }

    @Test
    void draftIsItsBaseWithWhatWasChanged() {
        assertThat(save("a.csv", "other", 1)).isTrue();
        assertThat(save("c.csv", "c", 2)).isTrue();
        assertThat(opened.<Boolean>write(() -> store.drafts().save(draft, "b.csv", Optional.empty(), 3)))
                .isTrue();
        var files = store.drafts().files(store.drafts().find(draft).orElseThrow());
        assertThat(files.keySet()).containsExactly("a.csv", "c.csv");
        assertThat(files.get("a.csv")).isEqualTo(text("other"));
        assertThat(opened.<Boolean>write(() -> store.drafts().revert(draft, "b.csv", 4)))
                .isTrue();
        assertThat(store.drafts().files(store.drafts().find(draft).orElseThrow()))
                .containsKey("b.csv");
    }

    @Test
    void savingOnAFormerVersionSavesNothing() {
        assertThat(save("a.csv", "mine", 1)).isTrue();
        assertThat(save("a.csv", "yours", 1)).isFalse();
        assertThat(store.drafts()
                        .changes(draft)
                        .getOrDefault("a.csv", Optional.empty())
                        .orElseThrow())
                .isEqualTo(text("mine"));
    }

    @Test
    void draftThatIsNoLongerOpenTakesNoEdit() {
        opened.write(() -> store.drafts().move(draft, Drafts.State.OPEN, Drafts.State.DISCARDED));
        assertThat(save("a.csv", "late", 2)).isFalse();
        assertThat(opened.<Boolean>write(() -> store.drafts().move(draft, Drafts.State.OPEN, Drafts.State.PROPOSED)))
                .isFalse();
    }

    private Publications.Proposal proposal() {
        var id = opened.write(() -> store.publications().propose("cn", draft, NEXT, FIRST, "author", "按新统计口径"));
        return store.publications().proposal(id).orElseThrow();
    }

    @Test
    void authorCannotApproveWhateverTheProgramDoes() {
        var proposal = proposal();
        assertThatThrownBy(() -> opened.run(() -> store.publications().decide(proposal, true, "author", "同意")))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> opened.sql()
                        .sql("insert into proposal_decision values (?, 'reviewer', 'author', 'APPROVED', 'x', now())")
                        .param(proposal.id())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(store.publications().proposal(proposal.id()).orElseThrow().verdict())
                .isEmpty();
    }

    @Test
    void proposalIsDecidedOnce() {
        var proposal = proposal();
        opened.run(() -> store.publications().decide(proposal, true, "reviewer", "同意"));
        assertThatThrownBy(() -> opened.run(() -> store.publications().decide(proposal, false, "reviewer", "不")))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(store.publications().proposals("cn"))
                .singleElement()
                .satisfies(listed ->
                        assertThat(listed.verdict().orElseThrow().approved()).isTrue());
    }

    @Test
    void nothingGoesLiveWithoutADecision() {
        var proposal = proposal();
        assertThatThrownBy(() -> opened.run(() -> store.publications()
                        .publish(
                                "cn",
                                NEXT,
                                opened.now(),
                                Optional.of(proposal.id()),
                                Publications.Kind.PUBLISHED,
                                "reviewer",
                                "x")))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(store.publications().live("cn").orElseThrow().revision()).isEqualTo(FIRST);
    }

    @Test
    void revisionIsLiveFromItsDateOnAndCanBeTakenBack() {
        var proposal = proposal();
        opened.run(() -> {
            store.publications().decide(proposal, true, "reviewer", "同意");
            store.publications()
                    .publish(
                            "cn",
                            NEXT,
                            opened.now().plus(Duration.ofDays(2)),
                            Optional.of(proposal.id()),
                            Publications.Kind.PUBLISHED,
                            "reviewer",
                            "新口径");
        });
        assertThat(store.publications().live("cn").orElseThrow().revision()).isEqualTo(FIRST);
        opened.later(Duration.ofDays(2));
        assertThat(store.publications().live("cn").orElseThrow().revision()).isEqualTo(NEXT);
        opened.run(() -> store.publications()
                .publish(
                        "cn",
                        FIRST,
                        opened.now(),
                        Optional.empty(),
                        Publications.Kind.ROLLED_BACK,
                        "reviewer",
                        "发现错误"));
        assertThat(store.publications().live("cn").orElseThrow().revision()).isEqualTo(FIRST);
        assertThat(store.publications().history("cn")).hasSize(3);
        assertThat(store.publications().ruleSets()).containsExactly("cn");
    }
}
