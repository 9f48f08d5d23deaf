package org.learningcity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcity.framework.Text;
import org.learningcity.office.NotAllowed;
import org.learningcity.office.Refused;
import org.learningcity.ruleset.RuleSetRejected;
import org.learningcity.ruleset.RulesFailed;
import org.learningcity.store.DamagedContent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns whatever stood in the way into an answer that says what to do; never a stack trace. */
@RestControllerAdvice
class Refusals extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final ProblemWriter problems;

    Refusals(ProblemWriter problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused, HttpServletRequest request) {
        var status = switch (refused.why()) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case UNUSABLE -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
        var said = refused.problems().isEmpty()
                ? new Text("不能处理", "cannot be done")
                : refused.problems().get(0).message();
        return answer(problems.detail(status, said, refused.problems(), request));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> stale(Stale stale, HttpServletRequest request) {
        return answer(problems.detail(stale.status(), stale.said(), List.of(), request));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notAllowed(NotAllowed refused, HttpServletRequest request) {
        return answer(problems.detail(HttpStatus.FORBIDDEN, refused.said(), List.of(), request));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> rejected(RuleSetRejected rejected, HttpServletRequest request) {
        return answer(problems.detail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                new Text("规则集有错误", "the rule set has errors"),
                rejected.problems(),
                request));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> stopped(RulesFailed failed, HttpServletRequest request) {
        return answer(problems.detail(
                HttpStatus.UNPROCESSABLE_CONTENT, failed.problem().message(), List.of(failed.problem()), request));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> damaged(DamagedContent damaged, HttpServletRequest request) {
        LOG.error("the store is damaged", damaged);
        return answer(problems.detail(
                HttpStatus.INTERNAL_SERVER_ERROR,
                new Text("存储的内容已损坏,请从备份恢复", "stored content is damaged; restore it from a backup"),
                List.of(),
                request));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> noFile(MultipartException failure, HttpServletRequest request) {
        return answer(problems.detail(
                HttpStatus.BAD_REQUEST,
                new Text("请以 multipart/form-data 上传文件(字段 file)", "send the file as multipart/form-data (field `file`)"),
                List.of(),
                request));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(Exception failure, HttpServletRequest request) {
        if (failure instanceof AuthenticationException) {
            return answer(
                    problems.detail(HttpStatus.UNAUTHORIZED, new Text("请先登录", "sign in first"), List.of(), request));
        }
        LOG.error("a request failed", failure);
        return answer(problems.detail(
                HttpStatus.INTERNAL_SERVER_ERROR,
                new Text("服务内部错误,已记录", "the service failed; it was logged"),
                List.of(),
                request));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode code, WebRequest request) {
        var status = HttpStatus.valueOf(code.value());
        var asked = ((ServletWebRequest) request).getRequest();
        return ResponseEntity.status(status)
                .header(HttpHeaders.CONTENT_TYPE, ProblemWriter.MEDIA_TYPE)
                .body(problems.detail(
                        status,
                        new Text(
                                "请求无法理解(%d)".formatted(status.value()),
                                "the request was not understood: " + status.getReasonPhrase()),
                        List.of(),
                        asked));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail detail) {
        return ResponseEntity.status(detail.getStatus())
                .header(HttpHeaders.CONTENT_TYPE, ProblemWriter.MEDIA_TYPE)
                .body(detail);
    }
}
