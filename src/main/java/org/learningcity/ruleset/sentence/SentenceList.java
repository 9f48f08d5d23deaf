package org.learningcity.ruleset.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningcity.framework.Language;
import org.learningcity.stage.Stage;

/** Every sentence that rules may use, with examples and with what each stands for, as a page of Markdown. */
public final class SentenceList {

    /** Fields that every fact has. */
    private static final Set<String> COMMON = Set.of("code", "period", "place");

    private final Vocabulary vocabulary;
    private final Names names;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    public SentenceList(Vocabulary vocabulary, Names names, Language language) {
        this.vocabulary = vocabulary;
        this.names = names;
        this.language = language;
    }

    /** The page; of one stage, or of all. */
    public List<String> lines(Optional<Stage> only) {
        new ListHead(language).lines().forEach(lines::add);
        Arrays.stream(Stage.values())
                .filter(stage -> only.isEmpty() || only.get() == stage)
                .forEach(this::stage);
        everywhere();
        return List.copyOf(lines);
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    private void heading(String heading) {
        if (!lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
        lines.add(heading);
        lines.add("");
    }

    private void stage(Stage stage) {
        heading("## " + ListHead.title(stage).in(language));
        var lexicon = new Lexicon(vocabulary, names, stage);
        vocabulary.facts(stage).forEach(fact -> fact(lexicon, fact));
        heading("### " + say("结论", "Actions"));
        table(say("句子", "sentence"), say("也可以说", "or"), drl());
        var specimen = new Specimen(lexicon, "…");
        for (var term : lexicon.actions()) {
            var also = term.also().stream()
                    .filter(pattern -> Expected.chinese(pattern.text()) == (language == Language.ZH))
                    .filter(pattern -> !pattern.equals(term.in(language)))
                    .map(ActionPattern::shown)
                    .toList();
            var example = specimen.doing("x", term)
                    .map(rule -> new ActionWriter(lexicon, language, rule)
                            .write(rule.actions().get(0).what()))
                    .orElseGet(() -> term.in(language).shown());
            row(example, String.join(say("、", "; "), also), "`" + term.call() + "`");
        }
    }

    private void fact(Lexicon lexicon, FactTerm fact) {
        heading("### " + fact.wording().in(language) + " `" + fact.fact() + "`");
        if (!fact.wording().also(language).isEmpty()) {
            lines.add(say("也可以说:", "Or: ") + also(fact.wording()) + say("。", "."));
            lines.add("");
        }
        states(lexicon, fact);
        fields(lexicon, fact);
        var rows = vocabulary.rows(fact.fact()).stream()
                .map(row -> row.wording().in(language)
                        + (row.wording().also(language).isEmpty() ? "" : say("(", " (") + also(row.wording()) + ")")
                        + " `" + row.path() + "`")
                .collect(Collectors.joining(say("、", "; ")));
        if (!rows.isEmpty()) {
            if (!lines.get(lines.size() - 1).isEmpty()) {
                lines.add("");
            }
            lines.add(say("可作依据的行:", "Rows to rely on: ") + rows + say("。", "."));
        }
    }

    private void states(Lexicon lexicon, FactTerm fact) {
        if (!vocabulary.states(fact.fact()).isEmpty()) {
            table(say("句子", "sentence"), say("也可以说", "or"), drl());
            for (var state : vocabulary.states(fact.fact())) {
                row(example(lexicon, fact, state.shape()), also(state.wording()), drl(state.needs(), state.shape()));
            }
            lines.add("");
        }
    }

    private void fields(Lexicon lexicon, FactTerm fact) {
        var specimen = new Specimen(lexicon, "…");
        var fields = vocabulary.fields(fact.fact()).stream()
                .filter(field -> !COMMON.contains(field.path()))
                .toList();
        if (fields.isEmpty()) {
            return;
        }
        table(say("项目", "field"), say("也可以说", "or"), say("是什么", "kind"), say("例", "example"), drl());
        for (var field : fields) {
            var comparison = specimen.comparison(field);
            row(
                    field.wording().in(language),
                    also(field.wording()),
                    kind(field),
                    example(lexicon, fact, comparison),
                    drl(vocabulary.needs(fact.fact(), comparison), comparison));
        }
    }

    private String drl() {
        return say("规则语言", "in the engine's language");
    }

    private String kind(FieldTerm field) {
        return field.measure() == Measure.WORD
                ? say("用语 ", "word of ") + field.words()
                : field.measure().title().in(language);
    }

    private String example(Lexicon lexicon, FactTerm fact, Condition condition) {
        var subject = new Subject(fact.fact(), false, Set.of(), Place.NOWHERE, List.of(Placed.nowhere(condition)));
        return new ConditionWriter(lexicon, language, subject, true).write().get(0);
    }

    private static String drl(List<String> needs, Condition.Comparison comparison) {
        var parts = new ArrayList<>(needs);
        parts.add(DrlWriter.drl(comparison));
        return "`" + String.join(", ", parts) + "`";
    }

    private String also(Wording wording) {
        return String.join(say("、", ", "), wording.also(language));
    }

    private void everywhere() {
        heading("## " + say("各处通用", "Everywhere"));
        table(say("项目", "field of any fact"), say("也可以说", "or"), say("是什么", "kind"), drl());
        vocabulary.facts(Stage.QUALITY).stream()
                .findFirst()
                .ifPresent(fact -> vocabulary.fields(fact.fact()).stream()
                        .filter(field -> COMMON.contains(field.path()))
                        .forEach(field -> row(
                                field.wording().in(language),
                                also(field.wording()),
                                kind(field),
                                "`" + field.path() + "`")));
        heading("### " + say("比较", "Comparisons"));
        table(say("说法", "words"), say("也可以说", "or"), say("意思", "meaning"));
        vocabulary
                .comparisons()
                .forEach(term -> row(
                        term.wording().in(language),
                        also(term.wording()),
                        ListHead.meaning(term.way()).in(language)));
        heading("### " + say("另一事物", "Another fact"));
        terms(vocabulary.relations());
        heading("### " + say("栏目", "Columns of the data"));
        terms(vocabulary.columns());
        vocabulary.lists().forEach(list -> {
            heading("### " + say("用语 ", "Words: ") + "`" + list + "`");
            table(say("用语", "word"), say("也可以说", "or"), drl());
            vocabulary
                    .words(list)
                    .forEach(word -> row(
                            word.wording().in(language),
                            also(word.wording()),
                            "`" + word.operand().drl() + "`"));
        });
    }

    private void terms(List<NamedTerm> terms) {
        table(say("说法", "words"), say("也可以说", "or"), drl());
        terms.forEach(term -> row(term.wording().in(language), also(term.wording()), "`" + term.name() + "`"));
    }

    private void table(String... columns) {
        row(columns);
        row(Arrays.stream(columns).map(column -> "---").toArray(String[]::new));
    }

    private void row(String... cells) {
        lines.add(Arrays.stream(cells)
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |")));
    }
}
