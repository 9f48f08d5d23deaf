package org.learningcity.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningcity.workbook.TestWorkbook.row;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcity.ruleset.Problem;

class RefusedFilesTests {

    @TempDir
    Path folder;

    private void assertRefused(String name, byte[] bytes, String code) throws IOException {
        var file = Files.write(folder.resolve(name), bytes);
        var reading = DataFiles.read(List.of(file), TestRules.in(folder));
        assertThat(reading.problems()).extracting(Problem::code).containsExactly(code);
        assertThat(reading.problems().get(0).where()).isIn(name, name + ":1");
        assertThat(reading.refused()).isTrue();
    }

    private byte[] workbook() throws IOException {
        return Files.readAllBytes(new TestWorkbook()
                .sheet("填报值", row("城市", "年度", "指标", "数值"), row("甲市", 2020, "1.1", 1))
                .in(folder, "good.xlsx"));
    }

    @Test
    void refusesTextNamedXlsx() throws IOException {
        assertRefused("a.xlsx", "place,period,indicator,value\n".getBytes(StandardCharsets.UTF_8), "data.no-workbook");
    }

    @Test
    void refusesEmptyWorkbookFile() throws IOException {
        assertRefused("a.xlsx", new byte[0], "data.no-workbook");
    }

    @Test
    void refusesTruncatedWorkbook() throws IOException {
        var whole = workbook();
        assertRefused("a.xlsx", Arrays.copyOf(whole, whole.length / 2), "data.no-workbook");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"})
    void refusesWorkbookThatLostAPart(String part) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var whole = new ZipInputStream(new ByteArrayInputStream(workbook()));
                var zip = new ZipOutputStream(bytes)) {
            for (var entry = whole.getNextEntry(); entry != null; entry = whole.getNextEntry()) {
                if (!entry.getName().equals(part)) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    whole.transferTo(zip);
                }
            }
        }
        assertRefused("a.xlsx", bytes.toByteArray(), "data.no-workbook");
    }

    @Test
    void refusesZipThatIsNoWorkbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write('a');
        }
        assertRefused("a.xlsx", bytes.toByteArray(), "data.no-workbook");
    }

    @Test
    void refusesOldFormat() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var old = new HSSFWorkbook()) {
            old.createSheet("填报值");
            old.write(bytes);
        }
        assertRefused("a.xls", bytes.toByteArray(), "data.no-workbook");
    }

    @Test
    void refusesEncryptedWorkbook() throws IOException, GeneralSecurityException, InvalidFormatException {
        var source = folder.resolve("source.xlsx");
        Files.write(source, workbook());
        var bytes = new ByteArrayOutputStream();
        try (var system = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var plain = OPCPackage.open(source.toFile());
                    var out = encryptor.getDataStream(system)) {
                plain.save(out);
            }
            system.writeFilesystem(bytes);
        }
        assertRefused("a.xlsx", bytes.toByteArray(), "data.no-workbook");
    }

    @Test
    void refusesOtherKinds() throws IOException {
        assertRefused("a.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8), "data.no-workbook");
    }

    @Test
    void refusesCsvInAnotherEncoding() throws IOException {
        assertRefused("a.csv", "城市,年度".getBytes(Charset.forName("GBK")), "file.not-utf-8");
    }

    @Test
    void refusesEmptyCsv() throws IOException {
        assertRefused("a.csv", new byte[0], "data.empty-file");
    }

    @Test
    void refusesCsvWithUnknownHeader() throws IOException {
        assertRefused("a.csv", "x,y\n1,2\n".getBytes(StandardCharsets.UTF_8), "data.header-unknown");
    }

    @Test
    void refusesAbsentFileAndFolder() {
        var reading = DataFiles.read(List.of(folder.resolve("absent.xlsx"), folder), TestRules.in(folder));

        assertThat(reading.problems()).extracting(Problem::code).containsOnly("file.unreadable");
        assertThat(reading.problems()).hasSize(2);
    }

    @Test
    void readsTheOtherFilesAllTheSame() throws IOException {
        workbook();
        var bad = Files.write(folder.resolve("bad.xlsx"), new byte[] {'P', 'K', 3, 4, 0});

        var reading = DataFiles.read(List.of(bad, folder.resolve("good.xlsx")), TestRules.in(folder));

        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.snapshot().observations()).hasSize(1);
    }
}
