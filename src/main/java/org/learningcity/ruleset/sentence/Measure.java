package org.learningcity.ruleset.sentence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.learningcity.framework.Text;

/** What kind of thing a field holds: only like is compared with like. */
public enum Measure {
    /** A number in the unit of the indicator. */
    AMOUNT(new Text("数值", "amount")),
    /** So many per cent. */
    PERCENT(new Text("百分比", "per cent")),
    /** A share of a whole, 0 to 1; written as per cent. */
    SHARE(new Text("比重", "share")),
    /** A score on the framework's scale. */
    POINTS(new Text("得分", "score")),
    /** A number without unit. */
    RATIO(new Text("比值", "ratio")),
    /** How many there are. */
    COUNT(new Text("个数", "count")),
    /** A rubric step. */
    STEP(new Text("级别", "step")),
    /** How many years. */
    YEARS(new Text("年数", "years")),
    /** A calendar year. */
    YEAR(new Text("年度", "year")),
    /** The code of an indicator, a node or a series. */
    CODE(new Text("代码", "code")),
    /** Free text. */
    TEXT(new Text("文字", "text")),
    /** A word of a closed list. */
    WORD(new Text("用语", "word"));

    private final Text title;

    Measure(Text title) {
        this.title = title;
    }

    public Text title() {
        return title;
    }

    boolean counts() {
        return compareTo(YEAR) <= 0;
    }

    boolean whole() {
        return this == COUNT || this == STEP || this == YEARS || this == YEAR;
    }

    /** Whether a policy might revise such a number, so that it should stand in a table and not in a rule. */
    boolean political() {
        return compareTo(RATIO) <= 0;
    }

    /** The measure of this name; none when it names none, and then it may name a list of words. */
    static Optional<Measure> named(String name) {
        return Arrays.stream(values())
                .filter(measure -> measure != WORD
                        && measure.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
