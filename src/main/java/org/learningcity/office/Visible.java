package org.learningcity.office;

import org.learningcity.observation.Snapshot;
import org.learningcity.people.Permission;
import org.learningcity.people.Person;

/** The part of the data that somebody may see. */
final class Visible {

    private Visible() {}

    static Snapshot to(Person person, Snapshot all) {
        return new Snapshot(
                all.places().stream()
                        .filter(row -> person.may(Permission.READ_DATA, row.id()))
                        .toList(),
                all.observations().stream()
                        .filter(row -> person.may(
                                Permission.READ_DATA,
                                row.place(),
                                row.provenance().department(),
                                row.indicator()))
                        .toList(),
                all.evidence().stream()
                        .filter(row -> person.may(Permission.READ_DATA, row.place(), "", row.indicator()))
                        .toList(),
                all.reviews().stream()
                        .filter(row -> person.may(Permission.READ_DATA, row.place(), "", row.indicator()))
                        .toList(),
                all.decisions().stream()
                        .filter(row -> person.may(Permission.READ_DATA, row.place()))
                        .toList());
    }
}
