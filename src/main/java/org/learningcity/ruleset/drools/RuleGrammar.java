package org.learningcity.ruleset.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * What a rule may be made of: conditions on facts without calls, and actions that call the stage's facade with bindings
 * and literals. Anything else could depend on more than the facts, and the same data would not give the same result.
 */
final class RuleGrammar {

    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern COMMENT = Pattern.compile("//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern CALL = Pattern.compile("([\\w.$]+)\\s*\\(");
    private static final Set<String> NOT_CALLS = Set.of("in", "not", "and", "or");
    private static final Pattern FORBIDDEN =
            Pattern.compile("\\b(new|eval|from|matches|soundslike|super|this)\\b|\\[|\\{");

    private static final String ACTION =
            "%s\\.\\w+\\((\\s*(\\$\\w+|\"x*\"|-?\\d+(\\.\\d+)?|true|false)\\s*(,(?!\\s*\\))|(?=\\))))*\\)";
    private static final Set<String> FUNCTIONS =
            Set.of("count", "sum", "min", "max", "average", "collectList", "collectSet");

    private final String facade;

    RuleGrammar(String facade) {
        this.facade = facade;
    }

    /** A place in a rule that departs from the grammar. */
    record Offence(int line, String words) {}

    /** What the conditions have that they may not have. */
    List<Offence> conditions(RuleDescr rule) {
        var offences = new ArrayList<Offence>();
        check(rule.getLhs(), offences);
        return offences;
    }

    private void check(BaseDescr part, List<Offence> offences) {
        if (part instanceof PatternDescr pattern) {
            check(pattern, offences);
        } else if (part instanceof AndDescr all) {
            all.getDescrs().forEach(descr -> check(descr, offences));
        } else if (part instanceof OrDescr any) {
            any.getDescrs().forEach(descr -> check(descr, offences));
        } else if (part instanceof NotDescr not) {
            not.getDescrs().forEach(descr -> check(descr, offences));
        } else if (part instanceof ExistsDescr exists) {
            ((List<?>) exists.getDescrs()).forEach(descr -> check((BaseDescr) descr, offences));
        } else {
            offences.add(new Offence(part.getLine(), part.getText()));
        }
    }

    private void check(PatternDescr pattern, List<Offence> offences) {
        if (pattern.getSource() instanceof AccumulateDescr accumulate) {
            check(accumulate.getInput(), offences);
            accumulate(accumulate, pattern.getLine(), offences);
        } else if (pattern.getSource() != null) {
            offences.add(new Offence(pattern.getLine(), "from"));
        }
        for (var constraint : pattern.getConstraint().getDescrs()) {
            offence(constraint.toString())
                    .ifPresent(words ->
                            offences.add(new Offence(Math.max(pattern.getLine(), constraint.getLine()), words)));
        }
    }

    private static void accumulate(AccumulateDescr accumulate, int line, List<Offence> offences) {
        for (var code :
                new String[] {accumulate.getInitCode(), accumulate.getActionCode(), accumulate.getResultCode()}) {
            if (code != null) {
                offences.add(new Offence(line, "accumulate init"));
            }
        }
        for (var function : accumulate.getFunctions()) {
            if (!FUNCTIONS.contains(function.getFunction())) {
                offences.add(new Offence(line, function.getFunction()));
            }
            for (var parameter : function.getParams()) {
                offence(parameter).ifPresent(words -> offences.add(new Offence(line, words)));
            }
        }
    }

    private static Optional<String> offence(String condition) {
        var bare = TEXT.matcher(condition).replaceAll("\"\"");
        var forbidden = FORBIDDEN.matcher(bare);
        if (forbidden.find()) {
            return Optional.of(forbidden.group());
        }
        var call = CALL.matcher(bare);
        while (call.find()) {
            if (!NOT_CALLS.contains(call.group(1))) {
                return Optional.of(call.group(1) + "(…)");
            }
        }
        return Optional.empty();
    }

    /**
     * What the actions have that they may not have.
     *
     * @param begin the line on which the consequence begins
     */
    List<Offence> actions(RuleDescr rule, int begin) {
        var offences = new ArrayList<Offence>();
        var consequence = String.valueOf(rule.getConsequence());
        var bare = blanked(COMMENT, blanked(TEXT, consequence, 'x'), ' ');
        var action = Pattern.compile(ACTION.formatted(facade));
        var from = 0;
        for (var statement : bare.split(";", -1)) {
            var words = consequence.substring(from, from + statement.length());
            var line = begin
                    + lines(
                            consequence,
                            from + statement.length() - statement.stripLeading().length());
            var last = from + statement.length() == bare.length();
            if (!statement.isBlank()
                    && (last || !action.matcher(statement.strip()).matches())) {
                offences.add(new Offence(line, words.strip() + (last ? " ← ;" : "")));
            }
            from += statement.length() + 1;
        }
        if (bare.isBlank()) {
            offences.add(new Offence(begin, "then end"));
        }
        if (!rule.getNamedConsequences().isEmpty()) {
            offences.add(new Offence(begin, "then[…]"));
        }
        return offences;
    }

    private static int lines(String text, int end) {
        return (int) text.substring(0, end)
                .chars()
                .filter(character -> character == '\n')
                .count();
    }

    /** The text with everything that {@code pattern} finds filled in, line breaks and lengths kept; quotes stay. */
    private static String blanked(Pattern pattern, String text, char filler) {
        return pattern.matcher(text).replaceAll(found -> {
            var blank = found.group().replaceAll("[^\n\"]", String.valueOf(filler));
            return Matcher.quoteReplacement(filler == ' ' ? blank.replace('"', ' ') : inner(blank));
        });
    }

    /** A quoted text without quotes inside. */
    private static String inner(String quoted) {
        return quoted.charAt(0) + quoted.substring(1, quoted.length() - 1).replace('"', 'x') + '"';
    }
}
