package org.learningcity.ruleset.drools;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.learningcity.stage.Stage;

/**
 * A class that the compiler makes of rules, known by its name.
 *
 * @param name as class files give it, such as {@code quality/P0A/LambdaPredicate…}
 */
record GeneratedClass(Stage stage, Kind kind, String name) {

    private static final String STAGES =
            Arrays.stream(Stage.values()).map(Stage::folder).collect(Collectors.joining("|", "(", ")"));
    private static final String SUFFIX = ".class";

    /** What a generated class is for, and the methods such a class has. */
    enum Kind {
        /** A condition, an action, or the reading of a field. */
        LAMBDA(
                "/P[0-9A-F]{2}/Lambda(Predicate|Consequence|Extractor)[0-9A-F]{32}",
                "test|execute|apply|predicateInformation|getExpressionHash|values|valueOf|<init>|<clinit>"),
        /** The list of the rules of a stage. */
        MODEL(
                "/Rules[0-9A-F]{32}",
                "getName|getGlobals|getTypeMetaDatas|getRules|getRulesList|getQueries|getEntryPoints|<init>|<clinit>"),
        /** How rules are put together from their conditions and actions. */
        RULES("/Rules[0-9A-F]{32}RuleMethods\\d+", "rule_.+|<init>"),
        /** The descriptions of all types that the rules of a stage name. */
        DOMAIN("/DomainClassesMetadata[0-9A-F]{32}", "<init>|<clinit>"),
        /** The properties of a type. */
        PROPERTIES(
                "/DomainClassesMetadata[0-9A-F]{32}\\$\\w+_Metadata",
                "getDomainClass|getPropertiesSize|getPropertyIndex|<init>");

        private final Pattern name;
        private final Pattern methods;

        Kind(String name, String methods) {
            this.name = Pattern.compile(STAGES + name);
            this.methods = Pattern.compile(methods);
        }
    }

    /** The class of a resource; nothing when the compiler makes no class of that name. */
    static Optional<GeneratedClass> of(String resource) {
        if (!resource.endsWith(SUFFIX)) {
            return Optional.empty();
        }
        var name = resource.substring(0, resource.length() - SUFFIX.length());
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name.matcher(name).matches())
                .findFirst()
                .map(kind -> new GeneratedClass(stage(name), kind, name));
    }

    private static Stage stage(String name) {
        return Stage.valueOf(name.substring(0, name.indexOf('/')).toUpperCase(Locale.ROOT));
    }

    /** Whether a class of this kind has a method of that name. */
    boolean has(String method) {
        return kind.methods.matcher(method).matches();
    }

    /** Whether the method of that name holds what somebody wrote in a rule. */
    boolean written(String method) {
        return kind == Kind.LAMBDA && (method.equals("test") || method.equals("execute") || method.equals("apply"));
    }

    /** The class of that name when it belongs to the same stage. */
    Optional<GeneratedClass> neighbour(String other) {
        return of(other + SUFFIX).filter(found -> found.stage == stage);
    }

    String binaryName() {
        return name.replace('/', '.');
    }
}
