package org.learningcity.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.learningcity.people.Person;
import org.learningcity.people.Role;
import org.learningcity.people.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A fresh store whose clock a test sets. */
final class TestStore implements AutoCloseable {

    static final Instant NOON = Instant.parse("2026-03-01T04:00:00.123456Z");

    private final StoreSettings settings;
    private final Store store;
    private volatile Instant now = NOON;

    TestStore(Databases database) {
        this.settings = database.fresh();
        this.store = again();
    }

    /** The same database, opened once more, as another process would. */
    Store again() {
        return Store.open(settings, new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        });
    }

    Store store() {
        return store;
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    Instant now() {
        return now;
    }

    <T> T write(Supplier<T> work) {
        return store.transactions().write(work);
    }

    void run(Runnable work) {
        store.transactions().write(() -> {
            work.run();
            return 0;
        });
    }

    JdbcClient sql() {
        return JdbcClient.create(store.source());
    }

    /** Adds somebody with one role. */
    Person person(String name, Role role, Scope scope) {
        var person = new Person(name, name, List.of(new Person.Grant(role, scope)), true);
        run(() -> store.people().add(person, "hash of " + name, false));
        return person;
    }

    @Override
    public void close() {
        store.close();
    }
}
