package org.learningcity.ruleset.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.learningcity.ruleset.sentence.Condition.Comparison;

/**
 * Reads a condition as the engine's language writes it: comparisons of fields with fields, literals and bindings. What is
 * not in that small part of the language is not read.
 */
final class DrlCondition {

    private static final Pattern PART =
            Pattern.compile("\\s*(\\$?[A-Za-z_][\\w.]*|\"[^\"\\\\]*\"|-?\\d+(?:\\.\\d+)?|&&|\\|\\||[<>!=]=|[<>()!,:])");

    private final List<String> parts;
    private int at;

    private DrlCondition(List<String> parts) {
        this.parts = parts;
    }

    /** A condition between the brackets of a pattern. */
    sealed interface Read {

        /** {@code $limits : limits}. */
        record Named(String name, String path) implements Read {}

        /** {@code code == $code}. */
        record Joined(String path, String name) implements Read {}

        record Asked(Condition condition) implements Read {}
    }

    static Optional<Read> read(String text) {
        var matcher = PART.matcher(text);
        var parts = new ArrayList<String>();
        var end = 0;
        while (matcher.find() && matcher.start() == end) {
            parts.add(matcher.group(1));
            end = matcher.end();
        }
        if (!text.substring(end).isBlank() || parts.isEmpty()) {
            return Optional.empty();
        }
        var reader = new DrlCondition(parts);
        try {
            var read = reader.whole();
            return reader.at == parts.size() ? Optional.of(read) : Optional.empty();
        } catch (NotInThisPart e) {
            return Optional.empty();
        }
    }

    /** Thrown where the text leaves the part of the language that is read here. */
    private static final class NotInThisPart extends RuntimeException {
        NotInThisPart() {
            super("", null, false, false);
        }
    }

    private Read whole() {
        if (parts.size() == 3 && parts.get(0).startsWith("$") && parts.get(1).equals(":")) {
            at = parts.size();
            return new Read.Named(parts.get(0), parts.get(2));
        }
        if (parts.size() == 3 && parts.get(1).equals("==") && parts.get(2).startsWith("$")) {
            at = parts.size();
            return new Read.Joined(parts.get(0), parts.get(2));
        }
        return new Read.Asked(either());
    }

    private String peek() {
        return at < parts.size() ? parts.get(at) : "";
    }

    private boolean take(String part) {
        if (peek().equals(part)) {
            at++;
            return true;
        }
        return false;
    }

    private void need(String part) {
        if (!take(part)) {
            throw new NotInThisPart();
        }
    }

    private Condition either() {
        var found = new ArrayList<>(List.of(both()));
        while (take("||")) {
            found.add(both());
        }
        return Condition.any(found);
    }

    private Condition both() {
        var found = new ArrayList<>(List.of(single()));
        while (take("&&")) {
            found.add(single());
        }
        return Condition.all(found);
    }

    private Condition single() {
        if (take("(")) {
            var inner = either();
            need(")");
            return inner;
        }
        if (take("!")) {
            return Comparison.flag(path(), false);
        }
        return comparison(path());
    }

    private String path() {
        var path = peek();
        if (path.isEmpty() || !Character.isLowerCase(path.charAt(0)) || path.equals("true") || path.equals("false")) {
            throw new NotInThisPart();
        }
        at++;
        return path;
    }

    private Condition comparison(String path) {
        var operator = Operator.of(peek());
        if (operator.isPresent()) {
            at++;
            return compared(path, operator.get(), operand());
        }
        if (take("in")) {
            return Condition.any(listed(path, Operator.EQUAL));
        }
        if (take("not")) {
            need("in");
            return Condition.all(listed(path, Operator.UNEQUAL));
        }
        return Comparison.flag(path, true);
    }

    private List<Condition> listed(String path, Operator operator) {
        var found = new ArrayList<Condition>();
        need("(");
        do {
            found.add(compared(path, operator, operand()));
        } while (take(","));
        need(")");
        return found;
    }

    private static Condition compared(String path, Operator operator, Operand operand) {
        if (operand instanceof Operand.Flag flag && !operator.orders()) {
            return Comparison.flag(path, flag.up() == (operator == Operator.EQUAL));
        }
        return new Comparison(path, operator, operand);
    }

    private Operand operand() {
        var part = peek();
        at++;
        if (part.equals("true") || part.equals("false")) {
            return new Operand.Flag(part.equals("true"));
        }
        if (part.startsWith("\"")) {
            return new Operand.Quoted(part.substring(1, part.length() - 1));
        }
        if (!part.isEmpty() && (Character.isDigit(part.charAt(0)) || part.startsWith("-"))) {
            return new Operand.Figure(part);
        }
        var dot = part.indexOf('.');
        if (dot > 0 && Character.isUpperCase(part.charAt(0))) {
            return new Operand.Constant(part.substring(0, dot), part.substring(dot + 1));
        }
        if (!part.isEmpty() && Character.isLowerCase(part.charAt(0))) {
            return new Operand.Field(part);
        }
        throw new NotInThisPart();
    }
}
