package org.learningcity.ruleset.language;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.learningcity.stage.Given;

/**
 * A made-up fact of each kind in which everything is there that can be. Asked for its particulars, it names every word that
 * such a fact can fill in; so the list never departs from the facts.
 */
final class Specimen {

    private static final Map<Class<?>, Object> MADE = new ConcurrentHashMap<>();

    private Specimen() {}

    static <T extends Given> T of(Class<T> fact) {
        return fact.cast(MADE.computeIfAbsent(fact, Specimen::make));
    }

    private static Object make(Type type) {
        if (type instanceof ParameterizedType many) {
            var inner = many.getActualTypeArguments();
            return many.getRawType() == Map.class ? Map.of(make(inner[0]), make(inner[1])) : List.of(make(inner[0]));
        }
        var plain = (Class<?>) type;
        if (plain == String.class) {
            return "1";
        }
        if (plain == boolean.class) {
            return true;
        }
        if (plain == int.class) {
            return 1;
        }
        if (plain == double.class) {
            return 1.0;
        }
        if (plain.isEnum()) {
            var constants = plain.getEnumConstants();
            return constants[constants.length - 1];
        }
        if (plain.isSealed()) {
            return make(plain.getPermittedSubclasses()[0]);
        }
        return record(plain);
    }

    private static Object record(Class<?> type) {
        var components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalStateException("no specimen can be made of " + type.getSimpleName());
        }
        try {
            var types = Arrays.stream(components)
                    .map(component -> component.getType())
                    .toArray(Class<?>[]::new);
            var values = Arrays.stream(components)
                    .map(component -> make(component.getGenericType()))
                    .toArray();
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("no specimen can be made of " + type.getSimpleName(), e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("no specimen can be made of " + type.getSimpleName(), e.getCause());
        }
    }
}
