package org.learningcity.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcity.framework.Text;
import org.learningcity.framework.Validity;

class SnapshotTests {

    private static Observation observation(int number, Position position) {
        var value = new ObservedValue.Reported(
                number, Integer.toString(number), Integer.toString(number), ObservedValue.Marks.NONE);
        return new Observation(
                "甲市",
                2000 + number,
                "1.1",
                value,
                "%",
                new Definition(Map.of("base", "常住", "scope", "全市"), "常住;全市"),
                Provenance.UNSTATED,
                Status.OFFICIAL,
                "",
                position);
    }

    private static Snapshot of(List<Observation> observations) {
        var place = new Place("甲市", Text.same("甲市"), "", "东部", "", "", Validity.ALWAYS, Position.NOWHERE);
        return new Snapshot(List.of(place), observations, List.of(), List.of(), List.of());
    }

    private static List<Observation> twenty() {
        return IntStream.rangeClosed(1, 20)
                .mapToObj(number -> observation(number, Position.line("a.csv", number)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void orderLeavesNoMark(long seed) {
        var shuffled = new ArrayList<>(twenty());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(of(shuffled).hash()).isEqualTo(of(twenty()).hash());
        assertThat(of(shuffled).observations()).isEqualTo(of(twenty()).observations());
    }

    @Test
    void positionLeavesNoMark() {
        var here = observation(1, new Position("a.xlsx", "填报值", "D2"));
        var there = observation(1, Position.line("b.csv", 9));

        assertThat(of(List.of(there)).hash()).isEqualTo(of(List.of(here)).hash());
        assertThat(there.key()).isEqualTo(here.key());
    }

    @Test
    void contentLeavesItsMark() {
        assertThat(of(List.of(observation(1, Position.NOWHERE))).hash())
                .isNotEqualTo(of(List.of(observation(2, Position.NOWHERE))).hash())
                .isNotEqualTo(of(List.of()).hash());
    }

    @Test
    void rowThatIsRepeatedToTheLetterCountsOnce() {
        var twice = of(List.of(observation(1, Position.line("a.csv", 3)), observation(1, Position.line("a.csv", 2))));

        assertThat(twice.observations()).hasSize(1);
        assertThat(twice.observations().get(0).position()).hasToString("a.csv:2");
        assertThat(twice.hash())
                .isEqualTo(of(List.of(observation(1, Position.NOWHERE))).hash());
    }

    @Test
    void partsTogetherAreTheWhole() {
        var all = twenty();

        assertThat(of(all.subList(0, 12)).and(of(all.subList(8, 20))).hash()).isEqualTo(of(all).hash());
    }

    // two fields that meet must not read as two others
    @Test
    void borderBetweenFieldsLeavesItsMark() {
        var left = new Review("甲", 2020, "1.1", "R1", 2, Status.OFFICIAL, "x", Position.NOWHERE);
        var right = new Review("甲", 2020, "1.1R", "1", 2, Status.OFFICIAL, "x", Position.NOWHERE);
        var first = new Provenance("a|b", "c", "", "", Vintage.UNSTATED);
        var second = new Provenance("a", "b|c", "", "", Vintage.UNSTATED);

        assertThat(left.canonical()).isNotEqualTo(right.canonical());
        assertThat(first.canonical()).isNotEqualTo(second.canonical());
    }

    @Test
    void digestIsSha256InHexadecimal() {
        assertThat(Digest.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Digest.of("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Digest.of("市")).isEqualTo(Digest.of("市".getBytes(StandardCharsets.UTF_8)));
    }
}
