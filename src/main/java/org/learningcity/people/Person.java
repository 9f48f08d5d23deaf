package org.learningcity.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody who can sign in.
 *
 * @param name what they sign in with
 * @param shownAs what others see
 * @param roles what they are to the office, and how far that extends
 * @param active whether they may sign in
 */
public record Person(String name, String shownAs, List<Grant> roles, boolean active) {

    public Person {
        roles = List.copyOf(roles);
    }

    /**
     * A role, as far as it extends.
     *
     * @param permissions what of the role's permissions it is for: all, but in the hands of a program with a token for less
     */
    public record Grant(Role role, Scope scope, Set<Permission> permissions) {

        public Grant(Role role, Scope scope) {
            this(role, scope, role.permissions());
        }

        public Grant {
            permissions = Set.copyOf(permissions);
            if (role.local() && scope.places().isEmpty()) {
                throw new IllegalArgumentException(role + " wants at least one place");
            }
        }

        boolean allows(Permission permission) {
            return permissions.contains(permission);
        }
    }

    /** The same person with no more than some permissions. */
    public Person limitedTo(Set<Permission> some) {
        return new Person(
                name,
                shownAs,
                roles.stream()
                        .map(grant -> new Grant(
                                grant.role(),
                                grant.scope(),
                                grant.permissions().stream()
                                        .filter(some::contains)
                                        .collect(Collectors.toSet())))
                        .toList(),
                active);
    }

    /** Whether any role allows it, anywhere. */
    public boolean may(Permission permission) {
        return active && roles.stream().anyMatch(grant -> grant.allows(permission));
    }

    /** Whether a role that extends to {@code place} allows it. */
    public boolean may(Permission permission, String place) {
        return active
                && roles.stream()
                        .anyMatch(grant ->
                                grant.allows(permission) && grant.scope().hasPlace(place));
    }

    /** Whether a role allows it for this row of data. */
    public boolean may(Permission permission, String place, String department, String indicator) {
        return active
                && roles.stream()
                        .filter(grant -> grant.allows(permission))
                        .map(Grant::scope)
                        .anyMatch(scope -> scope.hasPlace(place)
                                && (department.isEmpty() || scope.hasDepartment(department))
                                && (indicator.isEmpty() || scope.hasIndicator(indicator)));
    }

    /** Whether a role allows it for every place. */
    public boolean mayEverywhere(Permission permission) {
        return active
                && roles.stream()
                        .anyMatch(grant -> grant.allows(permission)
                                && grant.scope().places().isEmpty());
    }
}
