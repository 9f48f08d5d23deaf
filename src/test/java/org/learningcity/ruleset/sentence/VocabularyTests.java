package org.learningcity.ruleset.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningcity.ruleset.CsvFile;
import org.learningcity.stage.Facades;
import org.learningcity.stage.Stage;

/** The vocabulary is held to the rule API, and no words may mean two things in one place. */
class VocabularyTests {

    private static List<Complaint> complaints(String table, String... lines) {
        var text = String.join(",", header(table)) + "\n" + String.join("\n", lines) + "\n";
        var csv = CsvFile.parse("vocabulary/" + table + ".csv", text, new ArrayList<>());
        var complaints = new ArrayList<Complaint>();
        Vocabulary.read(List.of(file(csv)), complaints);
        return complaints;
    }

    private static List<String> header(String table) {
        var columns = new ArrayList<>(VocabularyReader.TABLES.getOrDefault(table, List.of("zh")));
        columns.addAll(List.of("also_zh", "also_en"));
        return columns;
    }

    private static VocabularyFile file(CsvFile csv) {
        return new VocabularyFile(
                csv.name(),
                csv.columns(),
                csv.lines().stream()
                        .map(line -> new VocabularyFile.Line(line.cells(), line.places()))
                        .toList());
    }

    static Stream<Arguments> mistakes() throws IOException {
        return Files.readAllLines(Path.of("src", "test", "resources", "sentences", "vocabulary-mistakes.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> arguments((Object[]) line.split(" ; ", -1)));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void lineThatNamesNothingIsRefused(String table, String line, String code, String place, String advice) {
        var complaints = complaints(table, line);
        assertThat(complaints).isNotEmpty();
        assertThat(complaints.get(0).code()).isEqualTo("vocabulary." + code);
        assertThat(complaints.get(0).where()).isEqualTo("vocabulary/%s.csv:%s".formatted(table, place));
        assertThat(complaints.get(0).message().zh() + complaints.get(0).advice().zh())
                .contains(advice);
        assertThat(complaints).allMatch(Complaint::refuses);
    }

    @Test
    void wordsOfTwoMeaningsAreRefused() {
        assertThat(complaints(
                        "states",
                        "Report,sourceStated,,已填,is stated,,",
                        "Report,definition.uomStated,,已填单位,states its unit,已 填,"))
                .singleElement()
                .satisfies(complaint -> {
                    assertThat(complaint.code()).isEqualTo("vocabulary.repeated-words");
                    assertThat(complaint.where()).isEqualTo("vocabulary/states.csv:3:51");
                });
    }

    @Test
    void sameWordsForOneThingOfTwoFactsAreFine() {
        assertThat(complaints(
                        "states",
                        "OwnReport|Judgement,rejected,,未通过审核,is rejected,,",
                        "ProxyReport,rejected,,未通过审核,is rejected,,"))
                .isEmpty();
    }

    @Test
    void actionsThatReadersCannotTellApartAreRefused() {
        assertThat(complaints(
                        "actions",
                        "quality,mandatory,fact message,[对{fact}]提意见{message},raise {message},,",
                        "quality,note,fact message,提意见{message},mention {message},,"))
                .extracting(Complaint::code)
                .containsOnly("vocabulary.repeated-words");
    }

    @Test
    void wordsThatBeginLikeALinkAreRefused() {
        assertThat(complaints("states", "Report,sourceStated,,并已注明,and is stated,,"))
                .extracting(Complaint::code)
                .containsOnly("vocabulary.begins-like-link");
    }

    @Test
    void unknownTableIsRefused() {
        assertThat(complaints("sentenses", "x"))
                .extracting(Complaint::code)
                .containsExactly("vocabulary.unknown-table");
    }

    @Test
    void tableWithoutAColumnIsRefused() {
        var csv = CsvFile.parse("vocabulary/facts.csv", "fact,zh,en\nReport,填报值,report\n", new ArrayList<>());
        var complaints = new ArrayList<Complaint>();
        Vocabulary.read(List.of(file(csv)), complaints);
        assertThat(complaints).singleElement().satisfies(complaint -> {
            assertThat(complaint.code()).isEqualTo("vocabulary.missing-column");
            assertThat(complaint.message().en()).contains("stages");
        });
    }

    @Test
    void shippedVocabularyNamesEveryActionOfEveryStage() {
        var said = new TreeSet<String>();
        var there = new TreeSet<String>();
        for (var stage : Stage.values()) {
            Written.SHIPPED
                    .vocabulary()
                    .actions(stage)
                    .forEach(term -> said.add("%s.%s/%d"
                            .formatted(stage, term.method(), term.slots().size())));
            for (var method : Facades.type(stage).getMethods()) {
                there.add("%s.%s/%d".formatted(stage, method.getName(), method.getParameterCount()));
            }
        }
        assertThat(said).isEqualTo(there);
    }
}
