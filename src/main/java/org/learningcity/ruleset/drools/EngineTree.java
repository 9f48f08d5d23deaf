package org.learningcity.ruleset.drools;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.model.codegen.execmodel.generator.DrlxParseUtil;
import org.drools.mvel.parser.ast.expr.DrlNameExpr;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;

/**
 * A rule as the engine's own parsers read it, printed in the same way as the rule language prints it. Only what the rule
 * language has can be printed; anything else is refused, whatever it is.
 */
final class EngineTree {

    private static final Map<BinaryExpr.Operator, String> COMPARISONS = Map.of(
            BinaryExpr.Operator.EQUALS, "==",
            BinaryExpr.Operator.NOT_EQUALS, "!=",
            BinaryExpr.Operator.LESS, "<",
            BinaryExpr.Operator.LESS_EQUALS, "<=",
            BinaryExpr.Operator.GREATER, ">",
            BinaryExpr.Operator.GREATER_EQUALS, ">=");
    private static final Set<String> WORDS = Set.of("in", "contains");

    private EngineTree() {}

    /** Thrown at what the rule language does not have. */
    static final class Unknown extends RuntimeException {
        Unknown(Object what) {
            super(what.getClass().getSimpleName(), null, false, false);
        }
    }

    static Map<String, String> notes(RuleDescr rule) {
        var notes = new TreeMap<String, String>();
        rule.getAnnotations().forEach(note -> {
            if (note.getValueMap().size() != 1) {
                throw new Unknown(note);
            }
            notes.put(note.getName(), Descriptions.unquoted(String.valueOf(note.getSingleValueAsString())));
        });
        return notes;
    }

    static List<String> conditions(RuleDescr rule) {
        if (rule.isQuery()
                || rule.getParentName() != null
                || !rule.getAttributes().isEmpty()
                || !rule.getNamedConsequences().isEmpty()) {
            throw new Unknown(rule);
        }
        return rule.getLhs().getDescrs().stream().map(EngineTree::condition).toList();
    }

    private static String condition(BaseDescr part) {
        if (part instanceof NotDescr not && not.getDescrs().size() == 1) {
            return "not " + condition(not.getDescrs().get(0));
        }
        if (part instanceof ExistsDescr exists && exists.getDescrs().size() == 1) {
            return "exists " + condition((BaseDescr) exists.getDescrs().get(0));
        }
        if (part instanceof PatternDescr pattern
                && pattern.getSource() == null
                && pattern.getBehaviors().isEmpty()
                && pattern.getAnnotations().isEmpty()
                && !pattern.isUnification()
                && !pattern.isQuery()) {
            var constraints = new ArrayList<String>();
            for (var constraint : pattern.getConstraint().getDescrs()) {
                constraints.add(constraint(constraint));
            }
            return (pattern.getIdentifier() == null ? "" : pattern.getIdentifier() + ":")
                    + pattern.getObjectType()
                    + "("
                    + String.join(",", constraints)
                    + ")";
        }
        throw new Unknown(part);
    }

    private static String constraint(BaseDescr constraint) {
        if (!(constraint instanceof ExprConstraintDescr written)
                || written.getType() != ExprConstraintDescr.Type.NAMED) {
            throw new Unknown(constraint);
        }
        var parsed = DrlxParseUtil.parseExpression(written.getExpression());
        var bind = parsed.getBind();
        return (bind == null ? "" : name(bind) + ":") + expression(parsed.getExpr());
    }

    private static String expression(Expression node) {
        var bare = bare(node);
        if (bare instanceof BinaryExpr binary) {
            var operator = binary.getOperator();
            if (operator == BinaryExpr.Operator.AND || operator == BinaryExpr.Operator.OR) {
                return parts(binary, operator).collect(Collectors.joining(operator.asString(), "(", ")"));
            }
            var comparison = COMPARISONS.get(operator);
            if (comparison == null) {
                throw new Unknown(binary);
            }
            return operand(binary.getLeft()) + " " + comparison + " " + operand(binary.getRight());
        }
        if (bare instanceof UnaryExpr unary && unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
            return "!(" + expression(unary.getExpression()) + ")";
        }
        if (bare instanceof PointFreeExpr free && free.getArg1() == null && free.getArg2() == null) {
            return wordOperator(free);
        }
        return operand(bare);
    }

    private static String wordOperator(PointFreeExpr free) {
        var operator = free.getOperator().asString();
        if (!WORDS.contains(operator)) {
            throw new Unknown(free);
        }
        var right = free.getRight().stream().map(EngineTree::operand).collect(Collectors.joining(","));
        return operand(free.getLeft())
                + (free.isNegated() ? " not " : " ")
                + operator
                + " "
                + (operator.equals("in") ? "(" + right + ")" : right);
    }

    private static Stream<String> parts(Expression node, BinaryExpr.Operator operator) {
        return bare(node) instanceof BinaryExpr binary && binary.getOperator() == operator
                ? Stream.concat(parts(binary.getLeft(), operator), parts(binary.getRight(), operator))
                : Stream.of(expression(node));
    }

    private static Expression bare(Expression node) {
        var inner = node;
        while (inner instanceof EnclosedExpr enclosed) {
            inner = enclosed.getInner();
        }
        return inner;
    }

    private static String operand(Expression node) {
        if (node instanceof StringLiteralExpr text) {
            return '"' + text.getValue() + '"';
        }
        if (node instanceof IntegerLiteralExpr whole) {
            return whole.getValue();
        }
        if (node instanceof DoubleLiteralExpr decimal) {
            return decimal.getValue();
        }
        if (node instanceof BooleanLiteralExpr flag) {
            return String.valueOf(flag.getValue());
        }
        if (node instanceof UnaryExpr unary
                && unary.getOperator() == UnaryExpr.Operator.MINUS
                && (unary.getExpression() instanceof IntegerLiteralExpr
                        || unary.getExpression() instanceof DoubleLiteralExpr)) {
            return "-" + operand(unary.getExpression());
        }
        if (node instanceof DrlNameExpr named && named.getBackReferencesCount() == 0) {
            return name(named.getName());
        }
        if (node.getClass() == NameExpr.class) {
            return name(((NameExpr) node).getName());
        }
        if (node.getClass() == FieldAccessExpr.class) {
            var access = (FieldAccessExpr) node;
            if (access.getTypeArguments().isEmpty()) {
                return operand(access.getScope()) + "." + name(access.getName());
            }
        }
        throw new Unknown(node);
    }

    private static String name(SimpleName name) {
        return name.getIdentifier();
    }

    static List<String> actions(RuleDescr rule) {
        var parser = new JavaParser(new ParserConfiguration()
                .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17)
                .setPreprocessUnicodeEscapes(true));
        var block = parser.parseBlock("{" + rule.getConsequence() + "}");
        if (!block.isSuccessful() || block.getResult().isEmpty()) {
            throw new Unknown(rule);
        }
        return block.getResult().get().getStatements().stream()
                .map(EngineTree::action)
                .toList();
    }

    private static String action(Node statement) {
        if (statement instanceof ExpressionStmt said
                && said.getExpression() instanceof MethodCallExpr call
                && call.getTypeArguments().isEmpty()
                && call.getScope().isPresent()
                && call.getScope().get().getClass() == NameExpr.class) {
            return operand(call.getScope().get())
                    + "."
                    + name(call.getName())
                    + call.getArguments().stream().map(EngineTree::operand).collect(Collectors.joining(",", "(", ")"));
        }
        throw new Unknown(statement);
    }
}
