package org.learningcity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.learningcity.office.Actor;
import org.learningcity.office.Office;
import org.learningcity.office.TokenDesk;
import org.learningcity.people.Permission;
import org.learningcity.people.Person;
import org.learningcity.store.Tokens;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who is asking, their password and their tokens. */
@RestController
@RequestMapping("/api/v1/me")
class MeController {

    private final Office office;

    MeController(Office office) {
        this.office = office;
    }

    @GetMapping
    Person me(Actor actor) {
        return actor.person();
    }

    /** A change of one's own password. */
    record Change(@NotBlank String former, @NotBlank String next) {}

    /** Changes the password and ends the session: the next one begins with the new password. */
    @PostMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void password(
            Actor actor, @Valid @RequestBody Change change, HttpServletRequest request, HttpServletResponse response) {
        office.people().password(actor, change.former(), change.next());
        new SecurityContextLogoutHandler().logout(request, response, null);
    }

    /**
     * A wish for a token.
     *
     * @param days how long it is good
     */
    record Wish(@NotBlank String title, Set<Permission> permissions, int days) {}

    @GetMapping("/tokens")
    List<Tokens.Token> tokens(Actor actor) {
        return office.tokens().of(actor);
    }

    @PostMapping("/tokens")
    @ResponseStatus(HttpStatus.CREATED)
    TokenDesk.Issued issue(Actor actor, @Valid @RequestBody Wish wish) {
        return office.tokens().issue(actor, wish.title(), wish.permissions(), Duration.ofDays(wish.days()));
    }

    @DeleteMapping("/tokens/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(Actor actor, @PathVariable UUID id) {
        office.tokens().revoke(actor, id);
    }
}
