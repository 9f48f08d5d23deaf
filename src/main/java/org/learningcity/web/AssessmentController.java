package org.learningcity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcity.archive.ExplanationText;
import org.learningcity.assessment.Request;
import org.learningcity.office.Actor;
import org.learningcity.office.AssessmentDesk;
import org.learningcity.office.Office;
import org.learningcity.people.Permission;
import org.learningcity.stage.Keys;
import org.learningcity.store.Assessments;
import org.learningcity.trace.Explanation;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Assessments: made, looked at, explained, run again, handed over. */
@RestController
@RequestMapping("/api/v1")
class AssessmentController {

    private final Office office;
    private final Once once;
    private final JsonMapper json;

    AssessmentController(Office office, Once once, JsonMapper json) {
        this.office = office;
        this.once = once;
        this.json = json;
    }

    /**
     * What to assess.
     *
     * @param revision hash of a revision; the live one when left out
     * @param asOf the data as they were known then; now when left out
     */
    record Order(
            @Nullable String revision,
            @Nullable Instant asOf,
            @Nullable List<Integer> periods,
            @Nullable List<String> places) {

        AssessmentDesk.Order order() {
            return new AssessmentDesk.Order(
                    Optional.ofNullable(revision),
                    Optional.ofNullable(asOf),
                    new Request(periods == null ? List.of() : periods, places == null ? List.of() : places));
        }
    }

    /** Has an assessment made: 202, and where to look for it. */
    @PostMapping("/rule-sets/{ruleSet}/assessments")
    @Wants(Permission.ASSESS)
    ResponseEntity<Object> assess(
            Actor actor,
            @PathVariable String ruleSet,
            @Valid @RequestBody Order order,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        return once.answer(actor, key, ruleSet + json.writeValueAsString(order), () -> {
            var work = office.assessments().ask(actor, ruleSet, order.order());
            return new Once.Created(HttpStatus.ACCEPTED, Map.of("work", work), "/api/v1/work/" + work);
        });
    }

    @GetMapping("/rule-sets/{ruleSet}/assessments")
    @Wants(Permission.READ_ASSESSMENTS)
    Page<Assessments.Listed> all(
            Actor actor,
            @PathVariable String ruleSet,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "100") int limit) {
        return Page.of(office.assessments().all(actor, ruleSet), from, limit);
    }

    @GetMapping("/assessments/{id}")
    @Wants(Permission.READ_ASSESSMENTS)
    Assessments.Listed one(Actor actor, @PathVariable UUID id) {
        return office.assessments().find(actor, id);
    }

    /** Scores with completeness, release and grade; of places that the person may see. */
    @GetMapping("/assessments/{id}/nodes")
    @Wants(Permission.READ_ASSESSMENTS)
    Page<JsonNode> nodes(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable Integer period,
            @RequestParam(required = false) @Nullable String node,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "100") int limit) {
        var all = office.assessments().seen(actor, id, "nodes").stream()
                .filter(each -> period == null || each.path("period").asInt() == period)
                .filter(each -> place == null || each.path("place").asString().equals(place))
                .filter(each -> node == null || each.path("node").asString().equals(node))
                .toList();
        return Page.of(all, from, limit);
    }

    @GetMapping("/assessments/{id}/findings")
    @Wants(Permission.READ_ASSESSMENTS)
    Page<JsonNode> findings(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "100") int limit) {
        return Page.of(office.assessments().seen(actor, id, "findings"), from, limit);
    }

    /** Why a number is what it is, as lines of text and as a tree. */
    @GetMapping("/assessments/{id}/explanation")
    @Wants(Permission.READ_ASSESSMENTS)
    Map<String, Object> explain(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam String place,
            @RequestParam int period,
            @RequestParam String node,
            HttpServletRequest request) {
        var trace = office.assessments().reasons(actor, id, place, period);
        var tree =
                Explanation.of(trace, Keys.score(place, period, node)).orElseThrow(() -> AssessmentDesk.noNode(node));
        var written = office.assessments().open(actor, id);
        return Map.of(
                "lines",
                new ExplanationText(written, trace, ProblemWriter.language(request)).lines(tree),
                "result",
                written.node(place, period, node).orElseThrow(),
                "tree",
                tree);
    }

    /** A reason, which what is done cannot do without. */
    record Reason(@NotBlank String reason) {}

    @PostMapping("/assessments/{id}/final")
    @Wants(Permission.FINALISE_ASSESSMENTS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void makeFinal(Actor actor, @PathVariable UUID id, @Valid @RequestBody Reason reason) {
        office.assessments().makeFinal(actor, id, reason.reason());
    }

    @PostMapping("/assessments/{id}/replays")
    @Wants(Permission.REPLAY)
    AssessmentDesk.Replay replay(Actor actor, @PathVariable UUID id) {
        return office.assessments().replay(actor, id);
    }

    /** The evidence bundle (.zip). */
    @GetMapping("/assessments/{id}/bundle")
    @Wants(Permission.EXPORT_BUNDLES)
    ResponseEntity<StreamingResponseBody> bundle(Actor actor, @PathVariable UUID id) {
        var listed = office.assessments().bundled(actor, id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"assessment-%s.zip\"".formatted(id))
                .body(out -> office.bundles().write(listed, out));
    }
}
