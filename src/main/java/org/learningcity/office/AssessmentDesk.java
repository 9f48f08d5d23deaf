package org.learningcity.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.learningcity.archive.WrittenAssessment;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.Progress;
import org.learningcity.assessment.Request;
import org.learningcity.audit.Action;
import org.learningcity.audit.Deed;
import org.learningcity.people.Permission;
import org.learningcity.store.Assessments;
import org.learningcity.store.Store;
import org.learningcity.store.WorkQueue;
import org.learningcity.trace.Trace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where assessments are made, looked at, made final, and run again (测评). */
public final class AssessmentDesk {

    /** The kind of work that makes an assessment. */
    static final String ASSESS = "assess";

    private final Store store;
    private final RuleLibrary library;
    private final Clock clock;

    AssessmentDesk(Store store, RuleLibrary library, Clock clock) {
        this.store = store;
        this.library = library;
        this.clock = clock;
    }

    /**
     * What an assessment is asked for.
     *
     * @param revision hash of a revision; the one that was live when it was asked for, when empty
     * @param asOf the data as they were known then; when it was asked for, when empty
     */
    public record Order(Optional<String> revision, Optional<Instant> asOf, Request request) {}

    /** Has an assessment made; the id of the work. */
    public UUID ask(Actor actor, String ruleSet, Order order) {
        actor.mustBeAllowed(Permission.ASSESS);
        if (order.request().places().isEmpty()) {
            actor.mustBeAllowedEverywhere(Permission.ASSESS);
        }
        order.request().places().forEach(place -> actor.mustBeAllowed(Permission.ASSESS, place));
        try (var lease = library.lease(ruleSet)) {
            var fixed = new Order(
                    Optional.of(order.revision().orElse(lease.revision().hash())),
                    Optional.of(order.asOf().orElse(clock.instant())),
                    order.request());
            fixed.revision().filter(hash -> !store.revisions().known(hash)).ifPresent(hash -> {
                throw Refused.notFound("没有规则版本 " + hash, "there is no revision " + hash);
            });
            var asked = JsonMapper.shared().writeValueAsString(fixed);
            return store.transactions().write(() -> store.work().add(ASSESS, ruleSet, asked, actor.name()));
        }
    }

    /** Makes the assessment that a piece of work asks for; its id, or nothing when somebody else took the work over. */
    Optional<UUID> make(WorkQueue.Work work, Progress progress) {
        var order = JsonMapper.shared().readValue(work.asked(), Order.class);
        var revision = library.revision(order.revision().orElseThrow());
        var snapshot = store.deliveries().known(work.ruleSet(), order.asOf().orElseThrow());
        var assessment = revision.assessor().assess(snapshot, order.request(), progress);
        return store.transactions().write(() -> {
            store.snapshots().put(work.ruleSet(), snapshot);
            var id = store.assessments().put(assessment, revision.ruleSet(), order.request(), work.askedBy());
            if (!store.work().end(work, WorkQueue.State.DONE, "{\"assessment\":\"%s\"}".formatted(id))) {
                throw new Overtaken();
            }
            store.log()
                    .append(Deed.of(Action.ASSESSMENT_MADE, work.askedBy(), "", "assessment:" + id)
                            .with(Map.of(
                                    "revision", assessment.pin().revision(),
                                    "snapshot", assessment.pin().snapshot(),
                                    "result", assessment.resultHash())));
            return Optional.of(id);
        });
    }

    /** Somebody else does this work now: what was done of it is undone. */
    static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Assessments of a framework, the last first. */
    public List<Assessments.Listed> all(Actor actor, String ruleSet) {
        actor.mustBeAllowed(Permission.READ_ASSESSMENTS);
        return store.assessments().all(ruleSet);
    }

    /**
     * What is known of an assessment.
     *
     * @throws Refused when there is no such assessment
     */
    public Assessments.Listed find(Actor actor, UUID id) {
        actor.mustBeAllowed(Permission.READ_ASSESSMENTS);
        return listed(id);
    }

    private Assessments.Listed listed(UUID id) {
        return store.assessments().find(id).orElseThrow(() -> Refused.notFound("没有此测评", "there is no such assessment"));
    }

    /** The assessment with all its results. */
    public WrittenAssessment open(Actor actor, UUID id) {
        find(actor, id);
        return store.assessments().open(id).orElseThrow();
    }

    /** The reasons of a place and year. */
    public Trace reasons(Actor actor, UUID id, String place, int period) {
        actor.mustBeAllowed(Permission.READ_ASSESSMENTS, place);
        try {
            return open(actor, id)
                    .trace(place, period)
                    .orElseThrow(() -> Refused.notFound(
                            "该测评没有 %s %d 年的结果".formatted(place, period),
                            "the assessment has nothing of %s in %d".formatted(place, period)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes an assessment final (定稿). */
    public void makeFinal(Actor actor, UUID id, String reason) {
        actor.mustBeAllowedEverywhere(Permission.FINALISE_ASSESSMENTS);
        var deed = actor.did(Action.ASSESSMENT_FINAL, "assessment:" + id, reason);
        listed(id);
        store.transactions().write(() -> {
            if (!store.assessments().makeFinal(id, actor.name())) {
                throw Refused.conflict(
                        "该测评已定稿", "the assessment is final already", "请另作一次测评", "make another assessment");
            }
            return store.log().append(deed);
        });
    }

    /**
     * What running an assessment again came to.
     *
     * @param engine the engine it ran on now
     */
    public record Replay(boolean same, String then, String now, String engine) {}

    /** Runs the stored revision on the stored snapshot and compares the results (复算). */
    public Replay replay(Actor actor, UUID id) {
        actor.mustBeAllowed(Permission.REPLAY);
        var listed = listed(id);
        var again = again(listed);
        var replay = new Replay(
                again.resultHash().equals(listed.resultHash()),
                listed.resultHash(),
                again.resultHash(),
                again.pin().engine());
        store.transactions()
                .write(() -> store.log()
                        .append(actor.did(Action.ASSESSMENT_REPLAYED, "assessment:" + id)
                                .with(Map.of("same", Boolean.toString(replay.same()), "result", replay.now()))));
        return replay;
    }

    private Assessment again(Assessments.Listed listed) {
        var revision = library.revision(listed.pin().revision());
        var snapshot = store.snapshots().get(listed.pin().snapshot()).orElseThrow();
        return revision.assessor().assess(snapshot, listed.asked(), Progress.NONE);
    }

    /** The assessment of which an evidence bundle (证据包) is handed out; that it is stands in the log. */
    public Assessments.Listed bundled(Actor actor, UUID id) {
        actor.mustBeAllowedEverywhere(Permission.EXPORT_BUNDLES);
        var listed = listed(id);
        store.transactions().write(() -> store.log().append(actor.did(Action.BUNDLE_EXPORTED, "assessment:" + id)));
        return listed;
    }

    /** Results of one kind, such as {@code nodes}, of the places that this person may see. */
    public List<JsonNode> seen(Actor actor, UUID id, String kind) {
        return open(actor, id)
                .json()
                .path(kind)
                .valueStream()
                .filter(each -> actor.person()
                        .may(Permission.READ_ASSESSMENTS, each.path("place").asString()))
                .toList();
    }

    public static Refused noNode(String node) {
        return Refused.notFound("指标体系中没有“%s”".formatted(node), "the framework has no `%s`".formatted(node));
    }
}
