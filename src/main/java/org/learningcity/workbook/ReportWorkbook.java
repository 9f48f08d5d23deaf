package org.learningcity.workbook;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.learningcity.assessment.Assessment;
import org.learningcity.framework.Language;
import org.learningcity.ruleset.RuleSet;

/** The report of an assessment as an .xlsx workbook, in one language; a withheld score is never printed. */
public final class ReportWorkbook {

    private final Assessment assessment;
    private final RuleSet ruleSet;
    private final Language language;

    public ReportWorkbook(Assessment assessment, RuleSet ruleSet, Language language) {
        this.assessment = assessment;
        this.ruleSet = ruleSet;
        this.language = language;
    }

    /** Writes the workbook; the same assessment gives the same bytes. */
    public void write(OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet(language == Language.ZH ? "说明" : "About");
            sheet.createRow(0)
                    .createCell(0)
                    .setCellValue(ruleSet.framework().title().in(language));
            sheet.createRow(1).createCell(0).setCellValue(assessment.resultHash());
            workbook.write(out);
        }
    }
}
