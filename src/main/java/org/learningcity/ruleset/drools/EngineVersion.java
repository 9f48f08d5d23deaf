package org.learningcity.ruleset.drools;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.api.KieBase;
import org.learningcity.observation.Digest;
import org.learningcity.stage.Facades;
import org.learningcity.stage.Fact;
import org.learningcity.stage.Row;
import org.learningcity.stage.Stage;

/** What a compiled form is tied to besides its rules. */
final class EngineVersion {

    static final String DROOLS = String.valueOf(KieBase.class.getPackage().getImplementationVersion());

    /** Raised when the way from rules to compiled form changes. */
    static final String FORM = "1";

    private EngineVersion() {}

    /** A digest of everything rules can see and call: facts, rows, facades. */
    static String factModel() {
        return FactModel.DIGEST;
    }

    private static final class FactModel {
        private static final String DIGEST = Digest.of(Stream.concat(
                        Stream.of(Fact.class, Row.class).flatMap(FactModel::family),
                        Arrays.stream(Stage.values()).map(Facades::type))
                .distinct()
                .sorted(Comparator.comparing(Class::getName))
                .map(FactModel::signature)
                .collect(Collectors.joining("\n")));

        private static Stream<Class<?>> family(Class<?> type) {
            var permitted = type.getPermittedSubclasses();
            return Stream.concat(
                    Stream.of(type),
                    permitted == null
                            ? Stream.empty()
                            : Arrays.stream(permitted).flatMap(FactModel::family));
        }

        private static String signature(Class<?> type) {
            var methods = new TreeSet<String>();
            for (Method method : type.getMethods()) {
                if (!Modifier.isStatic(method.getModifiers())) {
                    methods.add(method.getReturnType().getName() + " " + method.getName()
                            + Arrays.toString(method.getParameterTypes()));
                }
            }
            return type.getName() + methods;
        }
    }
}
