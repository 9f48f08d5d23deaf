package org.learningcity.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.learningcity.archive.Part;
import org.learningcity.archive.SnapshotLines;
import org.learningcity.audit.SigningKey;

/** Writes a bundle: every file is hashed as it is written, the hashes are signed at the end. */
public final class BundleWriter {

    /** The same in every bundle: nothing in a zip but its content tells when it was made. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final TreeMap<String, String> hashes = new TreeMap<>();

    private BundleWriter(ZipOutputStream zip) {
        this.zip = zip;
    }

    /** Writes {@code content}, signed with {@code key}, to {@code out}, which stays open. */
    public static void write(BundleContent content, SigningKey key, Instant made, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        new BundleWriter(zip).write(content, key, made);
        zip.finish();
    }

    private void write(BundleContent content, SigningKey key, Instant made) throws IOException {
        for (var part : content.results()) {
            put(part.name(), part);
        }
        put(Names.SNAPSHOT, SnapshotLines.part(content.snapshot()));
        for (var rule : content.rules().entrySet()) {
            put(Names.ofRule(rule.getKey()), bytes(rule.getValue()));
        }
        for (var original : content.originals().entrySet()) {
            put(Names.ofOriginal(original.getKey()), bytes(original.getValue()));
        }
        put(Names.LOG, bytes(LogJson.bytes(content.log(), content.keys())));
        seal(content, key, made);
    }

    private void seal(BundleContent content, SigningKey key, Instant made) throws IOException {
        var open = key.publicHalf();
        put(Manifest.KEY, bytes(open.bytes()));
        var manifest = BundleJson.bytes(new Manifest(
                Manifest.SCHEMA,
                content.assessment(),
                content.pin(),
                content.asked(),
                content.resultHash(),
                made.truncatedTo(ChronoUnit.SECONDS),
                open.fingerprint(),
                hashes));
        put(Manifest.FILE, bytes(manifest));
        put(Manifest.SIGNATURE, bytes(key.sign(manifest)));
    }

    private static Part bytes(byte[] bytes) {
        return new Part("", out -> out.write(bytes));
    }

    private void put(String name, Part part) throws IOException {
        if (!Names.plain(name) || hashes.containsKey(name)) {
            throw new IOException("no name for a file in a bundle: " + name);
        }
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        var hashing = new DigestOutputStream(new Open(zip), sha256());
        part.content().writeTo(hashing);
        hashing.flush();
        hashes.put(name, HexFormat.of().formatHex(hashing.getMessageDigest().digest()));
        zip.closeEntry();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Parts may close what they write to; the bundle goes on. */
    private static final class Open extends OutputStream {
        private final OutputStream out;

        private Open(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }
    }
}
