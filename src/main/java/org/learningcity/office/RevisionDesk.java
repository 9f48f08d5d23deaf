package org.learningcity.office;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.learningcity.audit.Action;
import org.learningcity.authoring.Examination;
import org.learningcity.people.Permission;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.RuleSetRejected;
import org.learningcity.store.Drafts;
import org.learningcity.store.Publications;
import org.learningcity.store.Store;
import org.springframework.dao.DataIntegrityViolationException;

/** Where a revision of rules goes from a draft to live (规则版本的发布), each step by whom it concerns. */
public final class RevisionDesk {

    private final Store store;
    private final RuleLibrary library;
    private final Clock clock;

    RevisionDesk(Store store, RuleLibrary library, Clock clock) {
        this.store = store;
        this.library = library;
        this.clock = clock;
    }

    /** Opens a draft of what is live now. */
    public UUID open(Actor actor, String ruleSet, String title) {
        actor.mustBeAllowed(Permission.EDIT_RULES);
        try (var lease = library.lease(ruleSet)) {
            var base = lease.revision().hash();
            return store.transactions().write(() -> {
                var id = store.drafts().open(ruleSet, actor.name(), title, base);
                store.log().append(actor.did(Action.DRAFT_OPENED, "draft:" + id));
                return id;
            });
        }
    }

    public List<Drafts.Draft> drafts(Actor actor) {
        actor.mustBeAllowed(Permission.EDIT_RULES);
        return store.drafts().of(actor.name());
    }

    /**
     * A draft of one's own.
     *
     * @throws Refused when this person has no such draft
     */
    public Drafts.Draft draft(Actor actor, UUID id) {
        actor.mustBeAllowed(Permission.EDIT_RULES);
        return store.drafts()
                .find(id)
                .filter(draft -> draft.owner().equals(actor.name()))
                .orElseThrow(() -> Refused.notFound("没有此草稿", "there is no such draft"));
    }

    public SortedMap<String, byte[]> files(Actor actor, UUID id) {
        return store.drafts().files(draft(actor, id));
    }

    /**
     * Saves a file of a draft.
     *
     * @param content nothing when the file is to go
     * @param version the one that the edit was made on
     * @throws Refused when the draft was saved meanwhile
     */
    public void save(Actor actor, UUID id, String path, Optional<byte[]> content, int version) {
        draft(actor, id);
        if (path.startsWith("../") || path.startsWith("vocabulary/")) {
            actor.mustBeAllowed(Permission.EDIT_VOCABULARY);
        }
        edit(() -> store.drafts().save(id, path, content, version));
    }

    /** Takes a file back to what it was. */
    public void revert(Actor actor, UUID id, String path, int version) {
        draft(actor, id);
        edit(() -> store.drafts().revert(id, path, version));
    }

    private void edit(BooleanSupplier edit) {
        if (!store.transactions().<Boolean>write(edit::getAsBoolean)) {
            throw Refused.conflict(
                    "草稿已在别处保存,或已不可修改",
                    "the draft was saved elsewhere meanwhile, or can no longer be changed",
                    "请重新载入,合并后再保存",
                    "load it again, merge, and save again");
        }
    }

    public void discard(Actor actor, UUID id) {
        draft(actor, id);
        store.transactions().write(() -> {
            if (!store.drafts().move(id, Drafts.State.OPEN, Drafts.State.DISCARDED)) {
                throw Refused.conflict("草稿已不可修改", "the draft can no longer be changed", "", "");
            }
            return store.log().append(actor.did(Action.DRAFT_DISCARDED, "draft:" + id));
        });
    }

    /** What the checks and the cases say of a draft (检查). */
    public Examination.Outcome check(Actor actor, UUID id) {
        return examined(draft(actor, id));
    }

    private Examination.Outcome examined(Drafts.Draft draft) {
        return RuleLibrary.with(store.drafts().files(draft), draft.ruleSet(), new Examination(library.engine())::of);
    }

    /** The hash that a draft has as it stands. */
    public String hash(Actor actor, UUID id) {
        var draft = draft(actor, id);
        return RuleLibrary.with(store.drafts().files(draft), draft.ruleSet(), folder -> {
            try {
                return RuleSetFolder.read(folder).revision();
            } catch (RuleSetRejected e) {
                throw new Refused(Refused.Why.UNUSABLE, e.problems());
            }
        });
    }

    /** Keeps what was found that a draft would change, of the state that has {@code revision}. */
    void previewed(Drafts.Draft draft, String revision, UUID assessment, String preview) {
        store.drafts().previewed(draft.id(), revision, assessment, preview.getBytes(StandardCharsets.UTF_8));
    }

    /** Opens a preview; only what was looked at can be proposed. */
    public byte[] openPreview(Actor actor, UUID id, UUID assessment) {
        var revision = hash(actor, id);
        return store.transactions()
                .write(() -> store.drafts().openPreview(id, revision, assessment))
                .orElseThrow(() -> Refused.notFound(
                        "草稿的当前内容还没有在此测评上试算过", "this state of the draft was not previewed on that assessment"));
    }

    /**
     * Proposes a draft (提请发布).
     *
     * @throws Refused when a check, a case or the preview stands in the way
     */
    public UUID propose(Actor actor, UUID id, String reason) {
        var draft = draft(actor, id);
        var outcome = examined(draft);
        if (!(outcome instanceof Examination.Outcome.Passed passed)) {
            throw new Refused(
                    Refused.Why.UNUSABLE,
                    outcome.problems().stream().filter(Problem::refuses).toList());
        }
        var revision = passed.revision().hash();
        if (revision.equals(draft.base())) {
            throw Refused.unusable(
                    "proposal.nothing",
                    "草稿与生效版本相同",
                    "the draft is what is live already",
                    "请先修改",
                    "change something first");
        }
        if (!store.drafts().previewSeen(id, revision)) {
            throw Refused.unusable(
                    "proposal.no-preview",
                    "尚未查看草稿当前内容的试算结果",
                    "the preview of this state of the draft was not opened",
                    "请先在一次测评上试算并打开结果",
                    "preview it on an assessment and open the result first");
        }
        var files = store.drafts().files(draft);
        var deed = actor.did(Action.REVISION_PROPOSED, "revision:" + revision, reason);
        return store.transactions().write(() -> {
            if (!store.drafts().move(id, Drafts.State.OPEN, Drafts.State.PROPOSED)) {
                throw Refused.conflict("草稿已提请发布", "the draft was proposed already", "", "");
            }
            store.revisions().put(draft.ruleSet(), revision, files, actor.name());
            var proposal =
                    store.publications().propose(draft.ruleSet(), id, revision, draft.base(), actor.name(), reason);
            store.log().append(deed.with(Map.of("proposal", proposal.toString(), "base", draft.base())));
            return proposal;
        });
    }

    public List<Publications.Proposal> proposals(Actor actor, String ruleSet) {
        actor.mustBeAllowed(Permission.READ_RULES);
        return store.publications().proposals(ruleSet);
    }

    private Publications.Proposal proposal(UUID id) {
        return store.publications()
                .proposal(id)
                .orElseThrow(() -> Refused.notFound("没有此提案", "there is no such proposal"));
    }

    /** Approves or rejects what somebody else proposed (批准、退回). */
    public void decide(Actor actor, UUID id, boolean approved, String reason) {
        actor.mustBeAllowed(Permission.APPROVE_RULES);
        var proposal = proposal(id);
        if (proposal.author().equals(actor.name())) {
            throw Refused.conflict(
                    "提案人不能批准自己的提案",
                    "the author cannot decide about their own proposal",
                    "请由他人审核",
                    "somebody else must");
        }
        var deed = actor.did(
                approved ? Action.REVISION_APPROVED : Action.REVISION_REJECTED,
                "revision:" + proposal.revision(),
                reason);
        try {
            store.transactions().write(() -> {
                store.publications().decide(proposal, approved, actor.name(), reason);
                if (!approved) {
                    store.drafts().move(proposal.draft(), Drafts.State.PROPOSED, Drafts.State.OPEN);
                }
                return store.log().append(deed.with(Map.of("proposal", id.toString())));
            });
        } catch (DataIntegrityViolationException e) {
            throw Refused.conflict("该提案已有决定", "somebody decided about this proposal already", "", "");
        }
    }

    /**
     * Makes an approved revision live (生效).
     *
     * @param from when; now when empty
     * @throws Refused when it is not approved, or something else went live since it was drafted
     */
    public void publish(Actor actor, UUID id, Optional<Instant> from, String reason) {
        actor.mustBeAllowed(Permission.PUBLISH_RULES);
        var proposal = proposal(id);
        if (!proposal.verdict().map(Publications.Verdict::approved).orElse(false)) {
            throw Refused.conflict("提案尚未批准", "the proposal is not approved", "请先由他人批准", "it must be approved first");
        }
        var deed = actor.did(Action.REVISION_PUBLISHED, "revision:" + proposal.revision(), reason);
        store.transactions().write(() -> {
            store.publications().lock(proposal.ruleSet());
            var live = store.publications().live(proposal.ruleSet()).orElseThrow();
            if (!live.revision().equals(proposal.base())) {
                throw Refused.conflict(
                        "起草之后已有其他版本生效",
                        "another revision went live since this was drafted",
                        "请在当前生效版本上重新起草",
                        "draft it again from what is live now");
            }
            store.publications()
                    .publish(
                            proposal.ruleSet(),
                            proposal.revision(),
                            from.orElse(clock.instant()),
                            Optional.of(id),
                            Publications.Kind.PUBLISHED,
                            actor.name(),
                            reason);
            store.drafts().move(proposal.draft(), Drafts.State.PROPOSED, Drafts.State.CLOSED);
            return store.log().append(deed.with(Map.of("proposal", id.toString())));
        });
        library.refresh();
    }

    /** Goes back to a revision that was live before (回退). */
    public void rollBack(Actor actor, String ruleSet, String revision, String reason) {
        actor.mustBeAllowed(Permission.PUBLISH_RULES);
        var deed = actor.did(Action.REVISION_ROLLED_BACK, "revision:" + revision, reason);
        store.transactions().write(() -> {
            store.publications().lock(ruleSet);
            if (store.publications().history(ruleSet).stream()
                    .noneMatch(live -> live.revision().equals(revision))) {
                throw Refused.notFound("该版本从未生效", "that revision was never live");
            }
            store.publications()
                    .publish(
                            ruleSet,
                            revision,
                            clock.instant(),
                            Optional.empty(),
                            Publications.Kind.ROLLED_BACK,
                            actor.name(),
                            reason);
            return store.log().append(deed);
        });
        library.refresh();
    }

    /** The rule sets with the revision that this process serves. */
    public SortedMap<String, String> served(Actor actor) {
        actor.mustBeAllowed(Permission.READ_RULES);
        return library.served();
    }

    /** The files of a revision, by path. */
    public SortedMap<String, byte[]> filesOf(Actor actor, String revision) {
        actor.mustBeAllowed(Permission.READ_RULES);
        return store.revisions()
                .files(revision)
                .orElseThrow(() -> Refused.notFound("没有此规则版本", "there is no such revision"));
    }

    /** All that was or will be live, the last first. */
    public List<Publications.Live> history(Actor actor, String ruleSet) {
        actor.mustBeAllowed(Permission.READ_RULES);
        return store.publications().history(ruleSet);
    }
}
