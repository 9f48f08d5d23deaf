package org.learningcity.ruleset.sentence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.sentence.Vocabulary.Terms;

/** Reads the tables of the vocabulary; a line that names anything the rule API does not have is refused. */
final class VocabularyReader {

    /** The tables and the columns that each must have. */
    static final Map<String, List<String>> TABLES = new TreeMap<>(Map.of(
            "facts", List.of("fact", "stages", "zh", "en"),
            "states", List.of("facts", "shape", "needs", "zh", "en"),
            "fields", List.of("facts", "path", "measure", "needs", "counter_zh", "counter_en", "zh", "en"),
            "rows", List.of("facts", "path", "zh", "en"),
            "comparisons", List.of("way", "zh", "en"),
            "words", List.of("list", "word", "zh", "en"),
            "columns", List.of("column", "zh", "en"),
            "relations", List.of("path", "zh", "en"),
            "actions", List.of("stage", "method", "takes", "zh", "en")));

    private final TermReader terms = new TermReader();
    private final List<Complaint> complaints;

    VocabularyReader(List<Complaint> complaints) {
        this.complaints = complaints;
    }

    Terms read(List<VocabularyFile> files) {
        for (var file : files) {
            var columns = TABLES.get(file.name());
            if (columns == null) {
                unknownTable(file);
            } else if (complete(file, columns)) {
                file.lines()
                        .forEach(line -> terms.reader(file.name()).accept(new VocabularyLine(file, line, complaints)));
            }
        }
        new RepeatedWords(terms.terms()).check();
        return terms.terms();
    }

    private void unknownTable(VocabularyFile file) {
        complaints.add(Complaint.error(
                "vocabulary.unknown-table",
                file.path() + ":1",
                new Text("词汇中没有这张表", "the vocabulary has no such table"),
                new Text(
                        "可用:" + String.join("、", TABLES.keySet()), "there are " + String.join(", ", TABLES.keySet()))));
    }

    private boolean complete(VocabularyFile file, List<String> columns) {
        var missing = columns.stream()
                .filter(column -> !file.columns().contains(column))
                .toList();
        if (!missing.isEmpty()) {
            complaints.add(Complaint.error(
                    "vocabulary.missing-column",
                    file.path() + ":1",
                    new Text("缺少列 " + String.join("、", missing), "columns are missing: " + String.join(", ", missing)),
                    new Text("请补上表头", "add them to the header")));
        }
        return missing.isEmpty();
    }
}
