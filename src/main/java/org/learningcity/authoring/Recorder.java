package org.learningcity.authoring;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.learningcity.assessment.Assessor;
import org.learningcity.assessment.Progress;
import org.learningcity.assessment.Request;
import org.learningcity.framework.Text;
import org.learningcity.observation.Observation;
import org.learningcity.observation.Snapshot;
import org.learningcity.ruleset.Problem;
import org.learningcity.stage.RowRef;
import org.learningcity.trace.Trace;

/**
 * Records a case from a real cell. The case holds only what stands around the cell, and is held against the whole data
 * before anybody sees it: what comes of the cell in the case is what comes of it there, for the same reasons.
 */
public final class Recorder {

    private final Revision revision;
    private final Snapshot snapshot;
    private final List<String> data;
    private final Instant at;

    /**
     * From these data.
     *
     * @param data names of the files they were read from
     * @param at when it is recorded
     */
    public Recorder(Revision revision, Snapshot snapshot, List<String> data, Instant at) {
        this.revision = revision;
        this.snapshot = snapshot;
        this.data = List.copyOf(data);
        this.at = at;
    }

    /**
     * A recorded case.
     *
     * @param text the case file; empty when it cannot be recorded
     * @param result what comes of the case now; empty when it cannot be recorded
     * @param problems why it cannot be recorded
     */
    public record Recorded(String text, Optional<CaseResult> result, List<Problem> problems) {
        public Recorded {
            problems = List.copyOf(problems);
        }

        private static Recorded not(List<Problem> problems) {
            return new Recorded("", Optional.empty(), problems);
        }
    }

    /**
     * The case of {@code recording}.
     *
     * @param file the path it will have, such as {@code cases/recorded-2.2.5-2020.yaml}
     */
    public Recorded record(Recording recording, String file) {
        var about = new RecordedAbout(revision.ruleSet(), recording);
        var unknown = about.problems();
        if (!unknown.isEmpty()) {
            return Recorded.not(unknown);
        }
        var assessment = revision.assessor()
                .assess(snapshot, new Request(List.of(recording.period()), List.of(recording.place())), Progress.NONE);
        var subject = recording.subject();
        var whole = CellOutcome.of(assessment, subject);
        var trace = Trace.find(assessment.traces(), recording.place(), recording.period());
        if (trace.isEmpty()) {
            return Recorded.not(List.of(nothingThere(subject)));
        }
        var files = about.files(trace.get(), whole);
        if (files.isEmpty()) {
            return Recorded.not(List.of(about.noRule()));
        }
        var rows = recording.withRows() ? rows(trace.get(), subject) : List.<RowRef>of();
        var around = new Surroundings(revision.ruleSet(), subject, trace.get());
        for (var circle : circles(recording.least())) {
            var text = text(recording, files, around.in(circle, snapshot), rows, whole);
            var recorded = held(file, text, subject, whole);
            if (recorded.isPresent()) {
                return recorded.get();
            }
        }
        return Recorded.not(List.of(notTheSame(subject)));
    }

    /** From the least on; everything only when it is asked for, as nobody reads such a case. */
    private static List<Circle> circles(Circle least) {
        return least == Circle.ALL
                ? List.of(least)
                : Arrays.stream(Circle.values())
                        .filter(circle -> circle != Circle.ALL && circle.compareTo(least) >= 0)
                        .toList();
    }

    /** The case, read back and run; empty where the cell comes out otherwise than in the whole data. */
    private Optional<Recorded> held(String file, String text, Subject subject, CellOutcome whole) {
        var problems = new ArrayList<Problem>();
        var cases = RuleCases.parse(file, text, revision.ruleSet(), problems);
        if (Problem.anyRefuses(problems)) {
            return Optional.of(Recorded.not(problems));
        }
        var example = cases.get(0);
        var outcome = new Assessor(example.ruleSet(revision.ruleSet()), revision.rules(), revision.engine())
                .assess(example.snapshot(), Request.EVERYTHING, Progress.NONE);
        if (!CellOutcome.of(outcome, subject).agrees(whole)) {
            return Optional.empty();
        }
        var result = new CaseRunner(revision.ruleSet(), revision.rules()).run(example);
        return Optional.of(new Recorded(text, Optional.of(result), List.of()));
    }

    private String text(
            Recording recording, List<String> files, Snapshot given, List<RowRef> rows, CellOutcome outcome) {
        var name = recording.name().isEmpty()
                ? "%s %d %s: %s".formatted(recording.place(), recording.period(), recording.code(), recording.because())
                : recording.name();
        return """
                # 由 rules record 从数据记录,可以修改 / recorded from data by `rules record`; it may be edited
                rules: %s
                cases:
                  - name: %s
                    recorded:
                %s    given:
                %s    expect:
                %s""".formatted(
                CaseYaml.list(files),
                CaseYaml.quoted(name),
                origin(recording).entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(entry -> "      %s: %s\n".formatted(entry.getKey(), CaseYaml.quoted(entry.getValue())))
                        .collect(Collectors.joining()),
                new GivenText(recording.place(), given).text(rows),
                new WishText(recording.subject()).text(recording.wish(), outcome));
    }

    private Map<String, String> origin(Recording recording) {
        var origin = new LinkedHashMap<String, String>();
        origin.put("data", String.join("; ", data));
        origin.put("cell", cells(recording.subject()));
        origin.put("place", recording.place());
        origin.put("period", Integer.toString(recording.period()));
        origin.put("code", recording.code());
        origin.put("rule_set", revision.ruleSet().name());
        origin.put("revision", revision.hash());
        origin.put("snapshot", snapshot.hash());
        origin.put("engine", revision.engine());
        origin.put("at", at.truncatedTo(ChronoUnit.SECONDS).toString());
        origin.put("because", recording.because());
        return origin;
    }

    private String cells(Subject subject) {
        return snapshot.observations().stream()
                .filter(row -> subject.is(row.place(), row.period(), row.indicator()))
                .map(Observation::position)
                .sorted()
                .map(Object::toString)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** The rows of the tables that what was concluded of the cell relied on. */
    private static List<RowRef> rows(Trace trace, Subject subject) {
        var rows = new TreeMap<String, RowRef>();
        trace.steps().stream()
                .filter(step -> trace.fact(step.concluded())
                        .filter(fact -> subject.is(fact.place(), fact.period(), fact.code()))
                        .isPresent())
                .forEach(step -> rows.putAll(trace.rowsOf(step)));
        return rows.values().stream().filter(RowRef::present).toList();
    }

    private static Problem nothingThere(Subject subject) {
        return Problem.error(
                "record.nothing-there",
                "",
                subject.says(new Text("没有测评结果,无法记录", "has no result; there is nothing to record")),
                new Text("请核对城市与年度", "check the place and the year"));
    }

    private static Problem notTheSame(Subject subject) {
        return Problem.error(
                "record.not-the-same",
                "",
                subject.says(new Text(
                        "在小样例中得不出与全部数据相同的结果,未记录",
                        "does not come out in a small case as it does in the whole data; nothing was recorded")),
                new Text(
                        "可用 --given all 带上全部数据;城市的区域、分组在年度间有变化的,请手写样例",
                        "take all data along with --given all; where the place changes its region or group between years, write the case by hand"));
    }
}
