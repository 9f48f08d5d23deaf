package org.learningcity.web;

import org.learningcity.framework.Text;
import org.springframework.http.HttpStatus;

/** An edit that does not say which version it was made on, or was made on a former one. */
final class Stale extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient Text said;

    private Stale(HttpStatus status, Text said) {
        super(said.en());
        this.status = status;
        this.said = said;
    }

    static Stale unsaid() {
        return new Stale(
                HttpStatus.PRECONDITION_REQUIRED,
                new Text("请在 If-Match 中给出所修改的版本(ETag)", "say in If-Match which version (ETag) was edited"));
    }

    static Stale former() {
        return new Stale(
                HttpStatus.PRECONDITION_FAILED,
                new Text("内容已被他人修改,请重新载入并合并", "it was changed meanwhile; load it again and merge"));
    }

    static Stale otherRequest() {
        return new Stale(
                HttpStatus.UNPROCESSABLE_CONTENT,
                new Text("此 Idempotency-Key 已用于另一请求", "this Idempotency-Key was used for another request"));
    }

    HttpStatus status() {
        return status;
    }

    Text said() {
        return said;
    }
}
