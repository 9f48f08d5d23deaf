package org.learningcity.boundary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.learningcity.authoring.CaseScope;
import org.learningcity.framework.Indicator;
import org.learningcity.framework.Validity;
import org.learningcity.framework.Wants;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.stage.RowRef;

/** What boundary cases are made with, and what comes of it: the sketches, and the boundaries that cannot be tried. */
final class BoundaryBench {

    /** Years to try a row in, the first that fits. */
    private static final List<Integer> YEARS = Stream.concat(
                    Stream.of(CaseScope.PERIOD),
                    IntStream.rangeClosed(1990, 2040)
                            .boxed()
                            .sorted(Comparator.comparing((Integer year) -> Math.abs(CaseScope.PERIOD - year))))
            .distinct()
            .toList();

    private final RuleSet ruleSet;
    private final PlainRows rows;
    private final Map<String, Boolean> read = new HashMap<>();
    private final List<Sketch> sketches = new ArrayList<>();
    private final Set<String> unread = new TreeSet<>();
    private final Map<String, String> untried = new TreeMap<>();

    BoundaryBench(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        this.rows = new PlainRows(ruleSet.rows());
    }

    /** Where a row holds: a code, a region, a tier and a year for which no other row goes before it. */
    record Setting(String code, String region, String tier, int year) {}

    RuleSet ruleSet() {
        return ruleSet;
    }

    PlainRows rows() {
        return rows;
    }

    double scale() {
        return ruleSet.scale();
    }

    /** Whether some rule reads {@code property}; a column that no rule reads has no boundary that could matter. */
    boolean reads(String table, String column, String property) {
        var found = read.computeIfAbsent(property, this::isRead);
        if (!found) {
            unread.add(table + "." + column);
        }
        return found;
    }

    private boolean isRead(String property) {
        var word = Pattern.compile("\\b%s\\b".formatted(Pattern.quote(property)));
        return ruleSet.rules().stream()
                .anyMatch(file -> word.matcher(file.text()).find());
    }

    Sketch sketch(RowRef row, String column, String detail, Setting setting) {
        return new Sketch(ruleSet, row, column, detail).in(setting.region(), setting.tier());
    }

    void add(Sketch sketch) {
        sketches.add(sketch);
    }

    /** Says that a boundary cannot be tried, and why. */
    void untried(RowRef row, String column, String why) {
        untried.put("%s %s".formatted(row.id(), column), why);
    }

    List<Sketch> sketches() {
        return List.copyOf(sketches);
    }

    /** Columns that have rows and that no rule reads. */
    Set<String> unread() {
        return unread;
    }

    /** Boundaries that cannot be met, with the reason. */
    Map<String, String> untried() {
        return untried;
    }

    /** The indicator of this code, when it is one that is measured and not judged. */
    Optional<Indicator> measured(String code) {
        return ruleSet.framework().findIndicator(code).filter(indicator -> indicator.wants() == Wants.NUMBER);
    }

    List<String> regions(RowRef row) {
        var named = PlainRows.text(row, "region");
        var known = ruleSet.placeTerms().regions().keySet().stream().sorted().toList();
        return !named.isEmpty() && !named.equals(PlainRows.ANY)
                ? List.of(named)
                : known.isEmpty() ? List.of("") : known;
    }

    /** The codes a row speaks of: its own, or all that can be measured. */
    List<String> codes(RowRef row) {
        var named = PlainRows.text(row, "indicator");
        if (!named.equals(PlainRows.ANY)) {
            return List.of(named);
        }
        return Stream.concat(
                        ruleSet.framework().indicators().stream().map(Indicator::code),
                        ruleSet.rows().series().stream().sorted())
                .toList();
    }

    List<Integer> years(RowRef row) {
        return YEARS.stream().filter(row.validity()::holdsIn).toList();
    }

    /** The first setting in which {@code fits} says that the row holds. */
    Optional<Setting> setting(RowRef row, Predicate<Setting> fits) {
        var tier = PlainRows.text(row, "tier");
        for (var year : years(row)) {
            for (var code : codes(row)) {
                for (var region : regions(row)) {
                    var setting = new Setting(code, region, tier.equals(PlainRows.ANY) ? "" : tier, year);
                    if (fits.test(setting)) {
                        return Optional.of(setting);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The first and last years of a row that is dated, with the years next to them. */
    static List<Integer> edgeYears(RowRef row) {
        var years = new TreeSet<Integer>();
        if (row.validity().from() != Validity.OPEN_FROM) {
            years.addAll(List.of(row.validity().from() - 1, row.validity().from()));
        }
        if (row.validity().to() != Validity.OPEN_TO) {
            years.addAll(List.of(row.validity().to(), row.validity().to() + 1));
        }
        return List.copyOf(years);
    }
}
