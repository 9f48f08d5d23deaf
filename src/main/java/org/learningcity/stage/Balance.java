package org.learningcity.stage;

import static org.learningcity.framework.Figures.plain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningcity.framework.Figures;

/**
 * An arithmetic identity whose parts were all reported.
 *
 * @param identity what should hold
 * @param total the reported total
 * @param parts the reported parts, in the order of the identity
 * @param expected what the parts make
 * @param deviationPercent distance of the total from it, as a share of it
 * @param powerOfTen whether the total is a power of ten away from it: a slip of the unit
 */
public record Balance(
        Identity identity,
        Report total,
        List<Report> parts,
        double expected,
        double deviationPercent,
        boolean powerOfTen)
        implements Given {

    public Balance {
        parts = List.copyOf(parts);
    }

    @Override
    public String key() {
        return "balance:" + identity.ref().key() + ":" + total.key()
                + parts.stream().map(part -> "+" + part.key()).collect(Collectors.joining());
    }

    @Override
    public String place() {
        return total.place();
    }

    @Override
    public int period() {
        return total.period();
    }

    @Override
    public String code() {
        return total.code();
    }

    @Override
    public List<String> from() {
        return Stream.concat(Stream.of(total), parts.stream()).map(Report::key).toList();
    }

    @Override
    public Particulars particulars() {
        return Particulars.at(
                total.observation().position() + " / "
                        + parts.stream()
                                .map(part -> part.observation().position().toString())
                                .collect(Collectors.joining(" / ")),
                "value",
                plain(total.amount()),
                "expected",
                Figures.rounded(expected, 4),
                "deviation_percent",
                Figures.rounded(deviationPercent, 1),
                "parts_reported",
                parts.stream()
                        .map(part -> part.code() + "=" + plain(part.amount()))
                        .collect(Collectors.joining(", ")));
    }
}
