package org.learningcity.workbook;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.learningcity.assessment.Assessment;
import org.learningcity.framework.Language;
import org.learningcity.ruleset.RuleSet;

/** The report of an assessment as an .xlsx workbook, in one language; a withheld score is never printed. */
public final class ReportWorkbook {

    private static final int ROWS_IN_MEMORY = 500;

    private final ReportContent content;

    public ReportWorkbook(Assessment assessment, RuleSet ruleSet, Language language) {
        this.content = new ReportContent(assessment, ruleSet, language);
    }

    /** Writes the workbook; the same assessment gives the same bytes. {@code out} stays open. */
    public void write(OutputStream out) throws IOException {
        var book = new XSSFWorkbook();
        ReportArchive.describe(book, content.say(content.ruleSet().framework().title()));
        // the streaming form is several times faster, whatever the size, and takes a country
        try (var workbook = new SXSSFWorkbook(book, ROWS_IN_MEMORY)) {
            var pages = new ReportPages(workbook, content);
            new ReportAbout(content).write(pages);
            new ReportOverview(content).write(pages);
            new ReportIndicators(content).write(pages);
            new ReportValues(content).write(pages);
            new ReportFindings(content).write(pages);
            new ReportAdvice(content).writeRequests(pages);
            new ReportAdvice(content).writeDiagnosis(pages);
            new ReportRegional(content).write(pages);
            ReportArchive.write(workbook, out);
        }
    }
}
