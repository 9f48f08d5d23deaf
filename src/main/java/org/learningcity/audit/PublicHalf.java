package org.learningcity.audit;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import org.learningcity.observation.Digest;

/**
 * The public half of a signing key, by which anybody can check what was signed.
 *
 * @param encoded X.509 form, in hexadecimal
 */
public record PublicHalf(String encoded) {

    public static PublicHalf of(byte[] encoded) {
        return new PublicHalf(HexFormat.of().formatHex(encoded));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(encoded);
    }

    /** SHA-256 of the key: what is read out on the telephone. */
    public String fingerprint() {
        return Digest.of(bytes());
    }

    /** Whether {@code signature}, in hexadecimal, was made over {@code content} with the other half of this key. */
    public boolean signed(byte[] content, String signature) {
        return signature.matches("[0-9a-f]+")
                && signature.length() % 2 == 0
                && signed(content, HexFormat.of().parseHex(signature));
    }

    /** Whether {@code signature} was made over {@code content} with the other half of this key. */
    public boolean signed(byte[] content, byte[] signature) {
        try {
            var check = Signature.getInstance(SigningKey.ALGORITHM);
            check.initVerify(key());
            check.update(content);
            return check.verify(signature);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private PublicKey key() throws GeneralSecurityException {
        return KeyFactory.getInstance(SigningKey.ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes()));
    }
}
