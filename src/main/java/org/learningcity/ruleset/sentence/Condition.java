package org.learningcity.ruleset.sentence;

import java.util.ArrayList;
import java.util.List;

/** What must hold of a fact. */
public sealed interface Condition {

    /** What holds exactly when this does not; what had to be there for it to be asked still has to be. */
    Condition negated();

    /**
     * A field compared with something; a flag with yes or no.
     *
     * @param path from the fact to the field, such as {@code limits.hardMax}
     */
    record Comparison(String path, Operator operator, Operand operand) implements Condition {

        static Comparison flag(String path, boolean up) {
            return new Comparison(path, Operator.EQUAL, new Operand.Flag(up));
        }

        /** Whether it asks that a flag is up. */
        boolean raised() {
            return operand.equals(new Operand.Flag(true));
        }

        @Override
        public Condition negated() {
            return operand instanceof Operand.Flag flag
                    ? flag(path, !flag.up())
                    : new Comparison(path, operator.negated(), operand);
        }
    }

    /** At least one of them. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public Condition negated() {
            return all(parts.stream().map(Condition::negated).toList());
        }
    }

    /** Every one of them. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Condition negated() {
            return any(parts.stream().map(Condition::negated).toList());
        }
    }

    /** At least one of {@code parts}, without one choice inside another. */
    static Condition any(List<Condition> parts) {
        var flat = new ArrayList<Condition>();
        for (var part : parts) {
            if (part instanceof Any any) {
                flat.addAll(any.parts());
            } else {
                flat.add(part);
            }
        }
        return flat.size() == 1 ? flat.get(0) : new Any(flat);
    }

    /** Every one of {@code parts}, without one list inside another. */
    static Condition all(List<Condition> parts) {
        var flat = new ArrayList<Condition>();
        for (var part : parts) {
            flat.addAll(parts(part));
        }
        return flat.size() == 1 ? flat.get(0) : new All(flat);
    }

    /** The conditions that {@code condition} asks for together. */
    static List<Condition> parts(Condition condition) {
        return condition instanceof All all ? all.parts() : List.of(condition);
    }
}
