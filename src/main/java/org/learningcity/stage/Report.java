package org.learningcity.stage;

import static org.learningcity.framework.Figures.plain;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.learningcity.framework.Figures;
import org.learningcity.observation.Observation;
import org.learningcity.observation.ObservedValue;
import org.learningcity.observation.Status;
import org.learningcity.observation.Vintage;

/**
 * A reported number, with what is needed to judge it.
 *
 * @param key the observation's key
 * @param value as reported, in the reported unit
 * @param amount in the unit the indicator asks for, where it could be converted; else {@code value}
 * @param definition how its unit and definition fit what the indicator asks for
 * @param history the same series in other years
 * @param peers the same indicator in comparable places
 * @param limits what the value can be
 * @param source what kind of source it comes from
 */
public record Report(
        String key,
        Observation observation,
        double value,
        double amount,
        DefinitionCheck definition,
        History history,
        PeerComparison peers,
        Limits limits,
        SourceClass source)
        implements Given {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    @Override
    public String place() {
        return observation.place();
    }

    @Override
    public int period() {
        return observation.period();
    }

    @Override
    public String code() {
        return observation.indicator();
    }

    public Status status() {
        return observation.status();
    }

    public Vintage vintage() {
        return observation.provenance().vintage();
    }

    public boolean sourceStated() {
        return !observation.provenance().source().isEmpty();
    }

    private ObservedValue.Marks marks() {
        return observation.value() instanceof ObservedValue.Reported reported
                ? reported.marks()
                : ObservedValue.Marks.NONE;
    }

    @Override
    public String positionOf(String column) {
        return observation.position().at(column).toString();
    }

    /** Whether the cell carries an estimate marker. */
    public boolean approximate() {
        return marks().approximate();
    }

    /** Whether the cell needed tidying. */
    public boolean untidy() {
        return marks().untidy();
    }

    /** Whether the edition is a year. */
    public boolean editionStated() {
        return YEAR.matcher(observation.provenance().edition()).matches();
    }

    /** Years from the period to the edition; 0 when no edition is stated. */
    public int editionLag() {
        return editionStated() ? Integer.parseInt(observation.provenance().edition()) - period() : 0;
    }

    /** The digits of the number that carry information. */
    public int significantDigits() {
        return observation.value() instanceof ObservedValue.Reported reported
                ? new BigDecimal(reported.decimal()).stripTrailingZeros().precision()
                : 0;
    }

    @Override
    public Particulars particulars() {
        var provenance = observation.provenance();
        var text = observation.value() instanceof ObservedValue.Reported reported ? reported.text() : "";
        return Particulars.at(
                observation.position().toString(),
                "value",
                plain(value),
                "amount",
                plain(amount),
                "text",
                text,
                "uom",
                observation.uom(),
                "definition",
                observation.definition().text(),
                "source",
                provenance.source(),
                "department",
                provenance.department(),
                "document",
                provenance.document(),
                "edition",
                provenance.edition(),
                "vintage",
                vintage() == Vintage.UNSTATED ? "" : vintage().name(),
                "status",
                status().name(),
                "note",
                observation.note(),
                "expected_uom",
                definition.expected().uom(),
                "differing",
                definition.differing(),
                "previous",
                history.previousPresent() ? plain(history.previousAmount()) : "",
                "previous_period",
                history.previousPresent() ? Integer.toString(period() - 1) : "",
                "change_percent",
                history.previousPresent() ? rounded(history.changePercent()) : "",
                "repeat_of",
                history.repeatOf() == 0 ? "" : Integer.toString(history.repeatOf()),
                "peer_median",
                peers.present() ? plain(peers.median()) : "",
                "peer_count",
                peers.present() ? Integer.toString(peers.count()) : "",
                "peer_deviation",
                peers.present() ? rounded(peers.deviation()) : "");
    }

    private static String rounded(double number) {
        return Figures.rounded(number, 1);
    }
}
