package org.learningcity.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as a careless hand makes them. */
final class Handed {

    private static final List<Object> PLACE_HEADER = List.of("城市", "名称", "区域", "可比城市组");
    private static final List<Object> VALUE_HEADER = List.of("城市", "年度", "指标", "数值", "单位", "口径", "出处");

    private Handed() {}

    /** One value of one place in the East. */
    static Path value(String file, Object period, String indicator, Object value) {
        return workbook(file, "东部", List.of(List.of("甲市", period, indicator, value, "册/人", "全市;常住", "示意数据")));
    }

    static Path workbook(String file, String region, List<List<Object>> values) {
        var path = Program.fresh(file);
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(path)) {
            fill(book, "城市", PLACE_HEADER, List.of(List.of("甲市", "甲市", region, "")));
            fill(book, "填报值", VALUE_HEADER, values);
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return path;
    }

    private static void fill(XSSFWorkbook book, String name, List<Object> header, List<List<Object>> lines) {
        var sheet = book.createSheet(name);
        var all = new java.util.ArrayList<List<Object>>(List.of(header));
        all.addAll(lines);
        for (var line : all) {
            var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (var i = 0; i < line.size(); i++) {
                if (line.get(i) instanceof Number number) {
                    row.createCell(i).setCellValue(number.doubleValue());
                } else {
                    row.createCell(i).setCellValue(line.get(i).toString());
                }
            }
        }
    }

    /** A file of this name that holds {@code text}. */
    static Path text(String file, String text) {
        try {
            return Files.writeString(Program.fresh(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
