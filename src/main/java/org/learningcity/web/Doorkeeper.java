package org.learningcity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Turns away whoever is not allowed what a handler {@link Wants}. */
final class Doorkeeper implements HandlerInterceptor {

    private final CurrentActor actors;

    Doorkeeper(CurrentActor actors) {
        this.actors = actors;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            var wanted = method.getMethodAnnotation(Wants.class);
            if (wanted != null) {
                actors.of(request).mustBeAllowed(wanted.value());
            }
        }
        return true;
    }
}
