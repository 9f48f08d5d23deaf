package org.learningcity.ruleset.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.sentence.Condition.Comparison;

/** Reads what follows the name of a field: how it compares, and with what. */
final class ComparisonParser {

    private static final Text COMPARISON = new Text("一种比较", "a comparison");

    private final Lexicon lexicon;
    private final Complaints complaints;
    private final Cursor cursor;

    ComparisonParser(Lexicon lexicon, Complaints complaints, Cursor cursor) {
        this.lexicon = lexicon;
        this.complaints = complaints;
        this.cursor = cursor;
    }

    Condition read(FieldTerm field) {
        var at = cursor.place();
        var begin = cursor.mark();
        var way = cursor.take(lexicon.comparisons());
        if (way.isPresent() && !way.get().afterValue()) {
            return negativeWord(field, way.get(), begin).orElseGet(() -> compared(field, way.get(), at));
        }
        var value =
                field.measure().counts() ? new NumberReader(cursor, field).read() : Optional.<Operand.Figure>empty();
        if (value.isPresent()) {
            return after(field, value.get(), at)
                    .orElseThrow(() -> Expected.at(
                            cursor, COMPARISON, lexicon.comparisons().texts()));
        }
        throw Expected.at(cursor, COMPARISON, lexicon.comparisons().texts());
    }

    /** A word that itself begins with not: {@code its reason is not collected} says what the reason is. */
    private Optional<Condition> negativeWord(FieldTerm field, Comparing way, int begin) {
        var after = cursor.mark();
        if (way == Comparing.UNEQUAL
                && field.measure() == Measure.WORD
                && value(field).isEmpty()) {
            cursor.back(begin);
            if (cursor.take(Phrase.of("is")) && value(field).isPresent()) {
                cursor.back(begin);
                cursor.take(Phrase.of("is"));
                return Optional.of(compared(field, Comparing.EQUAL, cursor.place()));
            }
        }
        cursor.back(after);
        return Optional.empty();
    }

    private Condition compared(FieldTerm field, Comparing way, Place at) {
        cursor.sameSentence();
        if (way.operator().orders() && !field.measure().counts()) {
            throw new Unreadable(
                    "sentence.measure",
                    at,
                    new Text(
                            "“%s”不是数字,不能比大小".formatted(field.wording().main().zh()),
                            "%s is no number and cannot be more or less"
                                    .formatted(field.wording().main().en())),
                    new Text("请用“为”“不为”或“属于”", "use `is`, `is not` or `is one of`"));
        }
        var operands = new ArrayList<>(List.of(operand(field, at)));
        var after = after(field, operands.get(0), at);
        if (after.isPresent() && (way == Comparing.BETWEEN || way == Comparing.EQUAL)) {
            return after.get();
        }
        if (way == Comparing.BETWEEN) {
            return between(field, operands.get(0), at);
        }
        if (!way.operator().orders()) {
            others(field, operands);
            if (way == Comparing.AMONG || way == Comparing.NOT_AMONG || operands.size() > 1) {
                cursor.take(Phrase.of("之一"));
            }
        }
        var each = operands.stream()
                .<Condition>map(operand -> comparison(field, way.operator(), operand, at))
                .toList();
        return way.operator() == Operator.UNEQUAL ? Condition.all(each) : Condition.any(each);
    }

    private Condition between(FieldTerm field, Operand from, Place at) {
        if (!cursor.take(Keyword.UP_TO) && !cursor.take("-") && !cursor.take("~")) {
            throw Expected.at(cursor, new Text("“和”与另一端的数", "`and` with the other end"), Keyword.UP_TO.words());
        }
        var to = operand(field, at);
        cursor.take(Keyword.BETWEEN);
        return Condition.all(
                List.of(comparison(field, Operator.AT_LEAST, from, at), comparison(field, Operator.AT_MOST, to, at)));
    }

    /** 以上 and 以下 stand after the value. */
    private Optional<Condition> after(FieldTerm field, Operand operand, Place at) {
        var mark = cursor.mark();
        var way = cursor.take(lexicon.comparisons());
        if (way.isPresent() && way.get().afterValue()) {
            return Optional.of(comparison(field, way.get().operator(), operand, at));
        }
        cursor.back(mark);
        return Optional.empty();
    }

    private Comparison comparison(FieldTerm field, Operator operator, Operand operand, Place at) {
        if (operand instanceof Operand.Figure figure
                && field.measure().political()
                && !figure.digits().equals("0")) {
            complaints.warning(
                    "sentence.number-in-rule",
                    at,
                    new Text(
                            "规则里写了政策数字 %s".formatted(figure.digits()),
                            "the rule holds a number that a policy may revise: %s".formatted(figure.digits())),
                    new Text("请把它放进表中一行,注明依据和来源", "make it a row of a table, with its basis and source"));
        }
        return new Comparison(field.path(), operator, operand);
    }

    /** Further values of a list; a comma or 或 only goes on with the list when a value follows it. */
    private void others(FieldTerm field, List<Operand> operands) {
        while (true) {
            var mark = cursor.mark();
            var goesOn = listGoesOn();
            var begin = cursor.mark();
            var condition = cursor.length(lexicon.predicates(field.fact()));
            var next = goesOn ? value(field) : Optional.<Operand>empty();
            if (next.isEmpty() || condition > cursor.mark() - begin) {
                cursor.back(mark);
                return;
            }
            operands.add(next.get());
        }
    }

    private boolean listGoesOn() {
        var comma = cursor.take("、") || cursor.take(",");
        return cursor.take(Keyword.OR) || cursor.take(Keyword.UP_TO) || comma;
    }

    private Operand operand(FieldTerm field, Place comparison) {
        var value = value(field);
        if (value.isPresent()) {
            return value.get();
        }
        return new OtherField(lexicon, cursor)
                .read(field)
                .orElseThrow(() -> misspelt(comparison).orElseGet(() -> unknown(field)));
    }

    /** In English a misspelt comparison begins with a sound one: {@code is abov} with {@code is}. */
    private Optional<Unreadable> misspelt(Place comparison) {
        var here = "is " + cursor.here();
        return Expected.chinese(here)
                ? Optional.empty()
                : Nearest.slip(here, lexicon.comparisons().texts())
                        .map(near -> Expected.at(comparison, here, COMPARISON, List.of(near)));
    }

    private Unreadable unknown(FieldTerm field) {
        return switch (field.measure()) {
            case WORD ->
                Expected.at(
                        cursor,
                        field.wording().main(),
                        lexicon.wordsOf(field.words()).stream()
                                .flatMap(term -> term.wording().all().stream())
                                .toList());
            case CODE -> Expected.code(cursor, lexicon.names().codes().keySet());
            case TEXT -> Expected.at(cursor, new Text("引号中的文字", "a text in quotes"), List.of("“文字”", "\"text\""));
            default ->
                Expected.at(
                        cursor,
                        new Text(
                                "数字或另一项%s".formatted(field.measure().title().zh()),
                                "a number or another " + field.measure().title().en()),
                        lexicon.vocabulary().fields(field.fact()).stream()
                                .filter(field::like)
                                .filter(other -> !other.path().equals(field.path()))
                                .flatMap(other -> Stream.of(
                                        other.wording().main().zh(),
                                        other.wording().main().en()))
                                .toList());
        };
    }

    /** A value of the field's kind at the cursor; none, and the cursor where it was, when there is none. */
    private Optional<Operand> value(FieldTerm field) {
        return switch (field.measure()) {
            case WORD -> word(field);
            case CODE -> code();
            case TEXT -> text();
            default -> new NumberReader(cursor, field).read().map(figure -> figure);
        };
    }

    private Optional<Operand> word(FieldTerm field) {
        var words = lexicon.words(field.words());
        if (!cursor.peek().is(Token.Kind.QUOTED)) {
            return cursor.take(words).map(WordTerm::operand);
        }
        var inner = new ArrayList<>(Lexer.phrase(cursor.peek().text()));
        inner.add(new Token(Token.Kind.END, "", cursor.place(), 1));
        var found = words.longest(inner, 0).filter(word -> word.end() == inner.size() - 1);
        found.ifPresent(word -> cursor.next());
        return found.map(word -> word.meaning().operand());
    }

    private Optional<Operand> code() {
        var token = cursor.peek();
        if (!token.is(Token.Kind.NUMBER) && !token.is(Token.Kind.WORD) && !token.is(Token.Kind.QUOTED)) {
            return Optional.empty();
        }
        var code = lexicon.code(token.text()).or(() -> lexicon.code(token.text().toUpperCase(java.util.Locale.ROOT)));
        code.ifPresent(found -> cursor.next());
        return code.filter(Literal::accepts).map(Operand.Quoted::new);
    }

    private Optional<Operand> text() {
        var token = cursor.peek();
        if (!token.is(Token.Kind.QUOTED)) {
            return Optional.empty();
        }
        Literal.objection(token.text()).ifPresent(message -> {
            throw new Unreadable("sentence.text", token.at(), message, new Text("请写普通文字", "write plain text"));
        });
        cursor.next();
        return Optional.of(new Operand.Quoted(token.text()));
    }
}
