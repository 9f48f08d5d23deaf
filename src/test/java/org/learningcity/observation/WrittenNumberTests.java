package org.learningcity.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "62.4|62.4||||",
                "-3|-3|||",
                "+3|3|||",
                "1,234.5|1234.5|||",
                "12,345,678|12345678|||",
                "3.78%|3.78|percent||",
                "50 %|50|percent||",
                "[2.42]|2.42||about|",
                "【2.42】|2.42||about|",
                "(2.42)|2.42||about|",
                "\uff082.42\uff09|2.42||about|",
                "约50|50||about|",
                "约 50|50||about|",
                "大约50|50||about|",
                "≈50|50||about|",
                "50左右|50||about|",
                "预计50|50||about|",
                "预计值:50|50||about|",
                "预计值\uff1a50|50||about|",
                "50(预计)|50||about|",
                "推算50|50||about|",
                "3.78%左右|3.78|percent|about|",
                "[2.42]%|2.42|percent|about|",
                "约1,234.5左右|1234.5||about|",
                "0050|50|||untidy",
                "-007.5|-7.5|||untidy",
                ".5|0.5|||untidy",
                "0.5|0.5|||",
                "0|0|||",
                " 50|50|||untidy",
                "5 0|50|||untidy",
                "50\u00a0|50|||untidy",
                "\uff15\uff10|50|||untidy",
                "50\uff05|50|percent||untidy",
                "1\uff0c234|1234|||untidy",
                "约0050|50||about|untidy"
            })
    void readsNumbersAsPeopleWriteThem(String text, BigDecimal number, String percent, String about, String untidy) {
        var written = WrittenNumber.of(text).orElseThrow();

        assertThat(written.number()).isEqualByComparingTo(number);
        assertThat(written.percent()).isEqualTo(percent != null);
        assertThat(written.marks().approximate()).isEqualTo(about != null);
        assertThat(written.marks().untidy()).isEqualTo(untidy != null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "—",
                "无",
                "abc",
                "12人",
                "1,23",
                "12,3456",
                "1.2.3",
                "1e5",
                "1.2E+05",
                "NaN",
                "Infinity",
                "5%%",
                "10-20",
                "10~20",
                ">50",
                "[2.42",
                "()",
                "约",
                "%",
                "50%人",
                "(5)+(6)",
                "#DIV/0!",
                "TRUE",
                "٣"
            })
    void takesNothingElseForANumber(String text) {
        assertThat(WrittenNumber.of(text)).isEmpty();
    }
}
