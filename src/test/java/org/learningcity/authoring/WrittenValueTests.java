package org.learningcity.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value in a case is read as the same text in a cell of a workbook is. */
class WrittenValueTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60|60|false|false",
                "[2.42]|2.42|true|false",
                "约3|3|true|false",
                "预计值:50|50|true|false",
                "50(预计)|50|true|false",
                "50左右|50|true|false",
                "108 752|108752|false|true",
                "1,234.5|1234.5|false|false",
                "0050|50|false|true",
                "\uff15\uff10|50|false|true"
            })
    void readsMarksAndWritings(String text, String number, boolean approximate, boolean untidy) {
        var value = WrittenValue.of(text).orElseThrow();

        assertThat(value.decimal()).isEqualTo(number);
        assertThat(value.text()).isEqualTo(text);
        assertThat(value.marks().approximate()).isEqualTo(approximate);
        assertThat(value.marks().untidy()).isEqualTo(untidy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"60%", "约", "很多", "10-20", ""})
    void takesNothingElseForAValue(String text) {
        assertThat(WrittenValue.of(text)).isEmpty();
    }

    @Test
    void writesAValueSoThatItIsReadAgain() {
        for (var text : new String[] {"60", "约3", "0050", "[2.42]"}) {
            assertThat(WrittenValue.text(WrittenValue.of(text).orElseThrow())).isEqualTo(text);
        }
    }
}
