package org.learningcity.ruleset.logic;

import java.util.Collection;
import java.util.stream.Collectors;

/** Formulas as rules write them. */
final class Said {

    private Said() {}

    static String of(Formula formula) {
        return of(formula, false);
    }

    static String of(Collection<? extends Formula> formulas) {
        return formulas.stream().map(part -> of(part, true)).collect(Collectors.joining(", "));
    }

    private static String of(Formula formula, boolean inner) {
        if (formula instanceof Literal literal) {
            return literal.words();
        }
        if (formula instanceof Formula.Any any) {
            var words = any.parts().stream().map(part -> of(part, true)).collect(Collectors.joining(" || "));
            return inner && any.parts().size() > 1 ? "(" + words + ")" : words;
        }
        return ((Formula.All) formula)
                .parts().stream().map(part -> of(part, true)).collect(Collectors.joining(" && "));
    }
}
