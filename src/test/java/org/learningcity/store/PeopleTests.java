package org.learningcity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningcity.people.Person;
import org.learningcity.people.Role;
import org.learningcity.people.Scope;
import org.springframework.dao.DataIntegrityViolationException;

/** People in the store, the same on both databases. */
@ParameterizedClass
@EnumSource(Databases.class)
class PeopleTests {

    private final Databases database;
    private TestStore opened;
    private People people;

    PeopleTests(Databases database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        opened = new TestStore(database);
        people = opened.store().people();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void personComesBackWithEveryRoleAndHowFarItExtends() {
        var scope = new Scope(Set.of("甲市", "乙市"), Set.of("教育局"), Set.of("2.3", "4.1.1"));
        var person = new Person(
                "li",
                "李四",
                List.of(new Person.Grant(Role.DEPARTMENT, scope), new Person.Grant(Role.AUDITOR, Scope.ALL)),
                true);
        assertThat(people.nobody()).isTrue();
        opened.run(() -> people.add(person, "hash", true));
        assertThat(people.nobody()).isFalse();
        var account = people.find("li").orElseThrow();
        assertThat(account.person()).isEqualTo(person);
        assertThat(account.password()).isEqualTo("hash");
        assertThat(account.mustChange()).isTrue();
        assertThat(people.find("wang")).isEmpty();
    }

    @Test
    void changeOnAFormerStateIsRefused() {
        opened.person("li", Role.EVALUATOR, Scope.ALL);
        var gone = new Person("li", "李四", List.of(), false);
        assertThat(opened.<Boolean>write(() -> people.change(gone, 1))).isTrue();
        assertThat(opened.<Boolean>write(() -> people.change(gone, 1))).isFalse();
        assertThat(people.find("li").orElseThrow().person()).isEqualTo(gone);
    }

    @Test
    void twoPeopleCannotHaveOneName() {
        opened.person("li", Role.EVALUATOR, Scope.ALL);
        assertThatThrownBy(() -> opened.person("li", Role.AUDITOR, Scope.ALL))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(people.find("li").orElseThrow().person().roles()).hasSize(1);
    }

    @Test
    void wrongPasswordsInARowLockTheAccountForAWhile() {
        opened.person("li", Role.EVALUATOR, Scope.ALL);
        for (var i = 1; i < People.PATIENCE; i++) {
            assertThat(opened.<Boolean>write(() -> people.failed("li"))).isFalse();
        }
        opened.run(() -> people.succeeded("li"));
        for (var i = 1; i < People.PATIENCE; i++) {
            assertThat(opened.<Boolean>write(() -> people.failed("li"))).isFalse();
        }
        assertThat(opened.<Boolean>write(() -> people.failed("li"))).isTrue();
        assertThat(people.find("li").orElseThrow().locked()).isTrue();
        opened.later(Duration.ofMinutes(16));
        assertThat(people.find("li").orElseThrow().locked()).isFalse();
    }
}
