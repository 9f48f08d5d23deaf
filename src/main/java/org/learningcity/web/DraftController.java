package org.learningcity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcity.authoring.Examination;
import org.learningcity.office.Actor;
import org.learningcity.office.Office;
import org.learningcity.people.Permission;
import org.learningcity.ruleset.Problem;
import org.learningcity.store.Drafts;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person's drafts: edited, checked, previewed, proposed. */
@RestController
@RequestMapping("/api/v1")
class DraftController {

    private final Office office;
    private final Once once;

    DraftController(Office office, Once once) {
        this.office = office;
        this.once = once;
    }

    /** The name of a new draft. */
    record Title(@NotBlank String title) {}

    @PostMapping("/rule-sets/{ruleSet}/drafts")
    @Wants(Permission.EDIT_RULES)
    ResponseEntity<Object> open(
            Actor actor,
            @PathVariable String ruleSet,
            @Valid @RequestBody Title title,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        return once.answer(actor, key, "draft\n" + ruleSet + "\n" + title.title(), () -> {
            var id = office.revisions().open(actor, ruleSet, title.title());
            return new Once.Created(HttpStatus.CREATED, Map.of("draft", id), "/api/v1/drafts/" + id);
        });
    }

    @GetMapping("/drafts")
    @Wants(Permission.EDIT_RULES)
    List<Drafts.Draft> drafts(Actor actor) {
        return office.revisions().drafts(actor);
    }

    @GetMapping("/drafts/{id}")
    @Wants(Permission.EDIT_RULES)
    ResponseEntity<Drafts.Draft> draft(Actor actor, @PathVariable UUID id) {
        var draft = office.revisions().draft(actor, id);
        return ResponseEntity.ok().eTag(Versions.tag(draft.version())).body(draft);
    }

    @GetMapping("/drafts/{id}/files")
    @Wants(Permission.EDIT_RULES)
    List<String> files(Actor actor, @PathVariable UUID id) {
        return List.copyOf(office.revisions().files(actor, id).keySet());
    }

    @GetMapping(path = "/drafts/{id}/file", produces = "text/plain;charset=UTF-8")
    @Wants(Permission.EDIT_RULES)
    ResponseEntity<String> file(Actor actor, @PathVariable UUID id, @RequestParam String path) {
        var version = office.revisions().draft(actor, id).version();
        return Optional.ofNullable(office.revisions().files(actor, id).get(path))
                .map(bytes ->
                        ResponseEntity.ok().eTag(Versions.tag(version)).body(new String(bytes, StandardCharsets.UTF_8)))
                .orElse(ResponseEntity.notFound().build());
    }

    /** Saves a file; {@code If-Match} names the version of the draft that it was edited on. */
    @PutMapping("/drafts/{id}/file")
    @Wants(Permission.EDIT_RULES)
    ResponseEntity<Void> save(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam String path,
            @RequestBody byte[] content,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return edited(actor, id, path, Optional.of(content), ifMatch);
    }

    @DeleteMapping("/drafts/{id}/file")
    @Wants(Permission.EDIT_RULES)
    ResponseEntity<Void> remove(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam String path,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return edited(actor, id, path, Optional.empty(), ifMatch);
    }

    private ResponseEntity<Void> edited(
            Actor actor, UUID id, String path, Optional<byte[]> content, @Nullable String ifMatch) {
        var version = Versions.edited(ifMatch);
        if (office.revisions().draft(actor, id).version() != version) {
            throw Stale.former();
        }
        office.revisions().save(actor, id, path, content, version);
        return ResponseEntity.noContent().eTag(Versions.tag(version + 1)).build();
    }

    @DeleteMapping("/drafts/{id}")
    @Wants(Permission.EDIT_RULES)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(Actor actor, @PathVariable UUID id) {
        office.revisions().discard(actor, id);
    }

    /**
     * What the checks and cases say of a draft.
     *
     * @param cases how many held; 0 when it did not pass
     */
    record Checked(boolean passes, int cases, List<Problem> problems) {}

    @PostMapping("/drafts/{id}/check")
    @Wants(Permission.EDIT_RULES)
    Checked check(Actor actor, @PathVariable UUID id) {
        var outcome = office.revisions().check(actor, id);
        return outcome instanceof Examination.Outcome.Passed passed
                ? new Checked(true, passed.cases(), outcome.problems())
                : new Checked(false, 0, outcome.problems());
    }

    /** The assessment that a draft is tried on. */
    record On(@NotNull UUID assessment) {}

    @PostMapping("/drafts/{id}/previews")
    @Wants(Permission.EDIT_RULES)
    ResponseEntity<Object> preview(Actor actor, @PathVariable UUID id, @Valid @RequestBody On on) {
        var work = office.previews().ask(actor, id, on.assessment());
        return ResponseEntity.accepted()
                .header("Location", "/api/v1/work/" + work)
                .body(Map.of("work", work));
    }

    @GetMapping("/drafts/{id}/previews/{assessment}")
    @Wants(Permission.EDIT_RULES)
    ResponseEntity<byte[]> openPreview(Actor actor, @PathVariable UUID id, @PathVariable UUID assessment) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(office.revisions().openPreview(actor, id, assessment));
    }

    /** Why a draft should go live. */
    record Reason(@NotBlank String reason) {}

    @PostMapping("/drafts/{id}/proposal")
    @Wants(Permission.EDIT_RULES)
    ResponseEntity<Object> propose(
            Actor actor,
            @PathVariable UUID id,
            @Valid @RequestBody Reason reason,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        return once.answer(actor, key, "proposal\n" + id + "\n" + reason.reason(), () -> {
            var proposal = office.revisions().propose(actor, id, reason.reason());
            return new Once.Created(HttpStatus.CREATED, Map.of("proposal", proposal), "/api/v1/proposals/" + proposal);
        });
    }
}
