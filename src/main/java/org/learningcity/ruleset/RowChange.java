package org.learningcity.ruleset;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningcity.framework.Text;

/**
 * A row that is new, gone, or says something else than before; a row whose years changed is the same row.
 *
 * @param before empty for a new row
 * @param after empty for a row that is gone
 */
public record RowChange(Optional<RowVersion> before, Optional<RowVersion> after) {

    private static final Set<String> NOT_LISTED = Set.of("from", "to", "author", "note");

    /** What became of the row. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    public Kind kind() {
        return before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    }

    /** As it is now, or as it was where it is gone. */
    public RowVersion row() {
        return after.or(() -> before).orElseThrow();
    }

    /** The key by which the row can be named: as it is now, or as it was where it is gone. */
    public String key() {
        return row().key();
    }

    /** Whether {@code key} names the row as it is or as it was. */
    boolean isCalled(String key) {
        return before.map(row -> row.key().equals(key)).orElse(false)
                || after.map(row -> row.key().equals(key)).orElse(false);
    }

    /** The cells that differ; none for a row that is new or gone. */
    public List<CellChange> cells() {
        if (kind() != Kind.CHANGED) {
            return List.of();
        }
        var columns = new LinkedHashSet<>(before.orElseThrow().cells().keySet());
        columns.addAll(after.orElseThrow().cells().keySet());
        return columns.stream()
                .flatMap(
                        column -> CellChange.between(
                                row().table(),
                                column,
                                before.orElseThrow().cells(),
                                after.orElseThrow().cells())
                                .stream())
                .toList();
    }

    /** Such as {@code 西部 2.2.3: weight 0.20 → 0.25, from 2018}. */
    public Text inWords() {
        var subject = row().subject();
        return switch (kind()) {
            case ADDED -> joined(new Text("新增 " + subject.zh(), "new: " + subject.en()), content());
            case REMOVED -> joined(new Text("删去 " + subject.zh(), "gone: " + subject.en()), content());
            case CHANGED -> joined(before.orElseThrow().subject(), changes());
        };
    }

    private static Text joined(Text head, Text tail) {
        return new Text(head.zh() + ":" + tail.zh(), head.en() + ": " + tail.en());
    }

    private Text changes() {
        var changes = cells();
        var years = changes.stream()
                        .anyMatch(cell ->
                                cell.column().equals("from") || cell.column().equals("to"))
                ? Text.same("")
                : row().years();
        return and(
                new Text(
                        changes.stream().map(cell -> cell.inWords().zh()).collect(Collectors.joining(",")),
                        changes.stream().map(cell -> cell.inWords().en()).collect(Collectors.joining(", "))),
                years);
    }

    private static Text and(Text words, Text years) {
        return years.zh().isEmpty() ? words : new Text(words.zh() + "," + years.zh(), words.en() + ", " + years.en());
    }

    /** What a row says that is there on one side only. */
    private Text content() {
        var keys = row().table().keys().stream().map(ColumnGuide::name).toList();
        var columns = row().cells().keySet().stream()
                .filter(column -> !keys.contains(column) && !NOT_LISTED.contains(column))
                .filter(column -> !row().cell(column).isEmpty())
                .map(column -> CellChange.of(row().table(), column, "", row().cell(column)))
                .toList();
        return and(
                new Text(
                        columns.stream()
                                .map(cell -> cell.title().zh() + " " + CellChange.shortened(cell.after()))
                                .collect(Collectors.joining(",")),
                        columns.stream()
                                .map(cell -> cell.title().en() + " " + CellChange.shortened(cell.after()))
                                .collect(Collectors.joining(", "))),
                row().years());
    }
}
