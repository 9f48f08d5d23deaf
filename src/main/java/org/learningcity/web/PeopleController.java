package org.learningcity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningcity.office.Actor;
import org.learningcity.office.Office;
import org.learningcity.people.Permission;
import org.learningcity.people.Person;
import org.learningcity.people.Role;
import org.learningcity.people.Scope;
import org.learningcity.store.People;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** People and their roles. */
@RestController
@RequestMapping("/api/v1/people")
class PeopleController {

    private final Office office;

    PeopleController(Office office) {
        this.office = office;
    }

    /** A role and how far it extends; everywhere, where nothing is named. */
    record Given(
            @NotNull Role role,
            @Nullable Set<String> places,
            @Nullable Set<String> departments,
            @Nullable Set<String> indicators) {

        Person.Grant grant() {
            return new Person.Grant(role, new Scope(or(places), or(departments), or(indicators)));
        }

        private static Set<String> or(@Nullable Set<String> names) {
            return names == null ? Set.of() : names;
        }
    }

    /** Somebody as an administrator writes them down. */
    record Written(
            @NotBlank String shownAs,
            @NotNull List<@Valid Given> roles,
            boolean active,
            @NotBlank String reason) {
        Person person(String name) {
            return new Person(name, shownAs, roles.stream().map(Given::grant).toList(), active);
        }
    }

    /** Somebody new. */
    record Newcomer(@NotBlank String name, @NotNull @Valid Written person) {}

    /** What others see of an account: nothing of its password. */
    record Shown(Person person, boolean mustChange, boolean locked, int version) {
        static Shown of(People.Account account) {
            return new Shown(account.person(), account.mustChange(), account.locked(), account.version());
        }
    }

    @GetMapping
    @Wants(Permission.MANAGE_PEOPLE)
    List<Shown> all(Actor actor) {
        return office.people().all(actor).stream().map(Shown::of).toList();
    }

    @PostMapping
    @Wants(Permission.MANAGE_PEOPLE)
    ResponseEntity<Object> add(Actor actor, @Valid @RequestBody Newcomer newcomer) {
        var password = office.people()
                .add(
                        actor,
                        newcomer.person().person(newcomer.name()),
                        newcomer.person().reason());
        return ResponseEntity.status(HttpStatus.CREATED)
                .header("Location", "/api/v1/people/" + newcomer.name())
                .body(Map.of("name", newcomer.name(), "oneTimePassword", password));
    }

    @PutMapping("/{name}")
    @Wants(Permission.MANAGE_PEOPLE)
    ResponseEntity<Void> change(
            Actor actor,
            @PathVariable String name,
            @Valid @RequestBody Written written,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        var version = Versions.edited(ifMatch);
        office.people().change(actor, written.person(name), version, written.reason());
        return ResponseEntity.noContent().eTag(Versions.tag(version + 1)).build();
    }
}
