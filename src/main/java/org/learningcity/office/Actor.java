package org.learningcity.office;

import java.util.List;
import org.learningcity.audit.Action;
import org.learningcity.audit.Deed;
import org.learningcity.framework.Text;
import org.learningcity.people.Permission;
import org.learningcity.people.Person;
import org.learningcity.people.Role;
import org.learningcity.people.Scope;

/**
 * Who acts, and from where.
 *
 * @param address of the request, or the command
 */
public record Actor(Person person, String address) {

    /** The service itself. */
    public static final Actor SYSTEM = new Actor(
            new Person(
                    Deed.SYSTEM,
                    "system",
                    List.of(
                            new Person.Grant(Role.ADMINISTRATOR, Scope.ALL),
                            new Person.Grant(Role.EVALUATOR, Scope.ALL)),
                    true),
            "");

    public String name() {
        return person.name();
    }

    /**
     * Refuses what no role allows.
     *
     * @throws NotAllowed when it is refused
     */
    public void mustBeAllowed(Permission permission) {
        if (!person.may(permission)) {
            throw new NotAllowed(new Text("您的角色不允许此操作", "your roles do not allow this"));
        }
    }

    /**
     * Refuses what no role allows for {@code place}.
     *
     * @throws NotAllowed when it is refused
     */
    public void mustBeAllowed(Permission permission, String place) {
        mustBeAllowed(permission);
        if (!person.may(permission, place)) {
            throw new NotAllowed(
                    new Text("您的角色不包括“%s”".formatted(place), "your roles do not extend to %s".formatted(place)));
        }
    }

    /**
     * Refuses what no role allows for every place.
     *
     * @throws NotAllowed when it is refused
     */
    public void mustBeAllowedEverywhere(Permission permission) {
        mustBeAllowed(permission);
        if (!person.mayEverywhere(permission)) {
            throw new NotAllowed(
                    new Text("您的角色只限于部分城市,不能处理全部城市", "your roles extend to some places only, and this is about all"));
        }
    }

    Deed did(Action action, String subject) {
        return Deed.of(action, name(), address, subject);
    }

    Deed did(Action action, String subject, String reason) {
        if (action.wantsReason() && reason.isBlank()) {
            throw Refused.unusable(
                    "office.no-reason", "必须写明理由", "a reason is required", "请填写 reason", "fill in `reason`");
        }
        return Deed.of(action, name(), address, subject, reason);
    }
}
