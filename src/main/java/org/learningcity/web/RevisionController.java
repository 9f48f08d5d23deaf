package org.learningcity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcity.office.Actor;
import org.learningcity.office.Office;
import org.learningcity.people.Permission;
import org.learningcity.store.Publications;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rule sets, what is live of them, and how something else goes live. */
@RestController
@RequestMapping("/api/v1")
class RevisionController {

    private final Office office;

    RevisionController(Office office) {
        this.office = office;
    }

    /** The rule sets with the revision that this process serves. */
    @GetMapping("/rule-sets")
    @Wants(Permission.READ_RULES)
    Map<String, String> ruleSets(Actor actor) {
        return office.revisions().served(actor);
    }

    /** All that was or will be live, the last first. */
    @GetMapping("/rule-sets/{ruleSet}/revisions")
    @Wants(Permission.READ_RULES)
    List<Publications.Live> history(Actor actor, @PathVariable String ruleSet) {
        return office.revisions().history(actor, ruleSet);
    }

    /** The files of a revision. */
    @GetMapping("/revisions/{hash}/files")
    @Wants(Permission.READ_RULES)
    List<String> files(Actor actor, @PathVariable String hash) {
        return List.copyOf(office.revisions().filesOf(actor, hash).keySet());
    }

    @GetMapping("/revisions/{hash}/file")
    @Wants(Permission.READ_RULES)
    ResponseEntity<String> file(Actor actor, @PathVariable String hash, HttpServletRequest request) {
        var path = String.valueOf(request.getParameter("path"));
        return Optional.ofNullable(office.revisions().filesOf(actor, hash).get(path))
                .map(bytes -> ResponseEntity.ok(new String(bytes, StandardCharsets.UTF_8)))
                .orElse(ResponseEntity.notFound().build());
    }

    @GetMapping("/rule-sets/{ruleSet}/proposals")
    @Wants(Permission.READ_RULES)
    List<Publications.Proposal> proposals(Actor actor, @PathVariable String ruleSet) {
        return office.revisions().proposals(actor, ruleSet);
    }

    /** A verdict on what somebody else proposed. */
    record Verdict(boolean approved, @NotBlank String reason) {}

    @PostMapping("/proposals/{id}/decision")
    @Wants(Permission.APPROVE_RULES)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(Actor actor, @PathVariable UUID id, @Valid @RequestBody Verdict verdict) {
        office.revisions().decide(actor, id, verdict.approved(), verdict.reason());
    }

    /**
     * A publication.
     *
     * @param from when it goes live; at once when left out
     */
    record Publication(@Nullable Instant from, @NotBlank String reason) {}

    @PostMapping("/proposals/{id}/publication")
    @Wants(Permission.PUBLISH_RULES)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void publish(Actor actor, @PathVariable UUID id, @Valid @RequestBody Publication publication) {
        office.revisions().publish(actor, id, Optional.ofNullable(publication.from()), publication.reason());
    }

    /** A way back to what was live before. */
    record RollBack(@NotBlank String revision, @NotBlank String reason) {}

    @PostMapping("/rule-sets/{ruleSet}/rollback")
    @Wants(Permission.PUBLISH_RULES)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rollBack(Actor actor, @PathVariable String ruleSet, @Valid @RequestBody RollBack back) {
        office.revisions().rollBack(actor, ruleSet, back.revision(), back.reason());
    }
}
