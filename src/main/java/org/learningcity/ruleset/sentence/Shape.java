package org.learningcity.ruleset.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.sentence.Condition.Comparison;
import org.learningcity.stage.Facades;
import org.learningcity.stage.Stage;

/** Holds what a line of the vocabulary stands for to the rule API, so that no sentence can stand for anything else. */
final class Shape {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]*");
    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z_]*");

    private Shape() {}

    /** The one comparison that a state stands for. */
    static Optional<Comparison> read(VocabularyLine line, Class<?> fact) {
        return read(line, fact, "shape");
    }

    private static Optional<Comparison> read(VocabularyLine line, Class<?> fact, String column) {
        var read = DrlCondition.read(line.cell(column));
        if (read.isPresent()
                && read.get() instanceof DrlCondition.Read.Asked asked
                && asked.condition() instanceof Comparison comparison) {
            return checked(line, fact, column, comparison);
        }
        line.object(
                "vocabulary.shape",
                column,
                new Text(
                        "“%s”不是一个比较".formatted(line.cell(column)),
                        "`%s` is not one comparison".formatted(line.cell(column))),
                new Text(
                        "例:sourceStated == false,或 kind == \"VETO\"",
                        "for example sourceStated == false, or kind == \"VETO\""));
        return Optional.empty();
    }

    /** What is commonly asked of a field; none where the line leaves it open. */
    static Optional<Comparison> example(VocabularyLine line, Class<?> fact) {
        return line.cell("example").isEmpty() ? Optional.empty() : read(line, fact, "example");
    }

    private static Optional<Comparison> checked(
            VocabularyLine line, Class<?> fact, String column, Comparison comparison) {
        var field = FactModel.field(fact, comparison.path());
        if (field.isEmpty()) {
            unknownField(line, fact, column, comparison.path());
            return Optional.empty();
        }
        var operand = comparison.operand();
        var fits = fits(fact, field.get(), operand);
        if (!fits) {
            line.object(
                    "vocabulary.shape",
                    column,
                    new Text(
                            "“%s”不能与“%s”比较".formatted(comparison.path(), operand.drl()),
                            "`%s` cannot be compared with `%s`".formatted(comparison.path(), operand.drl())),
                    new Text("两边须是同一类", "both sides must be of one kind"));
        }
        return fits ? Optional.of(comparison) : Optional.empty();
    }

    /** Whether a field of this type may be compared with {@code operand}. */
    private static boolean fits(Class<?> fact, Class<?> field, Operand operand) {
        if (operand instanceof Operand.Flag) {
            return field.equals(boolean.class);
        }
        if (operand instanceof Operand.Quoted quoted) {
            return field.equals(String.class) && Literal.accepts(quoted.text());
        }
        if (operand instanceof Operand.Constant constant) {
            return constant(field, constant);
        }
        return operand instanceof Operand.Field other
                ? FactModel.field(fact, other.path())
                        .filter(type -> type.equals(field) || (number(type) && number(field)))
                        .isPresent()
                : number(field);
    }

    private static boolean constant(Class<?> type, Operand.Constant constant) {
        return type.isEnum()
                && type.getSimpleName().equals(constant.type())
                && constants(type).contains(constant.name());
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    private static boolean number(Class<?> type) {
        return type.equals(double.class) || type.equals(int.class) || type.equals(long.class);
    }

    static void unknownField(VocabularyLine line, Class<?> fact, String column, String path) {
        line.object(
                "vocabulary.unknown-field",
                column,
                new Text(
                        "%s 没有这样的字段“%s”".formatted(fact.getSimpleName(), path),
                        "%s has no such field `%s`".formatted(fact.getSimpleName(), path)),
                new Text("请对照 docs/writing-rules.zh-CN.md 的事实表", "compare the facts in docs/writing-rules.md"));
    }

    /** What a field of the vocabulary measures, where that fits its type. */
    static Optional<Measure> measure(VocabularyLine line, Class<?> fact) {
        var name = line.cell("measure");
        var measure = Measure.named(name).orElse(Measure.WORD);
        var type = FactModel.field(fact, line.cell("path"));
        if (type.isEmpty()) {
            unknownField(line, fact, "path", line.cell("path"));
            return Optional.empty();
        }
        var fits = measure == Measure.WORD ? fitsWords(name, type.get()) : fits(measure, type.get());
        if (!fits) {
            line.object(
                    "vocabulary.measure",
                    "measure",
                    new Text(
                            "“%s”与字段“%s”的类型不符".formatted(name, line.cell("path")),
                            "`%s` does not fit the type of `%s`".formatted(name, line.cell("path"))),
                    new Text(
                            "数字:amount、percent、share、points、ratio、count、step、years、year;文字:text、code;或用语表的名称",
                            "numbers: amount, percent, share, points, ratio, count, step, years, year; texts: text, code; or a list of words"));
        }
        return fits ? Optional.of(measure) : Optional.empty();
    }

    private static boolean fits(Measure measure, Class<?> type) {
        return measure.counts() ? number(type) : type.equals(String.class);
    }

    private static boolean fitsWords(String list, Class<?> type) {
        return type.equals(String.class)
                ? NAME.matcher(list).matches()
                : FactModel.words(list).equals(Optional.of(type));
    }

    /** Says so when a word stands for no constant of its enumeration, or for no plain name. */
    static void checkWord(VocabularyLine line) {
        var list = line.cell("list");
        var type = FactModel.words(list);
        if (type.isPresent() && !constants(type.get()).contains(line.cell("word"))) {
            line.unknown("unknown-word", "word", line.cell("word"), constants(type.get()));
        } else if (type.isEmpty()
                && (!NAME.matcher(list).matches()
                        || !WORD.matcher(line.cell("word")).matches())) {
            line.object(
                    "vocabulary.unknown-word",
                    "list",
                    new Text("“%s”不是用语表的名称".formatted(list), "`%s` is no list of words".formatted(list)),
                    new Text(
                            "用规则接口中的枚举名,如 Status;或小写名称,词用大写字母",
                            "name an enumeration of the rule API, such as Status; or a name in small letters with words in capitals"));
        }
    }

    static void checkName(VocabularyLine line, String column) {
        if (!NAME.matcher(line.cell(column)).matches()) {
            line.object(
                    "vocabulary.name",
                    column,
                    new Text("“%s”不是名称".formatted(line.cell(column)), "`%s` is no name".formatted(line.cell(column))),
                    new Text("用小写英文字母", "use small letters"));
        }
    }

    /** The action that a line stands for, where the stage has it and the words name what it takes. */
    static Optional<ActionTerm> action(VocabularyLine line, Stage stage, Wording wording) {
        var takes = Arrays.stream(line.cell("takes").split("[, ]+", -1)).toList();
        var types = FactModel.action(stage, line.cell("method"), takes.size());
        if (types.isEmpty()) {
            line.unknown(
                    "unknown-method",
                    "method",
                    line.cell("method") + "/" + takes.size(),
                    Arrays.stream(Facades.type(stage).getMethods())
                            .map(method -> method.getName() + "/" + method.getParameterCount())
                            .sorted()
                            .toList());
            return Optional.empty();
        }
        var slots = new ArrayList<Slot>();
        for (var i = 0; i < takes.size(); i++) {
            slots.add(new Slot(takes.get(i), types.get()[i]));
        }
        var patterns = wording.all().stream()
                .map(text -> pattern(line, text, slots))
                .flatMap(Optional::stream)
                .toList();
        var zh = ActionPattern.of(wording.main().zh(), slots);
        var en = ActionPattern.of(wording.main().en(), slots);
        return zh.isPresent() && en.isPresent() && line.sound()
                ? Optional.of(new ActionTerm(stage, line.cell("method"), slots, zh.get(), en.get(), patterns))
                : Optional.empty();
    }

    private static Optional<ActionPattern> pattern(VocabularyLine line, String text, List<Slot> slots) {
        var pattern = ActionPattern.of(text, slots);
        if (pattern.isEmpty()) {
            line.object(
                    "vocabulary.pattern",
                    text.codePoints().anyMatch(Character::isIdeographic) ? "zh" : "en",
                    new Text("句式“%s”有误".formatted(text), "the pattern `%s` is not well-formed".formatted(text)),
                    new Text(
                            "花括号中只能写 takes 一列所列的名称,方括号须成对",
                            "braces hold names listed under takes, square brackets come in pairs"));
        }
        return pattern;
    }
}
