package org.learningcity.ruleset.sentence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.learningcity.framework.Text;

/** Reads the number that a field is compared with, with its unit: 80%, 3万, 两级, 2018年. */
final class NumberReader {

    private static final String NUMERALS = "零一二三四五六七八九";
    private static final int MOST_DIGITS = 15;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Cursor cursor;
    private final FieldTerm field;
    private boolean percent;

    NumberReader(Cursor cursor, FieldTerm field) {
        this.cursor = cursor;
        this.field = field;
    }

    /** The number at the cursor; none, and the cursor where it was, when there is none. */
    Optional<Operand.Figure> read() {
        var mark = cursor.mark();
        var at = cursor.place();
        var negative = cursor.take("-") || cursor.take(Phrase.of("负"));
        percent = cursor.take(Phrase.of("百分之"));
        var number = digits();
        if (number.isEmpty()) {
            cursor.back(mark);
            return Optional.empty();
        }
        var value = scaled(number.get());
        if (value.precision() > MOST_DIGITS || value.precision() - value.scale() > MOST_DIGITS) {
            throw unit(at, "数字太长", "the number is too long");
        }
        percent =
                cursor.take("%") || cursor.take(Phrase.of("per cent")) || cursor.take(Phrase.of("percent")) || percent;
        counter();
        var unit = checked(value, at);
        return Optional.of(new Operand.Figure(plain(negative ? unit.negate() : unit)));
    }

    private Optional<BigDecimal> digits() {
        var token = cursor.peek();
        if (token.is(Token.Kind.NUMBER)) {
            cursor.next();
            if (token.text().chars().filter(letter -> letter == '.').count() > 1) {
                return refused(
                        token.at(),
                        "“%s”是代码,不是数字".formatted(token.text()),
                        "`%s` is a code and no number".formatted(token.text()));
            }
            return Optional.of(new BigDecimal(token.text()));
        }
        return numerals();
    }

    /** 0 to 99 in Chinese numerals. */
    private Optional<BigDecimal> numerals() {
        var tens = numeral();
        if (!cursor.take(Phrase.of("十"))) {
            return tens.map(BigDecimal::valueOf);
        }
        return Optional.of(BigDecimal.valueOf(10L * tens.orElse(1) + numeral().orElse(0)));
    }

    private Optional<Integer> numeral() {
        var text = cursor.peek().text().replace('两', '二').replace('〇', '零');
        if (!cursor.peek().is(Token.Kind.CHARACTER) || NUMERALS.indexOf(text) < 0) {
            return Optional.empty();
        }
        cursor.next();
        return Optional.of(NUMERALS.indexOf(text));
    }

    private BigDecimal scaled(BigDecimal number) {
        var value = number;
        for (var scale : new Scale[] {new Scale("千", 3), new Scale("万", 4), new Scale("亿", 8)}) {
            if (cursor.take(Phrase.of(scale.word))) {
                value = value.scaleByPowerOfTen(scale.power);
            }
        }
        return value;
    }

    private record Scale(String word, int power) {}

    /** Passes over the word that counts: the field's own, or one that goes with any such number. */
    private void counter() {
        var words = new Phrases<String>();
        words.and(Phrase.of(field.counter().zh()), "")
                .and(Phrase.of(field.counter().en()), "");
        var others = switch (field.measure()) {
            case COUNT ->
                new String[] {
                    "个", "名", "位", "份", "项", "条", "次", "人", "digits", "pieces", "reviewers", "children", "places"
                };
            case STEP -> new String[] {"级", "步", "steps", "step"};
            case YEARS, YEAR -> new String[] {"年", "年度", "years", "year"};
            case POINTS -> new String[] {"分", "points"};
            case RATIO -> new String[] {"倍", "times"};
            default -> new String[0];
        };
        for (var word : others) {
            words.and(Phrase.of(word), "");
        }
        cursor.take(words);
    }

    private BigDecimal checked(BigDecimal value, Place at) {
        var measure = field.measure();
        var name = field.wording().main();
        if (measure == Measure.SHARE && percent) {
            return value.divide(HUNDRED, MOST_DIGITS, RoundingMode.HALF_EVEN);
        }
        if (measure == Measure.SHARE && value.compareTo(BigDecimal.ONE) > 0) {
            throw unit(
                    at,
                    "“%s”是比重,请写成百分数,如 80%%".formatted(name.zh()),
                    "%s is a share: write it as per cent, such as 80%%".formatted(name.en()));
        }
        if (measure == Measure.PERCENT && !percent && value.signum() != 0) {
            throw unit(
                    at,
                    "“%s”是百分比,请写上 %%".formatted(name.zh()),
                    "%s is so many per cent: write the %%".formatted(name.en()));
        }
        if (percent && measure != Measure.PERCENT) {
            throw unit(
                    at,
                    "“%s”不是百分比,请去掉 %%".formatted(name.zh()),
                    "%s is not per cent: leave out the %%".formatted(name.en()));
        }
        if (measure.whole() && value.stripTrailingZeros().scale() > 0) {
            throw unit(at, "“%s”须为整数".formatted(name.zh()), "%s is a whole number".formatted(name.en()));
        }
        return value;
    }

    private static Unreadable unit(Place at, String zh, String en) {
        return new Unreadable(
                "sentence.number", at, new Text(zh, en), new Text("请改写这个数字", "write the number accordingly"));
    }

    private static <T> Optional<T> refused(Place at, String zh, String en) {
        throw unit(at, zh, en);
    }

    /** Plain digits; a number too large for an integer of the engine's language is written as a decimal. */
    private static String plain(BigDecimal value) {
        var digits = value.stripTrailingZeros().toPlainString();
        return value.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0 && !digits.contains(".")
                ? digits + ".0"
                : digits;
    }
}
