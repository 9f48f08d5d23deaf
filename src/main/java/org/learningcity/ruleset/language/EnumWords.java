package org.learningcity.ruleset.language;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Nearest;

/** The enums whose words rules use. */
final class EnumWords {

    private static final Map<Class<?>, SortedMap<String, Class<?>>> BY_FACT = new ConcurrentHashMap<>();

    private EnumWords() {}

    /** Every enum that a fact can hold, by its name. */
    static SortedMap<String, Class<?>> of(Class<?> fact) {
        return BY_FACT.computeIfAbsent(fact, EnumWords::within);
    }

    private static SortedMap<String, Class<?>> within(Class<?> fact) {
        var words = new TreeMap<String, Class<?>>();
        var seen = new HashSet<Class<?>>();
        var open = new ArrayDeque<Class<?>>();
        open.add(fact);
        while (!open.isEmpty()) {
            var type = open.remove();
            if (seen.add(type)) {
                if (type.isEnum()) {
                    words.put(type.getSimpleName(), type);
                } else if (Vocabulary.isPart(type)) {
                    Vocabulary.fields(type).values().forEach(field -> open.add(field.type()));
                }
            }
        }
        return words;
    }

    /** Which word of {@code type} was probably meant. */
    static Text advice(Class<?> type, String word) {
        var names = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        return Nearest.to(word, names)
                .map(near -> new Text(
                        "枚举词写作 %s.%s,不加引号".formatted(type.getSimpleName(), near),
                        "write %s.%s, without quotes".formatted(type.getSimpleName(), near)))
                .orElseGet(() -> Suggestions.of(word, Field.constants(type), new Text("可用:", "use one of ")));
    }
}
