package org.learningcity.ruleset.sentence;

/** What a field is compared with. */
public sealed interface Operand {

    /** As the engine's language writes it. */
    String drl();

    /** Another field of the same fact, such as {@code limits.hardMax}. */
    record Field(String path) implements Operand {
        @Override
        public String drl() {
            return path;
        }
    }

    /** A number, as plain digits. */
    record Figure(String digits) implements Operand {
        @Override
        public String drl() {
            return digits;
        }
    }

    /** Yes or no. */
    record Flag(boolean up) implements Operand {
        @Override
        public String drl() {
            return Boolean.toString(up);
        }
    }

    /** A word of a closed list, such as {@code Status.ESTIMATED}. */
    record Constant(String type, String name) implements Operand {
        @Override
        public String drl() {
            return type + "." + name;
        }
    }

    /** A code or a text; one that {@link Literal} accepts. */
    record Quoted(String text) implements Operand {
        @Override
        public String drl() {
            return "\"" + text + "\"";
        }
    }
}
