package org.learningcity.ruleset.language;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningcity.framework.Basis;
import org.learningcity.observation.Observation;
import org.learningcity.stage.Facades;
import org.learningcity.stage.Given;
import org.learningcity.stage.Handed;
import org.learningcity.stage.Report;
import org.learningcity.stage.Stage;

/** The words of the rule language: the facts of each stage, their properties, and what rules may conclude. */
public final class Vocabulary {

    private static final Set<String> ROOMS =
            Set.of(Report.class.getPackageName(), Observation.class.getPackageName(), Basis.class.getPackageName());
    /** Properties that are about the program, not about the field; and words that a rule text cannot use as names. */
    private static final Set<String> HIDDEN = Set.of(
            "particulars",
            "from",
            "canonical",
            "hashCode",
            "toString",
            "getClass",
            "notify",
            "notifyAll",
            "wait",
            "end",
            "in",
            "not",
            "rule",
            "when",
            "then",
            "unit",
            "class",
            "package",
            "import",
            "global",
            "default");

    /** The flag of a row, or of a part, that may not be there. */
    static final String PRESENT = "present";

    private static final Map<Class<?>, SortedMap<String, Field>> FIELDS = new ConcurrentHashMap<>();

    private Vocabulary() {}

    /** The facts of a stage by name. */
    public static SortedMap<String, Class<? extends Given>> facts(Stage stage) {
        var facts = new TreeMap<String, Class<? extends Given>>();
        Handed.to(stage).forEach(together -> together.forEach(type -> facts.put(type.getSimpleName(), type)));
        return facts;
    }

    /** The properties of a fact, a row or a part, by name. */
    public static SortedMap<String, Field> fields(Class<?> type) {
        return FIELDS.computeIfAbsent(type, Vocabulary::read);
    }

    private static SortedMap<String, Field> read(Class<?> type) {
        var fields = new TreeMap<String, Field>();
        for (var method : type.getMethods()) {
            if (method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getReturnType() != void.class
                    && !HIDDEN.contains(method.getName())
                    && !looksLikeGetter(method.getName())) {
                fields.put(method.getName(), new Field(method.getName(), method.getReturnType()));
            }
        }
        return Collections.unmodifiableSortedMap(fields);
    }

    /** The flag beside a number that says whether the number is given; none where it always is. */
    public static Optional<String> flagOf(Class<?> owner, Field field) {
        if (field.kind() != Field.Kind.NUMBER) {
            return Optional.empty();
        }
        var name = field.name();
        return Stream.of("has" + Character.toUpperCase(name.charAt(0)) + name.substring(1), PRESENT)
                .filter(flag -> isFlag(owner, flag))
                .findFirst();
    }

    static boolean isFlag(Class<?> owner, String name) {
        var field = fields(owner).get(name);
        return field != null && field.kind() == Field.Kind.FLAG;
    }

    /** The engine takes such a name for that of a getter, and looks for the rest of it: {@code issuer} becomes suer. */
    private static boolean looksLikeGetter(String name) {
        return name.startsWith("is") || name.startsWith("get");
    }

    /** Whether it belongs to the facts, so that rules may look into it. */
    static boolean isPart(Class<?> type) {
        return ROOMS.contains(type.getPackageName())
                && !type.isEnum()
                && !fields(type).isEmpty();
    }

    /** What rules of a stage may conclude, each way of saying it, by name. */
    public static List<ActionForm> actions(Stage stage) {
        return Arrays.stream(Facades.type(stage).getMethods())
                .sorted(Comparator.comparing(Method::getName)
                        .thenComparing(Method::getParameterCount)
                        .thenComparing(Method::toString))
                .map(ActionForm::of)
                .toList();
    }

    /** The names of the facts of other stages, with the first stage that has them. */
    static Map<String, Stage> elsewhere(Stage stage) {
        return Arrays.stream(Stage.values())
                .filter(other -> other != stage)
                .flatMap(other -> facts(other).keySet().stream().map(name -> Map.entry(name, other)))
                .filter(entry -> !facts(stage).containsKey(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, two) -> one, TreeMap::new));
    }
}
