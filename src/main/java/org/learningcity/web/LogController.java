package org.learningcity.web;

import java.util.List;
import org.learningcity.audit.Checkpoint;
import org.learningcity.audit.Entry;
import org.learningcity.office.Actor;
import org.learningcity.office.LogDesk;
import org.learningcity.office.Office;
import org.learningcity.people.Permission;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The log: read, verified, signed. */
@RestController
@RequestMapping("/api/v1/log")
class LogController {

    private final Office office;

    LogController(Office office) {
        this.office = office;
    }

    /** Entries after one, in order. */
    @GetMapping
    @Wants(Permission.READ_LOG)
    List<Entry> read(
            Actor actor, @RequestParam(defaultValue = "0") long after, @RequestParam(defaultValue = "100") int limit) {
        return office.log().read(actor, after, limit);
    }

    @GetMapping("/verification")
    @Wants(Permission.VERIFY_LOG)
    LogDesk.Verified verify(Actor actor) {
        return office.log().verify(actor);
    }

    @PostMapping("/checkpoints")
    @Wants(Permission.VERIFY_LOG)
    @ResponseStatus(HttpStatus.CREATED)
    Checkpoint sign(Actor actor) {
        return office.log().sign(actor);
    }
}
