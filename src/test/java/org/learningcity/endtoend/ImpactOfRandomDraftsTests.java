package org.learningcity.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.RuleSetRejected;

/** Whatever numbers an expert changes in whatever tables, every change adds up and is undone by the way back. */
class ImpactOfRandomDraftsTests {

    /** A column of numbers in a table. */
    private record Column(String table, int column) {}

    private static final List<Column> NUMBERS = List.of(
            new Column("tables/weights.csv", 2),
            new Column("tables/weights.csv", 2),
            new Column("tables/goalposts.csv", 3),
            new Column("tables/goalposts.csv", 5),
            new Column("tables/limits.csv", 3),
            new Column("tables/limits.csv", 4),
            new Column("tables/proxies.csv", 10),
            new Column("tables/gates.csv", 2),
            new Column("tables/gates.csv", 3),
            new Column("tables/rubric.csv", 2),
            new Column("tables/precedence.csv", 5),
            new Column("tables/grades.csv", 4));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void changesOfCitiesAddUpAndTurnRound(long seed) {
        var cities = Previews.of("cn-learning-city", "eight-cities-illustrative.xlsx", "己市", "辛市");
        var random = new Random(seed);
        var copy = RuleSetCopy.in(folder.resolve("draft"));
        var edits = new ArrayList<String>();
        for (var i = 0; i < 1 + random.nextInt(4); i++) {
            edits.add(edit(copy, random));
        }
        var there = cities.impact(copy);
        var back = cities.impact(RuleSetFolder.read(copy.folder()), cities.base());

        assertThat(there.before().resultHash())
                .as("seed %d: %s", seed, edits)
                .isEqualTo(back.after().resultHash());
        assertThat(there.nothing()).isEqualTo(back.nothing());
        Previews.assertAddsUp(there);
        Previews.assertAddsUp(back);
        Previews.assertTurnsRound(there, back);
    }

    /** Multiplies a number of a random row; a rule set that is refused for it is put back and another row tried. */
    private static String edit(RuleSetCopy copy, Random random) {
        while (true) {
            var where = NUMBERS.get(random.nextInt(NUMBERS.size()));
            var text = copy.text(where.table());
            var lines = copy.lines(where.table());
            var at = 1 + random.nextInt(lines.size() - 1);
            var cells = lines.get(at).split(",", -1);
            if (!cells[where.column()].matches("\\d+(\\.\\d+)?")) {
                continue;
            }
            var factor = List.of(0.5, 0.8, 1.25, 1.5).get(random.nextInt(4));
            var number = Math.round(Double.parseDouble(cells[where.column()]) * factor * 100) / 100.0;
            cells[where.column()] =
                    number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
            var edited = new ArrayList<>(lines);
            edited.set(at, String.join(",", Arrays.asList(cells)));
            copy.write(where.table(), String.join("\n", edited) + "\n");
            try {
                RuleSetFolder.read(copy.folder());
                return where.table() + ": " + edited.get(at);
            } catch (RuleSetRejected e) {
                copy.write(where.table(), text);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void changesOfTheIndexAddUpAndTurnRound(long seed) {
        var hdi = Previews.of("hdi", "hdi-twelve-countries.csv");
        var random = new Random(seed);
        var copy = RuleSetCopy.of("hdi", folder.resolve("random"));
        edits().stream().filter(edit -> random.nextInt(3) == 0).forEach(edit -> edit.in(copy, random));
        var there = hdi.impact(copy);
        var back = hdi.impact(RuleSetFolder.read(copy.folder()), hdi.base());

        Previews.assertAddsUp(there);
        Previews.assertAddsUp(back);
        Previews.assertTurnsRound(there, back);
        assertThat(there.after().resultHash())
                .isEqualTo(hdi.assess(copy.folder()).resultHash());
    }

    /** An edit of one cell, its new value left to chance. */
    private interface Edit {
        void in(RuleSetCopy copy, Random random);
    }

    private static List<Edit> edits() {
        var edits = new ArrayList<Edit>();
        for (var node : List.of("HEALTH", "EDUCATION", "INCOME", "EYS")) {
            edits.add((copy, random) ->
                    copy.edit("tables/weights.csv", node + ",*,1,", node + ",*," + (1 + random.nextInt(4)) + ","));
        }
        edits.add((copy, random) ->
                copy.edit("tables/goalposts.csv", "LE,*,*,20,", "LE,*,*," + random.nextInt(80) + ","));
        edits.add((copy, random) ->
                copy.edit("tables/goalposts.csv", "EYS,*,*,0,", "EYS,*,*," + random.nextInt(15) + ","));
        edits.add((copy, random) ->
                copy.edit("tables/goalposts.csv", "MYS,*,*,0,,15,", "MYS,*,*,0,," + (8 + random.nextInt(10)) + ","));
        edits.add((copy, random) -> copy.edit("tables/aggregation.csv", "HDI,GEOMETRIC,", "HDI,ARITHMETIC,"));
        edits.add((copy, random) -> copy.edit("tables/aggregation.csv", "*,ARITHMETIC,", "*,GEOMETRIC,"));
        return edits;
    }
}
