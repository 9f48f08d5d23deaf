package org.learningcity.bundle;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.learningcity.archive.SnapshotLines;
import org.learningcity.observation.Snapshot;

/** A bundle that somebody was given; nothing in it is believed. */
public final class BundleFile implements Closeable {

    private static final int MOST_FILES = 20_000;
    private static final int LARGEST = 1 << 30;
    private static final int BUFFER = 1 << 16;

    private final ZipFile zip;
    private final Manifest manifest;
    private final byte[] manifestBytes;

    private BundleFile(ZipFile zip, Manifest manifest, byte[] manifestBytes) {
        this.zip = zip;
        this.manifest = manifest;
        this.manifestBytes = manifestBytes;
    }

    /**
     * Opens a bundle.
     *
     * @throws IOException when it is none, or is made to do harm; it says why
     */
    public static BundleFile open(Path file) throws IOException {
        var zip = new ZipFile(file.toFile());
        try {
            if (zip.size() > MOST_FILES) {
                throw new IOException("a bundle has at most %d files".formatted(MOST_FILES));
            }
            var bytes = bytes(zip, Manifest.FILE);
            return new BundleFile(zip, BundleJson.manifest(bytes), bytes);
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    byte[] manifestBytes() {
        return manifestBytes.clone();
    }

    List<String> names() {
        return zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .sorted()
                .toList();
    }

    byte[] bytes(String name) throws IOException {
        return bytes(zip, name);
    }

    private static byte[] bytes(ZipFile zip, String name) throws IOException {
        try (var in = stream(zip, name)) {
            var bytes = in.readNBytes(LARGEST);
            if (in.read() >= 0) {
                throw new IOException(name + ": larger than any file of a bundle");
            }
            return bytes;
        }
    }

    private static InputStream stream(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(name + ": not in the bundle");
        }
        return zip.getInputStream(entry);
    }

    /** SHA-256 of a file as it is in the bundle now. */
    String hash(String name) throws IOException {
        var digest = BundleWriter.sha256();
        try (var in = stream(zip, name)) {
            var buffer = new byte[BUFFER];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The data of the assessment. */
    public Snapshot snapshot() throws IOException {
        return SnapshotLines.read(new ByteArrayInputStream(bytes(Names.SNAPSHOT)));
    }

    /** The files of the revision, by path. */
    public SortedMap<String, byte[]> rules() throws IOException {
        var rules = new TreeMap<String, byte[]>();
        for (var name : names()) {
            if (name.startsWith(Names.RULES)) {
                rules.put(Names.ruleOf(name), bytes(name));
            }
        }
        return rules;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
