package org.learningcity.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.learningcity.archive.ScratchFolder;
import org.learningcity.audit.Action;
import org.learningcity.framework.Text;
import org.learningcity.observation.Digest;
import org.learningcity.observation.Evidence;
import org.learningcity.observation.Observation;
import org.learningcity.observation.Snapshot;
import org.learningcity.people.Permission;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.store.Deliveries;
import org.learningcity.store.Store;
import org.learningcity.workbook.DataFiles;
import org.learningcity.workbook.Reading;

/** Where data come in (数据接收): a file is read whole, and kept with all its rows, or refused with every reason. */
public final class DataDesk {

    private final Store store;
    private final RuleLibrary library;

    DataDesk(Store store, RuleLibrary library) {
        this.store = store;
        this.library = library;
    }

    /**
     * What came of handing in a file.
     *
     * @param problems what is odd about it and does not keep it from being used
     */
    public record Received(Deliveries.Receipt receipt, List<Problem> problems) {
        public Received {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Takes a file of data in.
     *
     * @throws Refused with every problem, when it cannot be used
     * @throws NotAllowed when a row is not this person's to report
     */
    public Received receive(Actor actor, String ruleSet, String fileName, byte[] bytes) {
        actor.mustBeAllowed(Permission.DELIVER_DATA);
        try (var lease = library.lease(ruleSet)) {
            var name = store.deliveries().nameFor(ruleSet, plain(fileName), Digest.of(bytes));
            var reading = read(name, bytes, lease.revision().ruleSet());
            var problems = new ArrayList<>(reading.problems());
            problems.addAll(foreign(actor, reading.snapshot()));
            if (Problem.anyRefuses(problems)) {
                throw new Refused(Refused.Why.UNUSABLE, problems);
            }
            return store.transactions().write(() -> {
                var receipt = store.deliveries().receive(ruleSet, name, bytes, reading.snapshot(), actor.name());
                store.log()
                        .append(actor.did(
                                        Action.DATA_DELIVERED,
                                        "delivery:" + receipt.delivery().id())
                                .with(Map.of(
                                        "file", name,
                                        "sha256", receipt.delivery().content(),
                                        "fresh", Integer.toString(receipt.fresh()),
                                        "superseded", Integer.toString(receipt.superseded()))));
                return new Received(receipt, problems);
            });
        }
    }

    private static Reading read(String name, byte[] bytes, RuleSet ruleSet) {
        try (var scratch = ScratchFolder.make()) {
            var file = Files.write(scratch.path().resolve(name), bytes);
            return DataFiles.read(List.of(file), ruleSet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only the last part of a path, without what a file name cannot hold. */
    private static String plain(String fileName) {
        var last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll("[\\p{Cntrl}:*?\"<>|!#]", "_");
        return clean.isBlank() || clean.startsWith(".") ? "data" + clean : clean;
    }

    private static List<Problem> foreign(Actor actor, Snapshot rows) {
        var problems = new ArrayList<Problem>();
        for (var row : rows.observations()) {
            if (!mayReport(actor, row)) {
                problems.add(foreign(row.position().toString(), row.place(), row.indicator()));
            }
        }
        for (var row : rows.evidence()) {
            if (!mayReport(actor, row)) {
                problems.add(foreign(row.position().toString(), row.place(), row.indicator()));
            }
        }
        for (var row : rows.reviews()) {
            if (!actor.person().may(Permission.DELIVER_DATA, row.place(), "", row.indicator())) {
                problems.add(foreign(row.position().toString(), row.place(), row.indicator()));
            }
        }
        for (var row : rows.decisions()) {
            if (!actor.person().may(Permission.WAIVE_FINDINGS, row.place())) {
                problems.add(foreign(row.position().toString(), row.place(), row.node()));
            }
        }
        for (var row : rows.places()) {
            if (!actor.person().may(Permission.DELIVER_DATA, row.id())) {
                problems.add(foreign(row.position().toString(), row.id(), ""));
            }
        }
        return problems;
    }

    private static boolean mayReport(Actor actor, Observation row) {
        return actor.person()
                .may(Permission.DELIVER_DATA, row.place(), row.provenance().department(), row.indicator());
    }

    private static boolean mayReport(Actor actor, Evidence row) {
        return actor.person().may(Permission.DELIVER_DATA, row.place(), "", row.indicator());
    }

    private static Problem foreign(String where, String place, String code) {
        return Problem.error(
                "delivery.not-yours",
                where,
                new Text(
                        "“%s”的“%s”不在您的填报范围内".formatted(place, code),
                        "%s of %s is not yours to report".formatted(code, place)),
                new Text("请删去此行,或请统筹部门调整您的权限", "take the row out, or ask for a wider role"));
    }

    /** The files that were received, the last first, as far as this person may see them. */
    public List<Deliveries.Delivery> deliveries(Actor actor, String ruleSet) {
        actor.mustBeAllowed(Permission.READ_DATA);
        return store.deliveries().all(ruleSet).stream()
                .filter(delivery -> actor.person().mayEverywhere(Permission.READ_DATA)
                        || delivery.deliveredBy().equals(actor.name()))
                .toList();
    }

    /** What is known now, as far as this person may see it. */
    public Snapshot known(Actor actor, String ruleSet) {
        actor.mustBeAllowed(Permission.READ_DATA);
        return Visible.to(actor.person(), store.deliveries().known(ruleSet));
    }
}
