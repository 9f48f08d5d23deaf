package org.learningcity.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.learningcity.stage.DataColumns;
import org.learningcity.stage.Exhibit;
import org.learningcity.stage.Gap;
import org.learningcity.stage.Report;

/** A finding can point to every column of the sheet that its fact was read from. */
class DataColumnsTests {

    @Test
    void columnsAreThoseOfTheSheets() {
        assertThat(SheetKind.OBSERVATIONS.columns())
                .extracting(Column::en)
                .containsExactlyElementsOf(DataColumns.of(Report.class))
                .containsExactlyElementsOf(DataColumns.of(Gap.class));
        assertThat(SheetKind.EVIDENCE.columns())
                .extracting(Column::en)
                .containsExactlyElementsOf(DataColumns.of(Exhibit.class));
    }
}
