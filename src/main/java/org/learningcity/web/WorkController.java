package org.learningcity.web;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.learningcity.office.Actor;
import org.learningcity.office.Office;
import org.learningcity.store.WorkQueue;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Long work: how far it is, and that it is no longer wanted. */
@RestController
@RequestMapping("/api/v1/work/{id}")
class WorkController {

    private static final long LOOK_MILLIS = 300;
    private static final long LONGEST_MILLIS = TimeUnit.MINUTES.toMillis(30);

    private final Office office;
    private final ScheduledExecutorService looking = Executors.newScheduledThreadPool(1, task -> {
        var thread = new Thread(task, "work-progress");
        thread.setDaemon(true);
        return thread;
    });

    WorkController(Office office) {
        this.office = office;
    }

    @GetMapping
    WorkQueue.Work work(Actor actor, @PathVariable UUID id) {
        return office.worker().find(actor, id);
    }

    /** The same as a stream of events, until the work is over. */
    @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(Actor actor, @PathVariable UUID id) {
        office.worker().find(actor, id);
        var emitter = new SseEmitter(LONGEST_MILLIS);
        var look =
                looking.scheduleWithFixedDelay(() -> tell(actor, id, emitter), 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        emitter.onCompletion(() -> look.cancel(false));
        emitter.onTimeout(() -> look.cancel(false));
        return emitter;
    }

    private void tell(Actor actor, UUID id, SseEmitter emitter) {
        try {
            var work = office.worker().find(actor, id);
            emitter.send(SseEmitter.event().name("progress").data(work, MediaType.APPLICATION_JSON));
            if (work.state().over()) {
                emitter.complete();
            }
        } catch (IOException | RuntimeException e) {
            emitter.completeWithError(e);
        }
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(Actor actor, @PathVariable UUID id) {
        office.worker().cancel(actor, id);
    }
}
