package org.learningcity.web;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcity.observation.Digest;
import org.learningcity.observation.Observation;
import org.learningcity.office.Actor;
import org.learningcity.office.Office;
import org.learningcity.people.Permission;
import org.learningcity.store.Deliveries;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files of data in, and what is known. */
@RestController
@RequestMapping("/api/v1/rule-sets/{ruleSet}")
class DataController {

    private final Office office;
    private final Once once;

    DataController(Office office, Once once) {
        this.office = office;
        this.once = once;
    }

    /** Takes a workbook or CSV file in; 422 with every cell that stands in the way. */
    @PostMapping("/deliveries")
    @Wants(Permission.DELIVER_DATA)
    ResponseEntity<Object> deliver(
            Actor actor,
            @PathVariable String ruleSet,
            @RequestParam MultipartFile file,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key)
            throws IOException {
        var bytes = file.getBytes();
        var name = String.valueOf(file.getOriginalFilename());
        return once.answer(actor, key, ruleSet + "\n" + name + "\n" + Digest.of(bytes), () -> {
            var received = office.data().receive(actor, ruleSet, name, bytes);
            return new Once.Created(
                    HttpStatus.CREATED,
                    received,
                    "/api/v1/rule-sets/%s/deliveries/%s"
                            .formatted(ruleSet, received.receipt().delivery().id()));
        });
    }

    @GetMapping("/deliveries")
    @Wants(Permission.READ_DATA)
    Page<Deliveries.Delivery> deliveries(
            Actor actor,
            @PathVariable String ruleSet,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "100") int limit) {
        return Page.of(office.data().deliveries(actor, ruleSet), from, limit);
    }

    /** What is known now, as far as the person may see it. */
    @GetMapping("/observations")
    @Wants(Permission.READ_DATA)
    Page<Observation> observations(
            Actor actor,
            @PathVariable String ruleSet,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable Integer period,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "100") int limit) {
        List<Observation> rows = office.data().known(actor, ruleSet).observations().stream()
                .filter(row -> place == null || row.place().equals(place))
                .filter(row -> period == null || row.period() == period)
                .toList();
        return Page.of(rows, from, limit);
    }
}
