package org.learningcity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningcity.people.Person;
import org.learningcity.people.Role;
import org.learningcity.people.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People (人员) with their roles; a password is kept as a hash that somebody else made. */
public final class People {

    /** So many wrong passwords in a row lock an account for a while. */
    static final int PATIENCE = 5;

    private static final Duration LOCK = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    People(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What signing in needs to know.
     *
     * @param password its hash
     * @param mustChange whether the password was given by somebody else
     * @param locked whether too many wrong passwords came in a row
     * @param version rises with every change
     */
    public record Account(Person person, String password, boolean mustChange, boolean locked, int version) {}

    public boolean nobody() {
        return jdbc.sql("select count(*) from person").query(Integer.class).single() == 0;
    }

    /** Adds a person. */
    public void add(Person person, String passwordHash, boolean mustChange) {
        Transactions.required("a person");
        jdbc.sql("insert into person values (?, ?, ?, ?, ?, 0, null, 1)")
                .params(person.name(), person.shownAs(), passwordHash, mustChange, person.active())
                .update();
        addRoles(person);
    }

    /**
     * Changes a person's roles, shown name and whether they may sign in.
     *
     * @param version the one that the change was made on
     * @return false when somebody else changed the person meanwhile
     */
    public boolean change(Person person, int version) {
        Transactions.required("a change of a person");
        var changed = jdbc.sql(
                        "update person set shown_as = ?, active = ?, version = version + 1 where name = ? and version = ?")
                .params(person.shownAs(), person.active(), person.name(), version)
                .update();
        if (changed > 0) {
            jdbc.sql("delete from person_role where person = ?")
                    .param(person.name())
                    .update();
            addRoles(person);
        }
        return changed > 0;
    }

    private void addRoles(Person person) {
        for (var grant : person.roles()) {
            jdbc.sql("insert into person_role (person, role) values (?, ?)")
                    .params(person.name(), grant.role().name())
                    .update();
            var id = jdbc.sql("select max(id) from person_role where person = ?")
                    .param(person.name())
                    .query(Long.class)
                    .single();
            scope(id, "place", grant.scope().places());
            scope(id, "department", grant.scope().departments());
            scope(id, "indicator", grant.scope().indicators());
        }
    }

    private void scope(long role, String kind, Set<String> names) {
        names.forEach(name -> jdbc.sql("insert into person_scope values (?, ?, ?)")
                .params(role, kind, name)
                .update());
    }

    public void password(String name, String passwordHash, boolean mustChange) {
        Transactions.required("a password");
        jdbc.sql("update person set password = ?, must_change = ?, failures = 0, locked_until = null where name = ?")
                .params(passwordHash, mustChange, name)
                .update();
    }

    /** Counts a wrong password; true when the account is locked by it. */
    public boolean failed(String name) {
        Transactions.required("a wrong password");
        jdbc.sql("update person set failures = failures + 1 where name = ?")
                .param(name)
                .update();
        return jdbc.sql("update person set locked_until = ?, failures = 0 where name = ? and failures >= ?")
                        .params(Moments.stored(clock.instant().plus(LOCK)), name, PATIENCE)
                        .update()
                > 0;
    }

    public void succeeded(String name) {
        Transactions.required("a sign-in");
        jdbc.sql(
                        "update person set failures = 0, locked_until = null where name = ? and (failures > 0 or locked_until is not null)")
                .param(name)
                .update();
    }

    public Optional<Account> find(String name) {
        return jdbc.sql("select * from person where name = ?")
                .param(name)
                .query(this::account)
                .optional();
    }

    public List<Account> all() {
        return jdbc.sql("select * from person order by name")
                .query(this::account)
                .list();
    }

    private Account account(ResultSet row, int index) throws SQLException {
        var name = row.getString("name");
        var locked = Moments.readIfAny(row, "locked_until");
        return new Account(
                new Person(name, row.getString("shown_as"), roles(name), row.getBoolean("active")),
                row.getString("password"),
                row.getBoolean("must_change"),
                locked.map(until -> until.isAfter(now())).orElse(false),
                row.getInt("version"));
    }

    private Instant now() {
        return clock.instant();
    }

    private List<Person.Grant> roles(String name) {
        return jdbc.sql("select id, role from person_role where person = ? order by id")
                .param(name)
                .query((row, index) ->
                        new Person.Grant(Role.valueOf(row.getString("role")), scopeOf(row.getLong("id"))))
                .list();
    }

    private Scope scopeOf(long role) {
        var places = new HashSet<String>();
        var departments = new HashSet<String>();
        var indicators = new HashSet<String>();
        jdbc.sql("select kind, named from person_scope where person_role = ?")
                .param(role)
                .query((row, index) -> (switch (row.getString("kind")) {
                            case "place" -> places;
                            case "department" -> departments;
                            default -> indicators;
                        })
                        .add(row.getString("named")))
                .list();
        return new Scope(places, departments, indicators);
    }
}
