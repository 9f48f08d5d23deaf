package org.learningcity.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;

/** The key that signs checkpoints and evidence bundles (Ed25519); it lives in a file, never in the database. */
public final class SigningKey {

    static final String ALGORITHM = "Ed25519";
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";
    private static final int LINE = 64;

    private final PrivateKey secret;
    private final PublicHalf open;

    private SigningKey(PrivateKey secret, PublicHalf open) {
        this.secret = secret;
        this.open = open;
    }

    /** The key in {@code file}; a new one is made, readable by its owner alone, when there is no such file. */
    public static SigningKey in(Path file) throws IOException {
        try {
            return Files.exists(file) ? read(Files.readString(file)) : create(file);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException(file + " holds no Ed25519 key in PEM form", e);
        }
    }

    private static SigningKey create(Path file) throws IOException, GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        var text = pem(PRIVATE, pair.getPrivate().getEncoded())
                + pem(PUBLIC, pair.getPublic().getEncoded());
        var parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try (var out = Files.newByteChannel(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                file.getFileSystem().supportedFileAttributeViews().contains("posix")
                        ? new java.nio.file.attribute.FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new java.nio.file.attribute.FileAttribute<?>[0])) {
            out.write(StandardCharsets.US_ASCII.encode(text));
        }
        return read(text);
    }

    private static SigningKey read(String pem) throws GeneralSecurityException {
        var factory = KeyFactory.getInstance(ALGORITHM);
        var secret = factory.generatePrivate(new PKCS8EncodedKeySpec(section(pem, PRIVATE)));
        var open = factory.generatePublic(new X509EncodedKeySpec(section(pem, PUBLIC)));
        return new SigningKey(secret, PublicHalf.of(open.getEncoded()));
    }

    private static String pem(String kind, byte[] bytes) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(kind, Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(bytes), kind);
    }

    private static byte[] section(String pem, String kind) {
        var begin = "-----BEGIN " + kind + "-----";
        var from = pem.indexOf(begin);
        var to = pem.indexOf("-----END " + kind + "-----");
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no " + kind);
        }
        return Base64.getMimeDecoder().decode(pem.substring(from + begin.length(), to));
    }

    public PublicHalf publicHalf() {
        return open;
    }

    /** A signature over {@code content}. */
    public byte[] sign(byte[] content) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has Ed25519", e);
        }
    }

    /** Vouches for the log as far as {@code last}. */
    public Checkpoint checkpoint(Entry last, Instant at) {
        var moment = at.truncatedTo(ChronoUnit.MILLIS);
        return new Checkpoint(
                last.number(),
                last.hash(),
                moment,
                open.fingerprint(),
                HexFormat.of().formatHex(sign(Checkpoint.content(last.number(), last.hash(), moment))));
    }
}
