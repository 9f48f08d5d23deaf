package org.learningcity.benchmark;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.learningcity.observation.Decision;
import org.learningcity.observation.Definition;
import org.learningcity.observation.Evidence;
import org.learningcity.observation.Observation;
import org.learningcity.observation.ObservedValue;
import org.learningcity.observation.Provenance;
import org.learningcity.observation.Reason;
import org.learningcity.observation.Review;
import org.learningcity.observation.Status;
import org.learningcity.observation.Vintage;

/**
 * Other numbers for an invented city, and here and there a defect such as departments hand in: of a hundred values about
 * six are wrong, gone, or reported twice.
 */
final class Defects {

    private static final int ONE_IN = 17;
    private static final MathContext FOUR_DIGITS = new MathContext(4);
    private static final List<String> SOURCES = List.of("", "整理面板数据", "统计年鉴", "统计公报", "部门年报");
    private static final List<String> EDITIONS = List.of("", "2010", "2019", "2030");

    private final Random random;
    private final boolean official;

    Defects(Random random) {
        this.random = random;
        this.official = random.nextBoolean();
    }

    private boolean struck() {
        return random.nextInt(ONE_IN) == 0;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /**
     * What is reported in place of {@code row}.
     *
     * @param others what is reported for the same indicator in other years
     */
    List<Observation> of(Observation row, List<Observation> others) {
        var usual = with(row, varied(row.value()));
        if (!struck()) {
            return List.of(usual);
        }
        return switch (random.nextInt(11)) {
            case 0 -> List.of();
            case 1 -> List.of(usual, from(with(usual, varied(usual.value())), "部门年报", "2020", any(vintages())));
            case 2 -> List.of(with(row, times(row.value(), any(List.of("0.001", "0.1", "10", "1000", "-1", "0")))));
            case 3 -> List.of(with(row, any(others).value()));
            case 4 -> List.of(in(usual, any(List.of("", "万元", "人", "个")), usual.definition(), usual.status()));
            case 5 -> List.of(in(usual, usual.uom(), any(definitions()), usual.status()));
            case 6 -> List.of(from(usual, any(SOURCES), any(EDITIONS), any(vintages())));
            case 7 -> List.of(in(usual, usual.uom(), usual.definition(), any(List.of(Status.values()))));
            case 8 -> List.of(with(usual, marked(usual.value())));
            default ->
                List.of(with(
                        usual,
                        new ObservedValue.Missing(any(List.of(Reason.values())), any(List.of("", "某函〔2020〕1号")))));
        };
    }

    private static List<Vintage> vintages() {
        return List.of(Vintage.values());
    }

    private static List<Definition> definitions() {
        return List.of(
                Definition.UNSTATED,
                new Definition(Map.of("base", "户籍"), "户籍人口"),
                new Definition(Map.of("count", "人次"), "人次"),
                new Definition(Map.of("base", "常住", "scope", "市辖区"), "常住人口，市辖区"));
    }

    private ObservedValue varied(ObservedValue value) {
        return times(value, Double.toString(0.9 + 0.2 * random.nextDouble()));
    }

    private static ObservedValue times(ObservedValue value, String factor) {
        if (!(value instanceof ObservedValue.Reported reported)) {
            return value;
        }
        var number = new BigDecimal(reported.decimal())
                .multiply(new BigDecimal(factor), FOUR_DIGITS)
                .stripTrailingZeros();
        return new ObservedValue.Reported(
                number.doubleValue(), number.toPlainString(), number.toPlainString(), reported.marks());
    }

    private ObservedValue marked(ObservedValue value) {
        return value instanceof ObservedValue.Reported reported
                ? new ObservedValue.Reported(
                        reported.number(),
                        reported.decimal(),
                        reported.text(),
                        new ObservedValue.Marks(random.nextBoolean(), random.nextBoolean()))
                : value;
    }

    private Observation with(Observation row, ObservedValue value) {
        return new Observation(
                row.place(),
                row.period(),
                row.indicator(),
                value,
                row.uom(),
                row.definition(),
                row.provenance(),
                official ? Status.OFFICIAL : row.status(),
                row.note(),
                row.position());
    }

    private static Observation in(Observation row, String uom, Definition definition, Status status) {
        return new Observation(
                row.place(),
                row.period(),
                row.indicator(),
                row.value(),
                uom,
                definition,
                row.provenance(),
                status,
                row.note(),
                row.position());
    }

    private static Observation from(Observation row, String source, String edition, Vintage vintage) {
        var said = row.provenance();
        return new Observation(
                row.place(),
                row.period(),
                row.indicator(),
                row.value(),
                row.uom(),
                row.definition(),
                new Provenance(source, said.department(), said.document(), edition, vintage),
                row.status(),
                row.note(),
                row.position());
    }

    /** What is listed in place of {@code row}. */
    List<Evidence> of(Evidence row) {
        if (!struck()) {
            return List.of(row);
        }
        return switch (random.nextInt(4)) {
            case 0 -> List.of();
            case 1 -> List.of(dated(row, any(List.of("", "2012-03"))));
            case 2 -> List.of(numbered(row, "", row.file()));
            default -> List.of(numbered(row, row.number(), "共用材料.pdf"));
        };
    }

    private static Evidence dated(Evidence row, String date) {
        return new Evidence(
                row.place(),
                row.period(),
                row.indicator(),
                row.type(),
                row.title(),
                row.number(),
                date,
                row.issuer(),
                row.file(),
                row.note(),
                row.position());
    }

    private static Evidence numbered(Evidence row, String number, String file) {
        return new Evidence(
                row.place(),
                row.period(),
                row.indicator(),
                row.type(),
                row.title(),
                number,
                row.date(),
                row.issuer(),
                file,
                row.note(),
                row.position());
    }

    /** What is said in place of {@code row}. */
    List<Review> of(Review row) {
        var usual = by(row, row.reviewer(), row.step());
        if (!struck()) {
            return List.of(usual);
        }
        return switch (random.nextInt(3)) {
            case 0 -> List.of();
            case 1 -> List.of(by(row, row.reviewer(), random.nextInt(Review.HIGHEST_STEP + 1)));
            default -> List.of(usual, by(row, row.reviewer() + "（复评）", row.step()));
        };
    }

    private Review by(Review row, String reviewer, int step) {
        return new Review(
                row.place(),
                row.period(),
                row.indicator(),
                reviewer,
                step,
                official ? Status.OFFICIAL : row.status(),
                row.note(),
                row.position());
    }

    /** A decision about the city, now and then. */
    List<Decision> decision(String place) {
        if (!struck()) {
            return List.of();
        }
        return Stream.of(2019, 2020)
                .map(year -> InventedCities.decision(
                        place,
                        year,
                        any(List.of("VETO", "NOTICE")),
                        any(List.of("", "B", "D")),
                        any(List.of("", "示意函〔2020〕2号"))))
                .toList();
    }
}
