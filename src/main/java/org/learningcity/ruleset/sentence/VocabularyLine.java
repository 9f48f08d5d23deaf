package org.learningcity.ruleset.sentence;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.learningcity.framework.Text;

/** A line of a table of the vocabulary, read cell by cell; what is wrong with a cell is said with its place. */
final class VocabularyLine {

    private final VocabularyFile file;
    private final VocabularyFile.Line line;
    private final List<Complaint> complaints;
    private boolean sound = true;

    VocabularyLine(VocabularyFile file, VocabularyFile.Line line, List<Complaint> complaints) {
        this.file = file;
        this.line = line;
        this.complaints = complaints;
    }

    String cell(String column) {
        return line.cells().getOrDefault(column, "");
    }

    /** The parts of a cell, which are separated by {@code |}. */
    List<String> cells(String column) {
        return Arrays.stream(cell(column).split("\\|", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    Wording wording() {
        for (var column : List.of("zh", "en")) {
            if (cell(column).isEmpty()) {
                object(
                        "vocabulary.incomplete",
                        column,
                        new Text("缺少 " + column, "%s is missing".formatted(column)),
                        new Text("每种说法都要有中文和英文", "say everything in both languages"));
            }
        }
        return new Wording(new Text(cell("zh"), cell("en")), cells("also_zh"), cells("also_en"));
    }

    /** Says that the cell names nothing that is known. */
    void unknown(String code, String column, String word, Collection<String> known) {
        var near = Nearest.to(word, known);
        object(
                "vocabulary." + code,
                column,
                new Text("不认识“%s”".formatted(word), "`%s` is not known here".formatted(word)),
                near.map(found -> new Text("是否想写“%s”?".formatted(found), "did you mean `%s`?".formatted(found)))
                        .orElseGet(() -> new Text(
                                "可用:" + Nearest.some(known, "、"), "use one of: " + Nearest.some(known, ", "))));
    }

    void object(String code, String column, Text message, Text advice) {
        sound = false;
        complaints.add(Complaint.error(code, where(column), message, advice));
    }

    /** The column in which these words stand. */
    String columnOf(String words) {
        return List.of("zh", "en", "also_zh", "also_en").stream()
                .filter(column -> cell(column).contains(words))
                .findFirst()
                .orElse("zh");
    }

    String where(String column) {
        return file.path() + ":" + line.places().getOrDefault(column, "1");
    }

    /** The flags that the cell asks for, each a yes-or-no field of the fact. */
    List<String> needs(Class<?> fact) {
        var needs = cells("needs");
        for (var need : needs) {
            if (!FactModel.field(fact, need).equals(Optional.of(boolean.class))) {
                object(
                        "vocabulary.unknown-field",
                        "needs",
                        new Text(
                                "%s 没有是或否的字段“%s”".formatted(fact.getSimpleName(), need),
                                "`%s` is no yes-or-no field of %s".formatted(need, fact.getSimpleName())),
                        new Text("请对照 docs/writing-rules.zh-CN.md 的事实表", "compare the facts in docs/writing-rules.md"));
            }
        }
        return needs;
    }

    /** Whether nothing was found wrong with it so far. */
    boolean sound() {
        return sound;
    }
}
