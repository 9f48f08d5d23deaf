package org.learningcity.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Keeps the time of writing out of a workbook, so that the same report is the same file. */
final class ReportArchive {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ReportArchive() {}

    static void describe(XSSFWorkbook workbook, String title) {
        var properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator("Learning City Monitor");
        properties.getUnderlyingProperties().setCreatedProperty(Optional.empty());
    }

    /** Writes {@code workbook} with a fixed time on every part. */
    static void write(Workbook workbook, OutputStream out) throws IOException {
        var file = Files.createTempFile("report", ".xlsx");
        try {
            try (var written = Files.newOutputStream(file)) {
                workbook.write(written);
            }
            copyWithoutClock(file, out);
        } finally {
            Files.delete(file);
        }
    }

    private static void copyWithoutClock(Path file, OutputStream out) throws IOException {
        var to = new ZipOutputStream(out);
        try (var from = new ZipFile(file.toFile())) {
            for (var part : Collections.list(from.entries())) {
                var entry = new ZipEntry(part.getName());
                entry.setTimeLocal(NO_TIME);
                to.putNextEntry(entry);
                try (var content = from.getInputStream(part)) {
                    content.transferTo(to);
                }
                to.closeEntry();
            }
        }
        to.finish();
        to.flush();
    }
}
