package org.learningcity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.learningcity.framework.Language;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a refusal says (RFC 9457), in the language of who asked. */
@Component
class ProblemWriter {

    static final String MEDIA_TYPE = "application/problem+json";

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    static Language language(HttpServletRequest request) {
        var asked = request.getHeader("Accept-Language");
        return asked != null && request.getLocale().getLanguage().equals("en") ? Language.EN : Language.ZH;
    }

    ProblemDetail detail(HttpStatus status, Text said, List<Problem> problems, HttpServletRequest request) {
        var language = language(request);
        var detail = ProblemDetail.forStatusAndDetail(status, said.in(language));
        detail.setProperty(
                "problems",
                problems.stream().map(problem -> told(problem, language)).toList());
        return detail;
    }

    /** The same that the command line says, with the same place. */
    private static Map<String, Object> told(Problem problem, Language language) {
        return Map.of(
                "code", problem.code(),
                "severity", problem.severity().name(),
                "where", problem.where(),
                "message", problem.message().in(language),
                "advice", problem.advice().in(language),
                "excerpt", problem.excerpt());
    }

    void notSignedIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var said = failure instanceof LockedException
                ? new Text(
                        "账号已锁定,请 15 分钟后再试或联系管理员",
                        "the account is locked; try again in 15 minutes or ask an administrator")
                : request.getRequestURI().equals("/login")
                        ? new Text("用户名或密码不正确", "name or password is wrong")
                        : new Text("请先登录", "sign in first");
        write(HttpStatus.UNAUTHORIZED, said, request, response);
    }

    void notAllowed(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        var said = failure instanceof CsrfException
                ? new Text("请求缺少防伪令牌(X-XSRF-TOKEN)", "the request has no anti-forgery token (X-XSRF-TOKEN)")
                : new Text("请先修改一次性密码", "change the one-time password first");
        write(HttpStatus.FORBIDDEN, said, request, response);
    }

    private void write(HttpStatus status, Text said, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream().write(json.writeValueAsBytes(detail(status, said, List.of(), request)));
    }
}
