package org.learningcity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcity.office.Office;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Signs people in with name and password. */
final class SignInProvider implements AuthenticationProvider {

    /** Everybody who may do something has it; what, the office decides each time. */
    static final String PERSON = "PERSON";

    private final Office office;

    SignInProvider(Office office) {
        this.office = office;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication asked) {
        var name = asked.getName();
        var address = asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        return switch (office.people().signIn(name, String.valueOf(asked.getCredentials()), String.valueOf(address))) {
            case WELCOME -> signedIn(name, List.of(new SimpleGrantedAuthority(PERSON)));
            case MUST_CHANGE -> signedIn(name, List.of());
            case LOCKED -> throw new LockedException("locked");
            case WRONG -> throw new BadCredentialsException("wrong");
        };
    }

    private static Authentication signedIn(String name, List<SimpleGrantedAuthority> authorities) {
        return UsernamePasswordAuthenticationToken.authenticated(name, null, authorities);
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
