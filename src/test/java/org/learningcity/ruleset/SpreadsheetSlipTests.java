package org.learningcity.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetSlipTests {

    private static final List<String> CODES = List.of("1.1", "1.2", "1.10", "1-2", "2.1.1", "2.1.10", "PX-1", "3");

    @ParameterizedTest
    @CsvSource({"1.10, 1.1", "1.1, 1.10", "01.1, 1.1;1.10", "3.0, 3", "2.1, ''", "PX-1, ''", "'', ''"})
    void findsCodesThatAreTheSameNumber(String cell, String codes) {
        assertThat(String.join(";", SpreadsheetSlip.lostZeros(cell, CODES))).isEqualTo(codes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2001/2/1",
                "2001-02-01",
                "2001.2.1",
                "2001年2月1日",
                "1月2日",
                "2/1/2001",
                "1-Feb-01",
                "2-Jan",
                "Jan-02",
                "2001/2/1 0:00",
                "2001-02-01 00:00:00",
                "1/2"
            })
    void knowsDates(String cell) {
        assertThat(SpreadsheetSlip.isDate(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.1.1", "1.10", "PX-1.2.3-1", "CTX-GDP", "36923", "2-abc", "", "*", "2020", "12.5"})
    void knowsWhatIsNoDate(String cell) {
        assertThat(SpreadsheetSlip.isDate(cell)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2001/2/1, 2.1.1",
        "2002/1/1, 2.1.1",
        "1-Feb-01, 2.1.1",
        "36923, 2.1.1",
        "2010年2月1日, 2.1.10",
        "1月2日, 1-2;1.2",
        "2-Jan, 1-2;1.2",
        "2026/1/2, 1-2;1.2",
        "2005/7/9, ''"
    })
    void tracesADateBackToTheCodesItMayHaveBeen(String cell, String codes) {
        assertThat(String.join(";", SpreadsheetSlip.beforeDate(cell, CODES))).isEqualTo(codes);
    }

    @Test
    void writesHalfWidth() {
        assertThat(SpreadsheetSlip.halfWidth("１．１。２")).isEqualTo("1.1.2");
        assertThat(SpreadsheetSlip.halfWidth("西部")).isEqualTo("西部");
    }
}
