package org.learningcity.ruleset.logic;

import java.util.List;
import java.util.stream.Stream;

/** A statement about the fields of facts. */
sealed interface Formula permits Formula.All, Formula.Any, Literal {

    /** What holds exactly when this does not. */
    Formula negated();

    /** The literals it is made of. */
    Stream<Literal> literals();

    /** Every one of them; true when there is none. */
    record All(List<Formula> parts) implements Formula {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Formula negated() {
            return new Any(parts.stream().map(Formula::negated).toList());
        }

        @Override
        public Stream<Literal> literals() {
            return parts.stream().flatMap(Formula::literals);
        }
    }

    /** At least one of them; false when there is none. */
    record Any(List<Formula> parts) implements Formula {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public Formula negated() {
            return new All(parts.stream().map(Formula::negated).toList());
        }

        @Override
        public Stream<Literal> literals() {
            return parts.stream().flatMap(Formula::literals);
        }
    }
}
