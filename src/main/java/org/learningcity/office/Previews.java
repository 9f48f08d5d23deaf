package org.learningcity.office;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.learningcity.audit.Action;
import org.learningcity.audit.Deed;
import org.learningcity.impact.Draft;
import org.learningcity.impact.ImpactPreview;
import org.learningcity.impact.Means;
import org.learningcity.people.Permission;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.RuleSetRejected;
import org.learningcity.store.Store;
import org.learningcity.store.WorkQueue;
import tools.jackson.databind.json.JsonMapper;

/** What a draft would change on a real assessment, before anybody else sees the draft (试算). */
public final class Previews {

    /** The kind of work that makes a preview. */
    static final String PREVIEW = "preview";

    private final Store store;
    private final RuleLibrary library;
    private final RevisionDesk revisions;

    Previews(Store store, RuleLibrary library, RevisionDesk revisions) {
        this.store = store;
        this.library = library;
        this.revisions = revisions;
    }

    record Order(UUID draft, UUID assessment) {}

    /** Has a preview made of a draft as it stands; the id of the work. */
    public UUID ask(Actor actor, UUID id, UUID assessment) {
        actor.mustBeAllowedEverywhere(Permission.READ_ASSESSMENTS);
        var draft = revisions.draft(actor, id);
        if (store.assessments()
                .find(assessment)
                .filter(listed -> listed.pin().ruleSet().equals(draft.ruleSet()))
                .isEmpty()) {
            throw Refused.notFound("没有此测评", "there is no such assessment");
        }
        var asked = JsonMapper.shared().writeValueAsString(new Order(id, assessment));
        return store.transactions().write(() -> store.work().add(PREVIEW, draft.ruleSet(), asked, actor.name()));
    }

    /** Makes the preview that a piece of work asks for. */
    void make(WorkQueue.Work work, Means.Runs runs) {
        var order = JsonMapper.shared().readValue(work.asked(), Order.class);
        var draft = store.drafts().find(order.draft()).orElseThrow();
        var listed = store.assessments().find(order.assessment()).orElseThrow();
        var snapshot = store.snapshots().get(listed.pin().snapshot()).orElseThrow();
        var base = library.revision(draft.base()).ruleSet();
        var drafted = read(draft.ruleSet(), store.drafts().files(draft));
        var means = new Means(library.engine(), ruleSet -> Optional.of(snapshot), runs);
        var preview = ImpactPreview.of(
                base, List.of(new Draft(draft.title(), drafted, snapshot)), snapshot, listed.asked(), means);
        var made = preview.drafts().get(0);
        var impact = made.impact().orElseThrow(() -> new Refused(Refused.Why.UNUSABLE, made.problems()));
        store.transactions().write(() -> {
            revisions.previewed(draft, drafted.revision(), listed.id(), PreviewJson.of(impact));
            if (!store.work().end(work, WorkQueue.State.DONE, "{\"revision\":\"%s\"}".formatted(drafted.revision()))) {
                throw new AssessmentDesk.Overtaken();
            }
            return store.log().append(Deed.of(Action.DRAFT_PREVIEWED, work.askedBy(), "", "draft:" + draft.id()));
        });
    }

    private static RuleSet read(String name, SortedMap<String, byte[]> files) {
        return RuleLibrary.with(files, name, folder -> {
            try {
                return RuleSetFolder.read(folder);
            } catch (RuleSetRejected e) {
                throw new Refused(Refused.Why.UNUSABLE, e.problems());
            }
        });
    }
}
