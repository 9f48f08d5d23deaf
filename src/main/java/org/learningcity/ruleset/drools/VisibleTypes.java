package org.learningcity.ruleset.drools;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.learningcity.stage.Facades;
import org.learningcity.stage.Fact;
import org.learningcity.stage.Row;
import org.learningcity.stage.Stage;

/**
 * What rules can see, read off the facts and facades themselves: the types that lead on from facts and rows, the values
 * these tell, and the actions of each stage. Names are those of class files.
 */
final class VisibleTypes {

    private static final Set<String> ROOMS =
            Set.of("org.learningcity.framework", "org.learningcity.observation", "org.learningcity.stage");
    private static final Set<String> OF_ANY_OBJECT = Set.of("hashCode", "toString");

    private static final VisibleTypes ALL = new VisibleTypes();

    private final Map<String, Class<?>> types = new TreeMap<>();
    private final Set<String> values = new TreeSet<>();
    private final Set<String> constants = new TreeSet<>();
    private final Map<Stage, Set<String>> actions = new EnumMap<>(Stage.class);

    private VisibleTypes() {
        see(Fact.class);
        see(Row.class);
        for (var stage : Stage.values()) {
            var facade = Facades.type(stage);
            types.put(name(facade), facade);
            actions.put(stage, new TreeSet<>());
            Arrays.stream(facade.getMethods())
                    .forEach(action -> actions.get(stage).add(member(facade, action)));
        }
    }

    private void see(Class<?> type) {
        if (!ROOMS.contains(type.getPackageName()) || types.putIfAbsent(name(type), type) != null) {
            return;
        }
        Arrays.stream(type.getInterfaces()).forEach(this::see);
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(this::see);
        }
        Arrays.stream(type.getFields())
                .filter(Field::isEnumConstant)
                .forEach(constant -> constants.add(name(type) + "." + constant.getName()));
        Arrays.stream(type.getMethods()).filter(VisibleTypes::tells).forEach(value -> {
            values.add(member(type, value));
            named(value.getGenericReturnType()).forEach(this::see);
        });
    }

    /** Whether a method tells what its object holds: nothing goes in, something comes out. */
    private static boolean tells(Method method) {
        return ROOMS.contains(method.getDeclaringClass().getPackageName())
                && !Modifier.isStatic(method.getModifiers())
                && method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && !OF_ANY_OBJECT.contains(method.getName());
    }

    private static Stream<Class<?>> named(Type type) {
        if (type instanceof Class<?> plain) {
            return Stream.of(plain);
        }
        return type instanceof ParameterizedType of
                ? Stream.concat(
                        named(of.getRawType()),
                        Arrays.stream(of.getActualTypeArguments()).flatMap(VisibleTypes::named))
                : Stream.empty();
    }

    private static String name(Class<?> type) {
        return org.objectweb.asm.Type.getInternalName(type);
    }

    private static String member(Class<?> type, Method method) {
        return name(type) + "." + method.getName() + org.objectweb.asm.Type.getMethodDescriptor(method);
    }

    static boolean type(String name) {
        return ALL.types.containsKey(name);
    }

    /** Whether {@code member} asks a visible object for a value. */
    static boolean value(String member) {
        return ALL.values.contains(member);
    }

    /** Whether {@code member} is a constant of a visible enumeration. */
    static boolean constant(String member) {
        return ALL.constants.contains(member);
    }

    /** Whether {@code member} is an action that rules of {@code stage} may take. */
    static boolean action(Stage stage, String member) {
        return ALL.actions.getOrDefault(stage, Set.of()).contains(member);
    }

    /** The names of all visible types, sorted. */
    static Set<String> names() {
        return ALL.types.keySet();
    }
}
