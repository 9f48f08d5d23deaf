package org.learningcity.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learningcity.observation.Status;
import org.learningcity.stage.Candidate;
import org.learningcity.stage.Report;

/** Writes down what a place's resolution took, with the cell it came from. */
final class ResolvedValues {

    private final Resolution resolution;
    private final Map<String, Report> reports;

    ResolvedValues(Resolution resolution) {
        this.resolution = resolution;
        this.reports = resolution.reports().stream()
                .collect(Collectors.toMap(Report::key, Function.identity(), (first, second) -> first));
    }

    List<ResolvedValue> all() {
        return resolution.choices().values().stream()
                .map(choice -> choice.taken() instanceof Candidate.Usable usable
                        ? used(usable)
                        : nothing((Candidate.Absent) choice.taken()))
                .toList();
    }

    private ResolvedValue used(Candidate.Usable usable) {
        var report = Optional.ofNullable(reports.get(usable.origin()));
        return new ResolvedValue(
                usable.place(),
                usable.period(),
                usable.code(),
                usable.kind(),
                OptionalDouble.of(usable.value()),
                "",
                usable.proxy().series(),
                false,
                usable.evidenceFactor(),
                usable.status(),
                usable.origin(),
                report.map(from -> from.observation().provenance().source()).orElse(""),
                report.map(from -> from.observation().position().toString()).orElseGet(() -> reviewed(usable)));
    }

    /** The cells of the reviews that a judged value rests on. */
    private String reviewed(Candidate.Usable usable) {
        return resolution
                .place()
                .reviews()
                .getOrDefault(new PlaceData.Cell(usable.code(), usable.period()), List.of())
                .stream()
                .map(review -> review.position().toString())
                .sorted()
                .collect(Collectors.joining(" / "));
    }

    private static ResolvedValue nothing(Candidate.Absent absent) {
        return new ResolvedValue(
                absent.place(),
                absent.period(),
                absent.code(),
                absent.kind(),
                OptionalDouble.empty(),
                absent.reason().name(),
                "",
                absent.excused(),
                0,
                Status.OFFICIAL,
                "",
                "",
                absent.gap().position().toString());
    }
}
