package org.learningcity.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.learningcity.observation.Snapshot;
import org.learningcity.ruleset.RuleSet;

/** Reported data as people hand them in: workbooks and CSV files. */
public final class DataFiles {

    private final RuleSet ruleSet;
    private final Objections objections = new Objections();
    private final List<Form> forms = new ArrayList<>();

    private DataFiles(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    /**
     * Everything in {@code files}, read as one, with everything that is wrong in them named by its cell or line. Never
     * throws for what a file holds.
     */
    public static Reading read(List<Path> files, RuleSet ruleSet) {
        return new DataFiles(ruleSet).read(files);
    }

    private Reading read(List<Path> files) {
        var reader = new FormReader(objections);
        for (var file : files) {
            for (var grid : DataFile.read(file, objections)) {
                reader.read(grid).ifPresent(forms::add);
            }
        }
        var snapshot = snapshot();
        return new Reading(snapshot, objections.sorted());
    }

    private Snapshot snapshot() {
        var register = new PlaceRegister(objections);
        var sheet = new PlaceSheet(ruleSet.placeTerms(), objections);
        register.declare(each(
                SheetKind.PLACES, row -> sheet.place(row).map(place -> new PlaceRegister.Declared(place, row))));
        var fields = new Fields(ruleSet, register, objections);
        var observations = each(SheetKind.OBSERVATIONS, new ObservationSheet(fields, objections)::observation);
        var evidence = each(SheetKind.EVIDENCE, new EvidenceSheet(fields, objections)::evidence);
        var reviews = each(SheetKind.REVIEWS, new ReviewSheet(fields, objections)::review);
        var decisions = each(SheetKind.DECISIONS, new DecisionSheet(fields, objections)::decision);
        new PlaceCheck(ruleSet.placeTerms(), register, objections).check();
        return new Snapshot(register.places(), observations, evidence, reviews, decisions);
    }

    private <T> List<T> each(SheetKind kind, Function<Form.Row, Optional<T>> read) {
        return forms.stream()
                .filter(form -> form.kind() == kind)
                .flatMap(form -> form.rows().stream())
                .flatMap(row -> read.apply(row).stream())
                .toList();
    }
}
