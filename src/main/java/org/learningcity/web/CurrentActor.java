package org.learningcity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.learningcity.office.Actor;
import org.learningcity.office.Office;
import org.learningcity.store.People;
import org.learningcity.store.Tokens;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a handler the person who asks, with the roles that they have now. */
@Component
class CurrentActor implements HandlerMethodArgumentResolver {

    private final Office office;

    CurrentActor(Office office) {
        this.office = office;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Actor.class);
    }

    @Override
    public Actor resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return of((HttpServletRequest) request.getNativeRequest());
    }

    /** Who asks. */
    Actor of(HttpServletRequest request) {
        var address = String.valueOf(request.getRemoteAddr());
        var who = SecurityContextHolder.getContext().getAuthentication();
        var principal = who == null ? null : who.getPrincipal();
        if (principal instanceof Tokens.Token token) {
            return new Actor(person(token.person()).person().limitedTo(token.permissions()), address);
        }
        return new Actor(person(String.valueOf(principal)).person(), address);
    }

    private People.Account person(String name) {
        return office.store()
                .people()
                .find(name)
                .filter(account -> account.person().active())
                .orElseThrow(() -> new InsufficientAuthenticationException("nobody of that name may sign in"));
    }
}
