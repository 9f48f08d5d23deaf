package org.learningcity.ruleset.sentence;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.learningcity.observation.Status;
import org.learningcity.stage.Facades;
import org.learningcity.stage.Given;
import org.learningcity.stage.Stage;

/** What rules may speak of: the facts of the rule API, their fields, and the actions of each stage. */
final class FactModel {

    private static final Pattern PATH = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)*");
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z0-9]*");
    private static final Set<String> OF_EVERY_OBJECT = Set.of("hashCode", "toString");
    private static final Map<String, Class<?>> FACTS = new TreeMap<>();

    static {
        collect(Given.class);
    }

    private FactModel() {}

    private static void collect(Class<?> type) {
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(FactModel::collect);
        } else {
            FACTS.put(type.getSimpleName(), type);
        }
    }

    static Map<String, Class<?>> facts() {
        return FACTS;
    }

    static Optional<Class<?>> fact(String name) {
        return Optional.ofNullable(FACTS.get(name));
    }

    /** The type of the field at {@code path}; none when the fact has no such field. */
    static Optional<Class<?>> field(Class<?> fact, String path) {
        if (!PATH.matcher(path).matches()) {
            return Optional.empty();
        }
        Class<?> type = fact;
        for (var name : path.split("\\.", -1)) {
            var next = property(type, name);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            type = next.get();
        }
        return Optional.of(type);
    }

    private static Optional<Class<?>> property(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> ours(method.getDeclaringClass()) && !OF_EVERY_OBJECT.contains(name))
                .<Class<?>>map(method -> method.getReturnType())
                .findFirst();
    }

    private static boolean ours(Class<?> type) {
        return type.getName().startsWith("org.learningcity.");
    }

    /** The enumeration that rules know by {@code name}, such as {@code Status}. */
    static Optional<Class<?>> words(String name) {
        return NAME.matcher(name).matches()
                ? Stream.of(Given.class, Status.class)
                        .flatMap(neighbour -> named(neighbour.getPackageName() + "." + name).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Class<?>> named(String name) {
        try {
            return Optional.<Class<?>>of(Class.forName(name)).filter(Class::isEnum);
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** The types that an action is given, in order; none when the stage has no such action with so many arguments. */
    static Optional<Class<?>[]> action(Stage stage, String method, int arguments) {
        return Arrays.stream(Facades.type(stage).getMethods())
                .filter(found -> found.getName().equals(method) && found.getParameterCount() == arguments)
                .map(found -> found.getParameterTypes())
                .findFirst();
    }
}
