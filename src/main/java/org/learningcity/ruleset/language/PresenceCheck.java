package org.learningcity.ruleset.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.language.Field.Kind;
import org.learningcity.ruleset.language.Syntax.AllOf;
import org.learningcity.ruleset.language.Syntax.AnyOf;
import org.learningcity.ruleset.language.Syntax.Bind;
import org.learningcity.ruleset.language.Syntax.Comparison;
import org.learningcity.ruleset.language.Syntax.Condition;
import org.learningcity.ruleset.language.Syntax.Constraint;
import org.learningcity.ruleset.language.Syntax.Flag;
import org.learningcity.ruleset.language.Syntax.Literal;
import org.learningcity.ruleset.language.Syntax.Negation;
import org.learningcity.ruleset.language.Syntax.Path;
import org.learningcity.ruleset.language.Syntax.Test;
import org.learningcity.stage.Balance;
import org.learningcity.stage.ProxyReport;

/**
 * A number that may be missing is 0 and means nothing: whether its row is there, and whether the row gives it, must be asked
 * before it is read.
 */
final class PresenceCheck {

    private final Complaints complaints;
    private final Class<?> fact;

    PresenceCheck(Complaints complaints, Class<?> fact) {
        this.complaints = complaints;
        this.fact = fact;
    }

    void check(List<Constraint> constraints) {
        var known = new HashSet<String>();
        for (var constraint : constraints) {
            if (constraint instanceof Bind bind) {
                read(bind.path(), known);
            } else if (constraint instanceof Test test) {
                visit(test.condition(), known);
                known.addAll(flags(test.condition(), true));
            }
        }
    }

    private void visit(Condition condition, Set<String> known) {
        if (condition instanceof AllOf all) {
            sequence(all.parts(), known, true);
        } else if (condition instanceof AnyOf any) {
            sequence(any.parts(), known, false);
        } else if (condition instanceof Negation negation) {
            visit(negation.inner(), known);
        } else if (condition instanceof Comparison comparison
                && !(comparison.right() instanceof Literal literal && literal.isNull())) {
            read(comparison.left(), known);
            if (comparison.right() instanceof Path path && !path.isBinding()) {
                read(path, known);
            }
        } else if (condition instanceof Syntax.Membership membership) {
            read(membership.left(), known);
        }
    }

    /** Each part is looked at only when those before it held, or, of alternatives, did not. */
    private void sequence(List<Condition> parts, Set<String> known, boolean held) {
        var sofar = new HashSet<>(known);
        for (var part : parts) {
            visit(part, sofar);
            sofar.addAll(flags(part, held));
        }
    }

    /** The flags that are up when {@code condition} holds, or when it does not. */
    private static Set<String> flags(Condition condition, boolean holds) {
        var flags = new HashSet<String>();
        if (condition instanceof Flag flag && holds) {
            flags.add(flag.path().toString());
        } else if (condition instanceof Comparison comparison
                && comparison.right() instanceof Literal literal
                && isUp(comparison, literal, holds)) {
            flags.add(comparison.left().toString());
        } else if (condition instanceof Negation negation) {
            flags.addAll(flags(negation.inner(), !holds));
        } else if (condition instanceof AllOf all && holds) {
            all.parts().forEach(part -> flags.addAll(flags(part, true)));
        } else if (condition instanceof AnyOf any && !holds) {
            any.parts().forEach(part -> flags.addAll(flags(part, false)));
        }
        return flags;
    }

    private static boolean isUp(Comparison comparison, Literal literal, boolean holds) {
        var equal = comparison.operator().is("==");
        if (!equal && !comparison.operator().is("!=")) {
            return false;
        }
        return (literal.token().is("true") && equal == holds)
                || (literal.token().is("false") && equal != holds);
    }

    private void read(Path path, Set<String> known) {
        var asked = asked(path);
        if (!asked.isEmpty() && asked.stream().noneMatch(known::contains)) {
            complaints.error(
                    "rules.row-not-asked",
                    path.token(),
                    new Text(
                            "“%s”可能没有值(此时为 0,没有意义),须先问有没有".formatted(path),
                            "`%s` may not be given; it is 0 then and means nothing".formatted(path)),
                    new Text(
                            "请在它之前加条件 %s".formatted(asked.get(0)),
                            "put the condition %s before it".formatted(asked.get(0))));
        }
    }

    /** The flag that says whether the number at {@code path} is given; none where it always is. */
    Optional<String> flagFor(Path path) {
        return asked(path).stream().findFirst();
    }

    /** The flags any of which says that the number at {@code path} is given. */
    private List<String> asked(Path path) {
        var owners = new ArrayList<Field>();
        var type = fact;
        for (var i = 0; i < path.size(); i++) {
            var field = Vocabulary.fields(type).get(path.segment(i).text());
            if (field == null) {
                return List.of();
            }
            owners.add(field);
            type = field.type();
        }
        if (owners.size() < 2 || owners.get(owners.size() - 1).kind() != Kind.NUMBER || alwaysThere(path)) {
            return List.of();
        }
        var last = owners.size() - 1;
        var flag = Vocabulary.flagOf(owners.get(last - 1).type(), owners.get(last));
        if (flag.isPresent() && !flag.get().equals(Vocabulary.PRESENT)) {
            return List.of(head(path, last) + "." + flag.get());
        }
        var flags = new ArrayList<String>();
        for (var i = path.size() - 2; i >= 0; i--) {
            if (Vocabulary.isFlag(owners.get(i).type(), Vocabulary.PRESENT)) {
                flags.add(head(path, i + 1) + "." + Vocabulary.PRESENT);
            }
        }
        return flags;
    }

    private static String head(Path path, int length) {
        return new Path(path.segments().subList(0, length)).toString();
    }

    /** The row that a fact was made from is always there. */
    private boolean alwaysThere(Path path) {
        var first = path.token().text();
        return (fact == Balance.class && first.equals("identity"))
                || (fact == ProxyReport.class && first.equals("proxy"));
    }
}
