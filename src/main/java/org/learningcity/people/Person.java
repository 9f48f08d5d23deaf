package org.learningcity.people;

import java.util.List;

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

    /** A role, as far as it extends. */
    public record Grant(Role role, Scope scope) {
        public Grant {
            if (role.local() && scope.places().isEmpty()) {
                throw new IllegalArgumentException(role + " wants at least one place");
            }
        }
    }

    /** Whether any role allows it, anywhere. */
    public boolean may(Permission permission) {
        return active && roles.stream().anyMatch(grant -> grant.role().may(permission));
    }

    /** Whether a role that extends to {@code place} allows it. */
    public boolean may(Permission permission, String place) {
        return active
                && roles.stream()
                        .anyMatch(grant -> grant.role().may(permission) && grant.scope().hasPlace(place));
    }

    /** Whether a role allows it for this row of data. */
    public boolean may(Permission permission, String place, String department, String indicator) {
        return active
                && roles.stream()
                        .filter(grant -> grant.role().may(permission))
                        .map(Grant::scope)
                        .anyMatch(scope -> scope.hasPlace(place)
                                && (department.isEmpty() || scope.hasDepartment(department))
                                && (indicator.isEmpty() || scope.hasIndicator(indicator)));
    }

    /** Whether a role allows it for every place. */
    public boolean mayEverywhere(Permission permission) {
        return active
                && roles.stream()
                        .anyMatch(grant -> grant.role().may(permission)
                                && grant.scope().places().isEmpty());
    }
}
