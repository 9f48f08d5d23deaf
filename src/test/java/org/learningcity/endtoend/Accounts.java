package org.learningcity.endtoend;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.learningcity.audit.SigningKey;
import org.learningcity.office.Actor;
import org.learningcity.office.Office;
import org.learningcity.office.Passwords;
import org.learningcity.people.Permission;
import org.learningcity.people.Person;
import org.learningcity.people.Role;
import org.learningcity.people.Scope;
import org.learningcity.ruleset.drools.DroolsRuleEngine;
import org.learningcity.store.Store;
import org.learningcity.store.StoreSettings;

/** People in a store before the service begins, each with a token. */
final class Accounts {

    private static final Passwords NOBODY_SIGNS_IN = new Passwords() {
        @Override
        public String hash(String password) {
            return "{none}";
        }

        @Override
        public boolean matches(String password, String hash) {
            return false;
        }
    };

    private Accounts() {}

    /** Adds somebody with these roles to the store of a home; their token. */
    static String add(Path home, StoreSettings settings, String name, Role... roles) throws IOException {
        try (var store = Store.open(settings, Clock.systemUTC())) {
            var office = Office.of(
                    store,
                    DroolsRuleEngine.keepingIn(home.resolve("compiled-rules")),
                    SigningKey.in(home.resolve("signing-key.pem")),
                    NOBODY_SIGNS_IN,
                    Clock.systemUTC());
            var person = new Person(
                    name,
                    name,
                    List.of(roles).stream()
                            .map(role -> new Person.Grant(role, Scope.ALL))
                            .toList(),
                    true);
            store.transactions().write(() -> {
                store.people().add(person, "{none}", false);
                return 0;
            });
            var all = EnumSet.noneOf(Permission.class);
            List.of(roles).stream().map(Role::permissions).forEach((Collection<Permission> some) -> all.addAll(some));
            return office.tokens()
                    .issue(new Actor(person, "test"), "test", all, Duration.ofDays(1))
                    .secret();
        }
    }
}
