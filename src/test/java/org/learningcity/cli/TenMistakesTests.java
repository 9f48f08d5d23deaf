package org.learningcity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.framework.Language;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleEngine;
import org.learningcity.ruleset.drools.DroolsRuleEngine;

/** Ten mistakes that experts make: each gives one message, at its place, in both languages; the documents show them. */
class TenMistakesTests {

    @TempDir
    private static Path forms;

    @TempDir
    private static Path folder;

    private final RuleEngine engine = DroolsRuleEngine.keepingIn(forms);

    /** What is said of a mistake that was made in a fresh copy of the shipped rules. */
    private List<Problem> found(Mistake.Way way, String name) {
        return way.make().apply(new Mistake.Attempt(RulesAtHand.in(folder.resolve(name)), engine));
    }

    @TestFactory
    Stream<DynamicContainer> everyMistakeGivesOneMessageAtItsPlaceAndTheDocumentsShowIt() {
        var pages = List.of(new TenMistakesPage(Language.ZH), new TenMistakesPage(Language.EN));
        var mistakes = TenMistakes.all();
        var each = IntStream.range(0, mistakes.size()).mapToObj(i -> {
            var mistake = mistakes.get(i);
            pages.forEach(page -> page.begin(i + 1, mistake));
            return dynamicContainer(mistake.title().en(), ways(i + 1, mistake, pages));
        });
        var held = pages.stream().map(page -> dynamicTest(page.file().toString(), () -> assertHeld(page)));
        return Stream.concat(each, Stream.of(dynamicContainer("documents", held)));
    }

    private Stream<DynamicTest> ways(int number, Mistake mistake, List<TenMistakesPage> pages) {
        return IntStream.range(0, mistake.ways().size()).mapToObj(j -> {
            var way = mistake.ways().get(j);
            return dynamicTest(way.edited().en(), () -> {
                var problems = found(way, number + "-" + j);
                pages.forEach(page -> page.add(number, way, problems));
                assertOne(problems, way);
            });
        });
    }

    private static void assertOne(List<Problem> problems, Mistake.Way way) {
        assertThat(problems)
                .as(RulesAtHand.said(problems, Language.EN))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.refuses()).isTrue();
                    assertThat(problem.code()).isEqualTo(way.code());
                    assertThat(problem.where()).isEqualTo(way.where());
                    assertThat(problem.message().zh()).containsPattern("\\p{IsHan}");
                    assertThat(problem.message().en())
                            .isNotEqualTo(problem.message().zh());
                    assertThat(problem.advice().zh()).containsPattern("\\p{IsHan}");
                    assertThat(problem.advice().en())
                            .isNotEqualTo(problem.advice().zh());
                });
    }

    private static void assertHeld(TenMistakesPage page) throws IOException {
        var lines = page.lines();
        var fresh = Path.of("target").resolve(page.file());
        Files.createDirectories(fresh.getParent());
        Files.write(fresh, lines);
        assertThat(Files.exists(page.file()) ? Files.readAllLines(page.file()) : new ArrayList<String>())
                .as("%s is what the program says now; a fresh one is in %s", page.file(), fresh)
                .isEqualTo(lines);
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoMistakeIsAccepted() {
        return Stream.of(
                        Mistake.sentence("，", ",", "", ""),
                        Mistake.sentence("：", ":", "", ""),
                        Mistake.sentence("2.2.5", "２.２.５", "", ""),
                        Mistake.file("tables/gates.csv", "*,framework,0.80,0.60", "*,framework,0.8,0.6", "", ""))
                .map(way -> dynamicTest(
                        way.edited().en(),
                        () -> assertThat(found(
                                        way, "accepted-" + way.edited().en().hashCode()))
                                .filteredOn(Problem::refuses)
                                .isEmpty()));
    }
}
