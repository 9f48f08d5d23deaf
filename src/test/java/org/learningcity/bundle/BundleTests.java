package org.learningcity.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.archive.AssessmentJson;
import org.learningcity.archive.TraceLines;
import org.learningcity.assessment.Assessor;
import org.learningcity.assessment.Progress;
import org.learningcity.assessment.Request;
import org.learningcity.audit.Action;
import org.learningcity.audit.Chain;
import org.learningcity.audit.Deed;
import org.learningcity.audit.Extract;
import org.learningcity.audit.SigningKey;
import org.learningcity.framework.Language;
import org.learningcity.ruleset.RuleEngine;
import org.learningcity.ruleset.RuleSetFiles;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.drools.DroolsRuleEngine;
import org.learningcity.workbook.DataFiles;

/** A bundle is believed as long as nothing in it was touched. */
class BundleTests {

    private static final Instant NOON = Instant.parse("2026-03-01T04:00:00Z");
    private static final Path RULES = Path.of("rules", "cn-learning-city");
    private static final Path DATA = Path.of("fixtures", "eight-cities-illustrative.xlsx");
    private static final RuleEngine ENGINE = DroolsRuleEngine.keepingIn(Path.of("target", "compiled-rules"));

    @TempDir
    private static Path folder;

    private static Path bundle = Path.of(".");
    private static String fingerprint = "";

    @BeforeAll
    static void write() throws IOException {
        var key = SigningKey.in(folder.resolve("key.pem"));
        fingerprint = key.publicHalf().fingerprint();
        var ruleSet = RuleSetFolder.read(RULES);
        var snapshot = DataFiles.read(List.of(DATA), ruleSet).snapshot();
        var asked = new Request(List.of(2018), List.of("甲市"));
        var assessment =
                new Assessor(ruleSet, ENGINE.compile(ruleSet), ENGINE.version()).assess(snapshot, asked, Progress.NONE);
        var originals = new TreeMap<String, byte[]>();
        originals.put(DATA.getFileName().toString(), Files.readAllBytes(DATA));
        var entry = Chain.EMPTY.next(Deed.of(Action.ASSESSMENT_FINAL, "王五", "127.0.0.1", "assessment:1", "年度测评"), NOON);
        var other = new Chain(1, entry.hash()).next(Deed.of(Action.SIGNED_IN, "不相干的人", "10.0.0.7", "person:x"), NOON);
        var checkpoint = key.checkpoint(other, NOON);
        var log = Extract.of(
                List.of(entry, other), shown -> shown.deed().subject().equals("assessment:1"), List.of(checkpoint));
        bundle = folder.resolve("bundle.zip");
        try (var out = Files.newOutputStream(bundle)) {
            BundleWriter.write(
                    new BundleContent(
                            "1",
                            assessment.pin(),
                            asked,
                            assessment.resultHash(),
                            List.of(
                                    new AssessmentJson(assessment, ruleSet).part(),
                                    TraceLines.part(assessment.traces())),
                            snapshot,
                            RuleSetFiles.read(RULES).ofRevision(),
                            originals,
                            log,
                            List.of(key.publicHalf())),
                    key,
                    NOON,
                    out);
        }
    }

    private static List<Check> checks(Path file) {
        return new BundleVerification(ENGINE, Optional.of(fingerprint)).of(file);
    }

    private static List<String> failures(Path file) {
        return checks(file).stream()
                .filter(check -> !check.holds())
                .map(check -> check.said().in(Language.EN))
                .toList();
    }

    private static Map<String, byte[]> files() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipFile(bundle.toFile())) {
            for (var entry : zip.stream().toList()) {
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return files;
    }

    private static Path written(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return Files.write(Files.createTempFile(folder, "changed", ".zip"), bytes.toByteArray());
    }

    @Test
    void bundleThatNobodyTouchedGivesItsResultAgain() {
        assertThat(failures(bundle)).isEmpty();
        assertThat(checks(bundle)).hasSize(6);
    }

    @Test
    void byteThatWasChangedIsNamedByItsFile() throws IOException {
        var random = new Random(11);
        for (var name : files().keySet()) {
            var files = files();
            var bytes = files.getOrDefault(name, new byte[0]);
            if (bytes.length == 0) {
                continue;
            }
            bytes[random.nextInt(bytes.length)] ^= 1;
            assertThat(failures(written(files)))
                    .as(name)
                    .isNotEmpty()
                    .anySatisfy(said -> assertThat(said)
                            .contains(
                                    name.startsWith("manifest")
                                            ? "manifest"
                                            : name.equals("public-key.der") ? "sign" : name));
        }
    }

    @Test
    void fileThatWasAddedOrTakenOutIsNamed() throws IOException {
        var added = files();
        added.put("rules/set/quality/more.drl", new byte[] {1});
        assertThat(failures(written(added))).containsExactly("rules/set/quality/more.drl: not in the manifest");
        var gone = files();
        gone.remove("trace.jsonl");
        assertThat(failures(written(gone))).containsExactly("trace.jsonl: missing");
    }

    @Test
    void bundleThatSomebodyElseSignedAgainIsNotBelieved() throws IOException {
        var stranger = SigningKey.in(folder.resolve("stranger.pem"));
        var files = files();
        files.put(Manifest.KEY, stranger.publicHalf().bytes());
        files.put(Manifest.SIGNATURE, stranger.sign(files.getOrDefault(Manifest.FILE, new byte[0])));
        assertThat(failures(written(files))).isNotEmpty();
    }

    @Test
    void changedResultIsFoundByRunningTheRulesAgain() throws IOException {
        var key = SigningKey.in(folder.resolve("key.pem"));
        var files = files();
        var manifest = BundleJson.manifest(files.getOrDefault(Manifest.FILE, new byte[0]));
        var forged = BundleJson.bytes(new Manifest(
                manifest.schema(),
                manifest.assessment(),
                manifest.pin(),
                manifest.asked(),
                "0".repeat(64),
                manifest.made(),
                manifest.key(),
                manifest.files()));
        files.put(Manifest.FILE, forged);
        files.put(Manifest.SIGNATURE, key.sign(forged));
        assertThat(failures(written(files)))
                .singleElement()
                .asString()
                .startsWith("the result, computed again: claimed 0000");
    }

    @Test
    void nobodyWhoIsNotConcernedIsNamedInTheLog() throws IOException {
        assertThat(new String(files().get("log.json"), java.nio.charset.StandardCharsets.UTF_8))
                .contains("王五")
                .doesNotContain("不相干的人");
    }

    @Test
    void fileThatIsNoBundleIsRefusedWithASentence() throws IOException {
        var file = Files.write(folder.resolve("none.zip"), new byte[] {1, 2, 3});
        assertThat(failures(file)).singleElement().asString().startsWith("the bundle cannot be read");
    }

    @Test
    void nameThatLeadsOutOfTheFolderIsRefused() {
        for (var name : List.of("../x", "a/../x", "/x", "a\\x", "C:x", "..", "a/./b", "")) {
            assertThat(Names.plain(name)).as(name).isFalse();
        }
        for (var name : List.of("originals/甲市 2019.xlsx", "rules/set/tables/limits.csv", "a..b")) {
            assertThat(Names.plain(name)).as(name).isTrue();
        }
    }
}
