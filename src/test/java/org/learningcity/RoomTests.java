package org.learningcity;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms keep to the table of the design: package is room, and a room uses only what it may. */
class RoomTests {

    private static final String ROOT = "org.learningcity";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** A room, the rooms it may use besides itself, and the libraries it may use besides the platform. */
    private record Room(String name, List<String> rooms, List<String> libraries) {

        static Room of(String name, List<String> rooms, String... libraries) {
            return new Room(name, rooms, List.of(libraries));
        }

        String[] allowed() {
            var allowed = new ArrayList<>(List.of("java..", "org.jspecify..", inPackage(name)));
            rooms.forEach(room -> allowed.add(inPackage(room)));
            allowed.addAll(libraries);
            return allowed.toArray(String[]::new);
        }

        /** Without its inner rooms: {@code ruleset.drools} is a room of its own. */
        static String inPackage(String room) {
            return ROOT + "." + room;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Room> rooms() {
        var toStage = List.of("framework", "observation", "scoring", "stage");
        var toRuleset = and(toStage, "trace", "ruleset");
        var toAssessment = and(toRuleset, "assessment");
        var toAuthoring = and(toAssessment, "authoring");
        return List.of(
                Room.of("framework", List.of()),
                Room.of("observation", List.of("framework")),
                Room.of("scoring", List.of("framework")),
                Room.of("stage", List.of("framework", "observation", "scoring")),
                Room.of("trace", toStage),
                Room.of("ruleset.sentence", toStage),
                Room.of(
                        "ruleset",
                        and(toStage, "trace", "ruleset.sentence"),
                        "org.apache.commons.csv..",
                        "org.yaml.snakeyaml..",
                        "com.github.difflib.."),
                Room.of("ruleset.language", toRuleset),
                Room.of(
                        "ruleset.drools",
                        and(toRuleset, "ruleset.language", "ruleset.sentence"),
                        "org.drools..",
                        "org.kie..",
                        "org.objectweb.asm..",
                        "com.github.javaparser..",
                        "org.apache.poi.."),
                Room.of("ruleset.logic", and(toRuleset, "ruleset.sentence")),
                Room.of("assessment", toRuleset),
                Room.of("impact", toAssessment),
                Room.of("authoring", and(toAssessment, "ruleset.logic")),
                Room.of("boundary", toAuthoring),
                Room.of("workbook", toAuthoring, "org.apache.poi..", "org.openxmlformats.schemas.."),
                Room.of(
                        "archive",
                        toAssessment,
                        "org.apache.commons.csv..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation.."),
                Room.of("audit", List.of("framework", "observation")),
                Room.of(
                        "bundle",
                        and(toAssessment, "archive", "audit"),
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation.."),
                Room.of(
                        "store",
                        and(toAuthoring, "archive", "audit", "people"),
                        "org.springframework.jdbc..",
                        "org.springframework.dao..",
                        "org.springframework.transaction..",
                        "org.flywaydb.core..",
                        "com.zaxxer.hikari..",
                        "javax.sql..",
                        "tools.jackson.."),
                Room.of("people", List.of("framework")),
                Room.of(
                        "office",
                        and(toAuthoring, "impact", "archive", "audit", "bundle", "people", "store", "workbook"),
                        "org.springframework.dao..",
                        "org.slf4j..",
                        "tools.jackson.."),
                Room.of(
                        "web",
                        and(toAuthoring, "archive", "audit", "office", "people", "ruleset.drools", "store"),
                        "org.springframework..",
                        "jakarta..",
                        "org.slf4j..",
                        "tools.jackson.."),
                Room.of(
                        "cli",
                        and(
                                toAuthoring,
                                "impact",
                                "boundary",
                                "ruleset.language",
                                "ruleset.drools",
                                "ruleset.sentence",
                                "workbook",
                                "archive",
                                "audit",
                                "bundle"),
                        "picocli..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation.."));
    }

    private static List<String> and(List<String> rooms, String... more) {
        return Stream.concat(rooms.stream(), Stream.of(more)).toList();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void roomUsesOnlyWhatItMay(Room room) {
        classes()
                .that()
                .resideInAPackage(Room.inPackage(room.name()))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(room.allowed())
                .because("the table of rooms in the design allows `%s` no more".formatted(room))
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void everyPackageIsARoom() {
        assertThat(packages())
                .extracting(JavaPackage::getName)
                .isSubsetOf(and(
                        rooms().stream()
                                .map(room -> Room.inPackage(room.name()))
                                .toList(),
                        ROOT));
    }

    @Test
    void everyRoomIsNullMarkedAndSaysWhatItHolds() {
        assertThat(packages())
                .filteredOn(room -> !room.getName().equals(ROOT))
                .allSatisfy(room -> assertThat(room.isAnnotatedWith(NullMarked.class))
                        .as("%s has a package-info with @NullMarked", room.getName())
                        .isTrue());
    }

    private static List<JavaPackage> packages() {
        return MAIN.stream().map(JavaClass::getPackage).distinct().toList();
    }

    @Test
    void namesSayWhatThingsAre() {
        assertThat(MAIN)
                .filteredOn(type -> type.getSimpleName().matches(".*(Impl|Utils?|Helper|Manager|Dto)|Base[A-Z].*"))
                .extracting(JavaClass::getName)
                .isEmpty();
    }

    // compiled rules, which are classes of other packages, ask the deadline whether there is time left; the reader of
    // decision tables is found by the loader of services
    @Test
    void engineShowsItselfItsReaderOfTablesAndTheDeadlineOnly() {
        assertThat(MAIN)
                .filteredOn(type -> type.getPackageName().equals(Room.inPackage("ruleset.drools")))
                .filteredOn(type -> type.isTopLevelClass() && isPublic(type))
                .extracting(JavaClass::getSimpleName)
                .containsExactlyInAnyOrder("DroolsRuleEngine", "DecisionTableReader", "Deadline");
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    // a common-pool thread does not see the classes inside an executable jar, and its order is left to chance
    @Test
    void nothingRunsOnTheCommonPool() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ForkJoinPool.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(CompletableFuture.class)
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "the target is a parallel stream",
                        call -> call.getTarget().getName().matches("parallel(Stream)?")))
                .check(MAIN);
    }

    @Test
    void expressionInterpreterIsNotOnTheEvaluationPath() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.mvel2..", "org.mvel..", "org.drools.mvel..")
                        .and(not(resideInAPackage("org.drools.mvel.parser.."))))
                .check(MAIN);
    }
}
