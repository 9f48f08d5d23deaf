package org.learningcity.web;

import java.net.URI;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.learningcity.observation.Digest;
import org.learningcity.office.Actor;
import org.learningcity.office.Office;
import org.learningcity.store.Answers;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Creates once what is asked for once: who repeats a request with the same {@code Idempotency-Key} gets the first answer
 * again. What is created and that it was answered are written together.
 */
@Component
class Once {

    private final Office office;
    private final JsonMapper json;

    Once(Office office, JsonMapper json) {
        this.office = office;
        this.json = json;
    }

    /**
     * What was created.
     *
     * @param location where it is
     */
    record Created(HttpStatus status, Object body, @Nullable String location) {}

    /**
     * The answer to a request that creates.
     *
     * @param key the request's {@code Idempotency-Key}; nothing when it has none
     * @param request what tells it from another request
     * @throws Stale when the key was used for another request
     */
    ResponseEntity<Object> answer(Actor actor, @Nullable String key, String request, Supplier<Created> work) {
        if (key == null || key.isBlank()) {
            return written(work.get());
        }
        var digest = Digest.of(request);
        return office.store().transactions().write(() -> {
            var answers = office.store().answers();
            answers.lock(actor.name(), key);
            var before = answers.find(actor.name(), key);
            if (before.isPresent()) {
                return repeated(before.get(), digest);
            }
            var created = work.get();
            answers.put(
                    actor.name(),
                    key,
                    new Answers.Answer(
                            digest,
                            created.status().value(),
                            json.writeValueAsString(created.body()),
                            created.location() == null ? "" : created.location()));
            return written(created);
        });
    }

    private static ResponseEntity<Object> repeated(Answers.Answer before, String digest) {
        if (!before.request().equals(digest)) {
            throw Stale.otherRequest();
        }
        var answer = ResponseEntity.status(before.status()).contentType(MediaType.APPLICATION_JSON);
        if (!before.location().isEmpty()) {
            answer.location(URI.create(before.location()));
        }
        return answer.body(JsonMapper.shared().readTree(before.body()));
    }

    private static ResponseEntity<Object> written(Created created) {
        var answer = ResponseEntity.status(created.status());
        if (created.location() != null) {
            answer.location(URI.create(created.location()));
        }
        return answer.body(created.body());
    }
}
