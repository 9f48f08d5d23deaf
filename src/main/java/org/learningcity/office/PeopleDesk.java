package org.learningcity.office;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.learningcity.audit.Action;
import org.learningcity.audit.Deed;
import org.learningcity.people.Permission;
import org.learningcity.people.Person;
import org.learningcity.people.Role;
import org.learningcity.people.Scope;
import org.learningcity.store.People;
import org.learningcity.store.Store;
import org.springframework.dao.DuplicateKeyException;

/** Who may sign in, and as what (人员管理). */
public final class PeopleDesk {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 64;
    private static final int ONE_TIME_BYTES = 15;

    private final Store store;
    private final Passwords passwords;

    PeopleDesk(Store store, Passwords passwords) {
        this.store = store;
        this.passwords = passwords;
    }

    /** Creates the administrator of a new store; their one-time password, or nothing when there is somebody already. */
    public Optional<String> firstStart() {
        return store.transactions().write(() -> {
            if (!store.people().nobody()) {
                return Optional.<String>empty();
            }
            var password = oneTime();
            var person = new Person(
                    "admin", "管理员 / administrator", List.of(new Person.Grant(Role.ADMINISTRATOR, Scope.ALL)), true);
            store.people().add(person, passwords.hash(password), true);
            store.log().append(Actor.SYSTEM.did(Action.PERSON_ADDED, "person:admin"));
            return Optional.of(password);
        });
    }

    private static String oneTime() {
        var bytes = new byte[ONE_TIME_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public List<People.Account> all(Actor actor) {
        actor.mustBeAllowed(Permission.MANAGE_PEOPLE);
        return store.people().all();
    }

    /** Adds a person; their one-time password. */
    public String add(Actor actor, Person person, String reason) {
        actor.mustBeAllowed(Permission.MANAGE_PEOPLE);
        if (!person.name().matches("[\\p{L}\\p{N}._@-]{1,100}")) {
            throw Refused.unusable(
                    "person.name",
                    "登录名只能含文字、数字和 . _ @ -",
                    "a name to sign in with has letters, digits and . _ @ - only",
                    "请改写登录名",
                    "choose another name");
        }
        var password = oneTime();
        var deed = actor.did(Action.ROLE_CHANGED, "person:" + person.name(), reason)
                .with(Map.of("roles", roles(person)));
        try {
            return store.transactions().write(() -> {
                store.people().add(person, passwords.hash(password), true);
                store.log().append(actor.did(Action.PERSON_ADDED, "person:" + person.name()));
                store.log().append(deed);
                return password;
            });
        } catch (DuplicateKeyException e) {
            throw Refused.conflict("已有同名人员", "there is somebody of that name", "请换一个登录名", "choose another name");
        }
    }

    /**
     * Changes a person's roles, or whether they may sign in.
     *
     * @throws Refused when somebody else changed the person meanwhile
     */
    public void change(Actor actor, Person person, int version, String reason) {
        actor.mustBeAllowed(Permission.MANAGE_PEOPLE);
        var deed = actor.did(Action.ROLE_CHANGED, "person:" + person.name(), reason)
                .with(Map.of("roles", roles(person), "active", Boolean.toString(person.active())));
        store.transactions().write(() -> {
            if (!store.people().change(person, version)) {
                throw Refused.conflict("该人员已被他人修改", "somebody changed this person meanwhile", "请重新载入", "load it again");
            }
            return store.log().append(deed);
        });
    }

    private static String roles(Person person) {
        return person.roles().stream()
                .map(grant -> grant.role() + " " + grant.scope().canonical())
                .collect(Collectors.joining("; "));
    }

    /** What came of an attempt to sign in. */
    public enum SignIn {
        WELCOME,
        /** Welcome, to choose a password of one's own and do nothing else. */
        MUST_CHANGE,
        WRONG,
        LOCKED
    }

    /** Lets somebody in, or not; the same time passes whether or not there is such a person. */
    public SignIn signIn(String name, String password, String address) {
        var found = store.people().find(name);
        var right =
                passwords.matches(password, found.map(People.Account::password).orElse(NOBODY));
        if (found.isEmpty()) {
            refused(name, address, "unknown");
            return SignIn.WRONG;
        }
        if (found.get().locked() || !found.get().person().active()) {
            refused(name, address, "locked");
            return SignIn.LOCKED;
        }
        if (!right) {
            var locked = store.transactions().<Boolean>write(() -> {
                var now = store.people().failed(name);
                store.log().append(refusal(name, address, "password"));
                return now;
            });
            return locked ? SignIn.LOCKED : SignIn.WRONG;
        }
        store.transactions().write(() -> {
            store.people().succeeded(name);
            return store.log().append(Deed.of(Action.SIGNED_IN, name, address, "person:" + name));
        });
        return found.get().mustChange() ? SignIn.MUST_CHANGE : SignIn.WELCOME;
    }

    /** A hash that no password gives. */
    private static final String NOBODY = "{bcrypt}$2a$10$aaaaaaaaaaaaaaaaaaaaaeMkW9NfYAzfEGxW1QmT0XfVvXgPyHbSe";

    private void refused(String name, String address, String why) {
        store.transactions().write(() -> store.log().append(refusal(name, address, why)));
    }

    private static Deed refusal(String name, String address, String why) {
        return Deed.of(Action.SIGN_IN_REFUSED, name, address, "person:" + name).with(Map.of("why", why));
    }

    /** Changes one's own password. */
    public void password(Actor actor, String former, String next) {
        var account = store.people().find(actor.name()).orElseThrow();
        if (!passwords.matches(former, account.password())) {
            throw Refused.unusable("password.wrong", "原密码不正确", "the former password is wrong", "", "");
        }
        if (next.length() < SHORTEST || next.length() > LONGEST || next.equals(former)) {
            throw Refused.unusable(
                    "password.weak",
                    "新密码须为 %d 至 %d 个字符,且与原密码不同".formatted(SHORTEST, LONGEST),
                    "a password has %d to %d characters and differs from the former one".formatted(SHORTEST, LONGEST),
                    "请另选密码",
                    "choose another one");
        }
        store.transactions().write(() -> {
            store.people().password(actor.name(), passwords.hash(next), false);
            return store.log().append(actor.did(Action.PERSON_CHANGED, "person:" + actor.name()));
        });
    }
}
