package org.learningcity.ruleset.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a rule file says, as it was written. Everything prints itself in one fixed way, without blanks that mean nothing, so
 * that two readings of a file can be held against each other.
 */
final class Syntax {

    private Syntax() {}

    /**
     * A rule.
     *
     * @param keyword the word {@code rule}
     * @param name in quotes
     * @param whole whether all its conditions could be read
     * @param tokens from {@code rule} to {@code end}
     */
    record Rule(
            Token keyword,
            Token name,
            List<Note> notes,
            List<Pattern> patterns,
            List<Action> actions,
            boolean whole,
            List<Token> tokens) {}

    /** Something said about a rule, such as {@code @title( "..." )}. */
    record Note(Token name, Token value) {}

    /** How many facts a pattern asks for. */
    enum Quantity {
        ONE(""),
        NONE("not "),
        SOME("exists ");

        private final String word;

        Quantity(String word) {
            this.word = word;
        }

        static Quantity of(String word) {
            return word.equals("not") ? NONE : word.equals("exists") ? SOME : ONE;
        }
    }

    /** The conditions on one fact. */
    record Pattern(Quantity quantity, Optional<Token> binding, Token type, List<Constraint> constraints) {
        @Override
        public String toString() {
            return quantity.word
                    + binding.map(name -> name.text() + ":").orElse("")
                    + type.text()
                    + constraints.stream().map(Constraint::toString).collect(Collectors.joining(",", "(", ")"));
        }
    }

    /** What stands between two commas of a pattern. */
    sealed interface Constraint permits Bind, Test {}

    /** A name given to a property. */
    record Bind(Token name, Path path) implements Constraint {
        @Override
        public String toString() {
            return name.text() + ":" + path;
        }
    }

    record Test(Condition condition) implements Constraint {
        @Override
        public String toString() {
            return condition.toString();
        }
    }

    /** Something that holds of a fact or does not. */
    sealed interface Condition permits AnyOf, AllOf, Negation, Comparison, Membership, Flag {}

    record AnyOf(List<Condition> parts) implements Condition {
        @Override
        public String toString() {
            return joined(parts, "||");
        }
    }

    record AllOf(List<Condition> parts) implements Condition {
        @Override
        public String toString() {
            return joined(parts, "&&");
        }
    }

    record Negation(Token mark, Condition inner) implements Condition {
        @Override
        public String toString() {
            return "!(" + inner + ")";
        }
    }

    record Comparison(Path left, Token operator, boolean negated, Operand right) implements Condition {
        @Override
        public String toString() {
            return left + (negated ? " not " : " ") + operator.text() + " " + right;
        }
    }

    record Membership(Path left, Token in, boolean negated, List<Operand> values) implements Condition {
        @Override
        public String toString() {
            return left
                    + (negated ? " not in " : " in ")
                    + values.stream().map(Operand::toString).collect(Collectors.joining(",", "(", ")"));
        }
    }

    record Flag(Path path) implements Condition {
        @Override
        public String toString() {
            return path.toString();
        }
    }

    /** What a property is compared with, or what an action is given. */
    sealed interface Operand permits Literal, Path {
        Token token();
    }

    /**
     * A text, a number, {@code true}, {@code false} or {@code null}.
     *
     * @param negative whether a minus stands before the number
     */
    record Literal(Token token, boolean negative) implements Operand {

        boolean isNull() {
            return token.is("null");
        }

        @Override
        public String toString() {
            return (negative ? "-" : "") + token.written();
        }
    }

    /** Words joined by dots: a property, an enum constant, or the name of a binding. */
    record Path(List<Token> segments) implements Operand {

        @Override
        public Token token() {
            return segments.get(0);
        }

        /** The place of the words from {@code index} on. */
        Token segment(int index) {
            return segments.get(index);
        }

        int size() {
            return segments.size();
        }

        boolean isBinding() {
            return token().isBinding();
        }

        @Override
        public String toString() {
            return segments.stream().map(Token::text).collect(Collectors.joining("."));
        }
    }

    /** A call of the stage's facade. */
    record Action(Token facade, Token name, List<Operand> arguments) {
        @Override
        public String toString() {
            return facade.text()
                    + "."
                    + name.text()
                    + arguments.stream().map(Operand::toString).collect(Collectors.joining(",", "(", ")"));
        }
    }

    private static String joined(List<Condition> parts, String mark) {
        return parts.stream().map(Condition::toString).collect(Collectors.joining(mark, "(", ")"));
    }
}
